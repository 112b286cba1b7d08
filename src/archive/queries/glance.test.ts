import { expect, test } from 'vitest';
import type { Indicator } from '../../model/schemas/article.ts';
import { countThemes, splitQualifier, tellingFigures } from './glance.ts';

const figure: Indicator = {
	name: '平均住院日',
	value: 8.53,
	unit: '天',
	qualifier: null,
	kind: 'measure',
	period: null,
	periodEdtf: null,
	outOf: null,
	comparison: null,
	subject: null,
	quote: '平均住院日8.53天',
	block: 'b69',
	line: 71,
	indicator: null,
	rule: 'indicators/name-value',
	sure: 'sure',
	notes: [],
};

test('shows figures of the catalogue first, each name once, doubtful ones never', () => {
	const figures = [
		figure,
		{ ...figure, value: 9 },
		{ ...figure, name: '患者满意度', kind: 'satisfaction' as const, indicator: 'patient-satisfaction' },
		{ ...figure, name: '服务时间', notes: ['数字可疑'] },
		{ ...figure, name: '感染率', kind: 'target' as const },
	];
	expect(tellingFigures(figures).map(({ name }) => name)).toEqual(['患者满意度', '平均住院日']);
});

test('puts a qualifier where it stands', () => {
	expect(splitQualifier('以上')).toEqual({ before: '', after: '以上' });
	expect(splitQualifier('约')).toEqual({ before: '约', after: '' });
	expect(splitQualifier(null)).toEqual({ before: '', after: '' });
});

test('counts the passages of a theme', () => {
	const block = { id: 'b3', type: 'paragraph' as const, depth: null, source: [], runIn: null, notes: [] };
	expect(
		countThemes({
			blocks: [
				{ ...block, themes: ['nursing'] },
				{ ...block, themes: ['branches', 'nursing'] },
			],
		})
	).toEqual([
		{ theme: 'nursing', passages: 2 },
		{ theme: 'branches', passages: 1 },
	]);
});
