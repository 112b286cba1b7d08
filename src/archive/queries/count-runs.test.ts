import { expect, test } from 'vitest';
import { seeded } from '../../../scripts/bench/seeded.ts';
import { countRuns } from './count-runs.ts';

test('tells a run that stands again from one that stands once', () => {
	const counter = countRuns(100);
	for (const run of ['支部建在科室', '把支部建在科', '支部建在科室']) counter.add(run);
	expect(['支部建在科室', '把支部建在科', '没有写到的字'].map(counter.standsAgain)).toEqual([true, false, false]);
});

test('misses no run that stands again, and takes few others for one', () => {
	const random = seeded(1);
	const run = () =>
		Array.from({ length: 6 }, () => String.fromCodePoint(0x4e00 + Math.floor(random() * 3000))).join('');
	const runs = Array.from({ length: 5000 }, run);
	const again = new Set(runs.slice(0, 500));
	const counter = countRuns(runs.length + again.size);
	for (const one of [...runs, ...again]) counter.add(one);
	expect([...again].filter((one) => !counter.standsAgain(one))).toEqual([]);
	expect(runs.slice(500).filter(counter.standsAgain).length).toBeLessThan(4500 / 8);
});
