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

const catalogue = [
	{ id: 'patient-satisfaction', label: '患者满意度', group: 'satisfaction' as const },
	{ id: 'average-length-of-stay', label: '平均住院日', group: 'efficiency' as const },
	{ id: 'outpatient-visits', label: '门急诊人次', group: 'volume' as const },
	{ id: 'beds', label: '床位', group: 'staff' as const },
];
const own = { ...figure, subject: '青山市人民医院' };

/** Labels and values of what is shown. */
const shown = (...figures: Indicator[]) =>
	tellingFigures(figures, catalogue, '青山市人民医院').map(({ label, figure: { value } }) => `${label} ${value}`);

test('shows figures of the catalogue in the order in which readers ask, each measure once', () => {
	expect(
		shown(
			{ ...own, indicator: 'beds', value: 800 },
			{ ...own, indicator: 'patient-satisfaction', value: 98 },
			{ ...own, indicator: 'patient-satisfaction', value: 97 },
			{ ...own, indicator: 'outpatient-visits', value: 900_000 }
		)
	).toEqual(['门急诊人次 900000', '患者满意度 98', '床位 800']);
});

test('shows nothing that is in no catalogue, in doubt, of somebody else, or only a change', () => {
	expect(
		shown(
			own,
			{ ...own, indicator: 'beds', notes: ['数字可疑'] },
			{ ...own, indicator: 'beds', subject: '感染科' },
			{
				...own,
				indicator: 'outpatient-visits',
				value: 12,
				unit: '%',
				comparison: { base: '同比', direction: 'up', value: 12, unit: '%', from: null },
			}
		)
	).toEqual([]);
});

test('puts a qualifier where it stands', () => {
	expect(splitQualifier('以上')).toEqual({ before: '', after: '以上' });
	expect(splitQualifier('约')).toEqual({ before: '约', after: '' });
	expect(splitQualifier(null)).toEqual({ before: '', after: '' });
});

test('counts the passages of a theme', () => {
	const block = {
		id: 'b3',
		type: 'paragraph' as const,
		depth: null,
		source: [],
		runIn: null,
		sure: 'sure' as const,
		notes: [],
	};
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
