import { expect, test } from 'vitest';
import { issuesOf } from './issues-of.ts';
import { ProgrammeCatalogueSchema } from './programme.ts';

const entry = {
	id: 'branch-in-department',
	label: '支部建在科室',
	group: 'party',
	definition: '每个科室设一个党支部。',
};

test('takes a programme', () => {
	expect(issuesOf(ProgrammeCatalogueSchema, [{ ...entry, variants: ['支部建在科上'] }])).toEqual([]);
});

test('names what does not fit', () => {
	expect(issuesOf(ProgrammeCatalogueSchema, [{ ...entry, variants: ['建'] }])).toEqual([
		'0.variants.0: Too small: expected string to have >=2 characters',
	]);
});
