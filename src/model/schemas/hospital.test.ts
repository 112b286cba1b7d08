import { expect, test } from 'vitest';
import { HospitalSchema } from './hospital.ts';
import { issuesOf } from './issues-of.ts';

test('takes a name alone, and fills in what is unknown', () => {
	expect(HospitalSchema.parse({ name: '保定市中医院' })).toEqual({
		name: '保定市中医院',
		aliases: [],
		formerNames: [],
		campuses: [],
		group: null,
		city: null,
		province: null,
		adcode: null,
		basis: { city: null, province: null },
		grade: null,
		provisional: false,
		note: null,
	});
});

test('names what does not fit', () => {
	expect(issuesOf(HospitalSchema, { name: '保定市中医院', adcode: 130600, alias: [] })).toEqual([
		'adcode: Invalid input: expected string, received number',
		': Unrecognized key: "alias"',
	]);
});
