import { expect, test } from 'vitest';
import type { Indicator } from '../../model/schemas/article.ts';
import { deriveFigures, readDerived } from './derived-figures.ts';

const figure = (parts: Partial<Indicator>): Indicator => ({
	name: '门急诊诊疗',
	value: 1107300,
	unit: '人次',
	qualifier: null,
	kind: 'count',
	period: '2023年',
	periodEdtf: '2023',
	outOf: null,
	comparison: { base: '同比', direction: 'up', value: 8.42, unit: '%', from: null },
	subject: '普洱市人民医院',
	quote: '门急诊诊疗110.73万人次,同比上升8.42%',
	block: 'b47',
	line: 47,
	indicator: 'outpatient-visits',
	rule: 'indicators/name-value',
	sure: 'sure',
	notes: [],
	...parts,
});

test('finds the year before from a printed growth', () => {
	expect(deriveFigures(figure({})).map(readDerived)).toEqual(['2022年：110.73万÷（1＋8.42%）≈102.1万人次']);
});

test('rounds no finer than the number is printed', () => {
	const discharges = figure({
		value: 89000,
		quote: '出院8.9万人次,同比上升10.66%',
		comparison: { base: '同比', direction: 'up', value: 10.66, unit: '%', from: null },
	});
	expect(deriveFigures(discharges)[0]!.value).toBe('8.0万人次');
});

test('finds the share of a rank, and the rank before', () => {
	const rank = figure({
		value: 357,
		unit: '名',
		kind: 'rank',
		outOf: 1521,
		quote: '位列第357名,较2021年进步了108名',
		comparison: { base: '较2021年', direction: 'up', value: 108, unit: '名', from: null },
	});
	expect(deriveFigures(rank).map(readDerived)).toEqual([
		'名次与总数之比：357÷1521≈23.5%',
		'2021年名次：357＋108＝第465名',
	]);
});

test('derives nothing from a rate whose change may be points, nor where the period is unknown', () => {
	expect(deriveFigures(figure({ value: 92.43, unit: '%', quote: '入组率92.43%,较去年同期增长了11.98%' }))).toEqual([]);
	expect(deriveFigures(figure({ periodEdtf: null }))).toEqual([]);
	expect(deriveFigures(figure({ comparison: null }))).toEqual([]);
});
