import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { indexSeries, mainTheme, readSeries } from './report-series.ts';

const names = new Map([
	['nursing', '优质护理'],
	['honours', '荣誉'],
]);

function report(
	id: string,
	hospital: string | null,
	file: string,
	line: number,
	themes: string[][]
): ArticleFrontmatter {
	return {
		id,
		source: { file, lines: [line, line + 9] },
		hospital: hospital === null ? null : { id: hospital },
		blocks: themes.map((ofBlock) => ({ themes: ofBlock })),
	} as unknown as ArticleFrontmatter;
}

const reports = [
	report('d', 'county', 'two.txt', 1, [['honours']]),
	report('c', 'city', 'one.txt', 1, [['nursing'], ['honours', 'nursing']]),
	report('b', null, 'one.txt', 20, [['honours']]),
	report('a', 'city', 'three.txt', 1, [['nursing']]),
];
const index = indexSeries(reports);
const shown = (id: string) =>
	readSeries(
		reports.find((one) => one.id === id)!,
		index,
		names
	).map(({ name, previous, next }) => [name, previous?.id, next?.id]);

test('leads on along the page, the hospital, the theme and the dates, to each report once', () => {
	expect(shown('c')).toEqual([
		['同版', undefined, 'b'],
		['同院', 'a', undefined],
		['按日期', undefined, 'd'],
	]);
});

test('leaves out a series of one, and asks no hospital of a report that has none', () => {
	expect(shown('b')).toEqual([
		['同版', 'c', undefined],
		['按日期', 'a', undefined],
	]);
});

test('takes the theme with most passages, of equals the first of the taxonomy', () => {
	const blocks = (...themes: string[][]) => ({ blocks: themes.map((of) => ({ themes: of })) }) as never;
	expect(mainTheme(blocks(['honours'], ['nursing', 'honours']), names.keys())).toBe('honours');
	expect(mainTheme(blocks(['honours', 'nursing']), names.keys())).toBe('nursing');
	expect(mainTheme(blocks([]), names.keys())).toBeUndefined();
});
