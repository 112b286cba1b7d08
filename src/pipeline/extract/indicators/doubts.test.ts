import { expect, test } from 'vitest';
import type { Indicator } from '../../../model/schemas/article.ts';
import { withDoubtsAmong } from './doubts.ts';

const figure = (name: string, value: number, unit: string | null, more: Partial<Indicator> = {}): Indicator => ({
	name,
	value,
	unit,
	qualifier: null,
	kind: 'measure',
	period: null,
	periodEdtf: null,
	outOf: null,
	comparison: null,
	subject: null,
	quote: `${name}${value}${unit ?? ''}`,
	block: 'b1',
	line: 1,
	indicator: null,
	rule: 'indicators/name-value',
	sure: 'sure',
	notes: [],
	...more,
});

const notes = (...figures: Indicator[]) => withDoubtsAmong(figures).flatMap((one) => one.notes);

test('doubts 450 hours for each patient', () => {
	expect(notes(figure('患者', 200_000, '名'), figure('志愿服务', 90_000_000, '小时'))).toHaveLength(1);
	expect(notes(figure('队员', 126, '名'), figure('志愿服务', 2520, '小时'))).toEqual([]);
});

test('doubts a share that its parts contradict', () => {
	const parts = [figure('日间手术', 956, '例'), figure('择期手术例数', 6100, '例')];
	expect(notes(...parts, figure('日间手术占同期择期手术例数的比例', 15.67, '%'))).toEqual([]);
	expect(notes(...parts, figure('日间手术占同期择期手术例数的比例', 25.67, '%'))).toHaveLength(1);
});

test('doubts a percentile that the place contradicts', () => {
	const rank = figure('排名', 357, '名', { kind: 'rank', outOf: 1521 });
	expect(notes(rank, figure('百分位', 25, '%', { kind: 'rank' }))).toEqual([]);
	expect(notes(rank, figure('百分位', 10, '%', { kind: 'rank' }))).toHaveLength(1);
});
