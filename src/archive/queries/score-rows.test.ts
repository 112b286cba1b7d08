import { expect, test } from 'vitest';
import { factRows, structureRows } from './score-rows.ts';

const set = (scores: Record<string, [right: number, found: number, expected: number]>) => ({
	pages: 4,
	reports: 4,
	scores: Object.fromEntries(
		Object.entries(scores).map(([measure, [right, found, expected]]) => [measure, { right, found, expected }])
	),
});

test('tells what was found of what there is, and what is right of what was found', () => {
	expect(factRows(set({ honours: [47, 48, 59] }))).toEqual([
		{
			label: '荣誉',
			remark: '名目与出处都对；应有59项，找到48项，对47项',
			recall: 80,
			precision: 98,
			isPart: false,
		},
	]);
});

test('asks the attributes of right figures alone', () => {
	expect(factRows(set({ periods: [271, 325, 325] }))).toEqual([
		{ label: '时间', remark: '是哪一段时间的；325项里对271项', recall: null, precision: 83, isPart: true },
	]);
});

test('keeps the order of the labels and leaves out what was not measured', () => {
	const rows = factRows(set({ themes: [1, 1, 1], targets: [1, 1, 1], figures: [1, 1, 1] }));
	expect(rows.map(({ label }) => label)).toEqual(['数字', '主题']);
});

test('gives no share of nothing', () => {
	expect(structureRows(set({ captions: [0, 0, 0] }))[0]).toMatchObject({ recall: null, precision: null });
});
