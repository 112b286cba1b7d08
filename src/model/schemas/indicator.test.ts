import { expect, test } from 'vitest';
import { IndicatorCatalogueSchema } from './indicator.ts';
import { issuesOf } from './issues-of.ts';

const entry = {
	id: 'average-length-of-stay',
	label: '平均住院日',
	group: 'efficiency',
	unit: '天',
	direction: 'down',
	definition: '出院患者占用床日数与出院人数之比。',
};

test('takes a measure', () => {
	expect(issuesOf(IndicatorCatalogueSchema, [entry])).toEqual([]);
});

test('names what does not fit', () => {
	expect(issuesOf(IndicatorCatalogueSchema, [{ ...entry, direction: 'less' }])).toEqual([
		'0.direction: Invalid option: expected one of "up"|"down"',
	]);
	expect(issuesOf(IndicatorCatalogueSchema, [])).toEqual([': Too small: expected array to have >=1 items']);
});
