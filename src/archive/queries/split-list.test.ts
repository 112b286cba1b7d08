import { expect, test } from 'vitest';
import { countShown, placesOf, splitInOrder, splitList } from './split-list.ts';

const groups = [
	{ key: '2024', label: '2024年', items: ['a', 'b', 'c', 'd', 'e'] },
	{ key: '2021', label: '2021年', items: ['f'] },
];
const shown = (most: number, weigh?: (item: string) => number) =>
	splitList(groups, most, weigh).pages.map(({ part, groups: of }) => [
		part,
		of.map(({ items }) => items.join('')).join('|'),
	]);

test('leaves a list that fits on its page', () => {
	expect(splitList(groups, 6)).toMatchObject({ isSplit: false, groups });
	expect(shown(6)).toEqual([[undefined, 'abcde|f']]);
	expect(shown(2).length).toBeGreaterThan(1);
});

test('gives each group its pages, and the list’s own page the first entries of all', () => {
	expect(shown(4)).toEqual([
		[undefined, 'abcd'],
		['2024', 'abcd'],
		['2024/2', 'e'],
		['2021', 'f'],
	]);
	expect(shown(5)[0]).toEqual([undefined, 'abcde']);
});

test('names a page by its group, and leads to the one before and after', () => {
	const { pages } = splitList(groups, 4);
	expect(pages[2]).toMatchObject({ name: '2024年，第2页，共2页', previous: '2024', next: '2021' });
	expect(pages[3]).toMatchObject({ name: '2021年', previous: '2024/2', next: undefined });
});

test('weighs entries, and gives one that is too heavy a page of its own', () => {
	expect(shown(4, (item) => (item === 'b' ? 9 : 1))).toEqual([
		[undefined, 'a'],
		['2024', 'a'],
		['2024/2', 'b'],
		['2024/3', 'cde'],
		['2021', 'f'],
	]);
});

test('has a page for an empty list', () => {
	expect(splitList([], 4).pages).toHaveLength(1);
});

const byCase = (items: readonly string[]) =>
	[...Map.groupBy(items, (item) => (item < 'a' ? 'upper' : 'lower'))].map(([key, of]) => ({
		key,
		label: key,
		items: of,
	}));

test('keeps the order of a list on its own page, and shows it by groups on the others', () => {
	const list = splitInOrder(['a', 'B', 'c', 'D'], 3, byCase);
	expect(list.pages.map(({ part, groups: of }) => [part, of.flatMap(({ items }) => items).join('')])).toEqual([
		[undefined, 'aBc'],
		['lower', 'ac'],
		['upper', 'BD'],
	]);
	expect(Object.fromEntries(placesOf(list, (item) => item))).toEqual({
		a: 'lower',
		B: 'upper',
		c: 'lower',
		D: 'upper',
	});
});

test('keeps a list that fits in its order, on its page', () => {
	const list = splitInOrder(['a', 'B', 'c', 'D'], 4, byCase);
	expect(list).toMatchObject({ isSplit: false, pages: [{ groups: [{ items: ['a', 'B', 'c', 'D'] }] }] });
	expect(placesOf(list, (item) => item).size).toBe(0);
});

test('says how many entries of a group a page leaves to others', () => {
	const list = splitList(groups, 4);
	expect(list.pages.map(({ groups: [group] }) => countShown(list, group!, '篇'))).toEqual([
		'5篇，此页4篇',
		'5篇，此页4篇',
		'5篇，此页1篇',
		'1篇',
	]);
});
