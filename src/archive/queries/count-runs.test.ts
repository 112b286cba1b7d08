import { expect, test } from 'vitest';
import { seeded } from '../../../scripts/bench/seeded.ts';
import { countRuns, hashRuns, winnow } from './count-runs.ts';

/** A run of six characters as a number. */
const hash = (run: string) => hashRuns(run, 6)[0]!;

test('tells a run that stands again from one that stands once', () => {
	const counter = countRuns(100);
	for (const run of ['支部建在科室', '把支部建在科', '支部建在科室']) counter.add(hash(run));
	expect(['支部建在科室', '把支部建在科', '没有写到的字'].map(hash).map(counter.standsAgain)).toEqual([
		true,
		false,
		false,
	]);
});

test('misses no run that stands again, and takes few others for one', () => {
	const random = seeded(1);
	const run = () =>
		Array.from({ length: 6 }, () => String.fromCodePoint(0x4e00 + Math.floor(random() * 3000))).join('');
	const runs = Array.from({ length: 5000 }, run);
	const again = new Set(runs.slice(0, 500));
	const counter = countRuns(runs.length + again.size);
	for (const one of [...runs, ...again]) counter.add(hash(one));
	expect([...again].filter((one) => !counter.standsAgain(hash(one)))).toEqual([]);
	expect(runs.slice(500).map(hash).filter(counter.standsAgain).length).toBeLessThan(4500 / 8);
});

test('a run has one number wherever it stands', () => {
	const [first, ...rest] = hashRuns('把支部建在科室上', 6);
	expect(rest).toEqual([hash('支部建在科室'), hash('部建在科室上')]);
	expect(first).toBe(hash('把支部建在科'));
	expect(hashRuns('短', 6)).toHaveLength(0);
});

test('texts that share a stretch have a chosen run in common', () => {
	const random = seeded(2);
	const text = (length: number) =>
		Array.from({ length }, () => String.fromCodePoint(0x4e00 + Math.floor(random() * 3000))).join('');
	for (let round = 0; round < 50; round += 1) {
		const shared = text(8);
		const [one, other] = [text(5) + shared + text(7), text(9) + shared + text(2)];
		const chosen = new Set(winnow(hashRuns(one, 6), 3));
		expect([...winnow(hashRuns(other, 6), 3)].some((run) => chosen.has(run))).toBe(true);
		expect(chosen.size).toBeLessThan(15);
	}
	expect([...winnow(hashRuns('支部建在科室', 6), 3)]).toEqual([hash('支部建在科室')]);
	expect(winnow(hashRuns('短', 6), 3)).toHaveLength(0);
});
