import { expect, test } from 'vitest';
import { divideSources } from './divide-sources.ts';

const pages = (count: number) => Array.from({ length: count }, (_, index) => `第${index + 1}版.txt`);
const partsOf = (names: readonly string[]) =>
	new Map(Object.entries(divideSources(names)).flatMap(([part, sources]) => sources.map((name) => [name, part])));

test('every source lies in one file, few of them together', () => {
	const parts = divideSources(pages(1000));
	expect(Object.values(parts).flat().sort()).toEqual(pages(1000).sort());
	expect(Object.keys(parts).length).toBeGreaterThan(100);
	expect(Math.max(...Object.values(parts).map(({ length }) => length))).toBeLessThan(24);
	expect(divideSources([])).toEqual({});
	expect(Object.keys(divideSources(['一版.txt']))).toEqual(['1-0']);
});

test.each(['一版.txt', '第17版之前.txt', 'zz.txt', '2024.3.5 一版.txt', 'A·B.txt'])(
	'a new source moves no other: %s',
	(name) => {
		const before = partsOf(pages(100));
		const after = partsOf([name, ...pages(100)]);
		after.delete(name);
		expect(after).toEqual(before);
	}
);

test('no file of twice as many is called as one of before', () => {
	const before = Object.keys(divideSources(pages(100)));
	expect(Object.keys(divideSources(pages(200))).filter((part) => before.includes(part))).toEqual([]);
});
