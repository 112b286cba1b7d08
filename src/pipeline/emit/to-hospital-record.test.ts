import { expect, test } from 'vitest';
import type { ArticleHospital } from '../../model/schemas/article.ts';
import { toHospitalRecord } from './to-hospital-record.ts';

const hospital: ArticleHospital = {
	id: 'baoding',
	name: '保定市中医院',
	aliases: [],
	city: '保定市',
	province: '河北省',
	adcode: '130600',
	basis: { name: 'stated', city: 'stated', province: 'inferred' },
};

test('writes a provisional record of what the report says', () => {
	expect(toHospitalRecord({ ...hospital, aliases: ['保中医'] })).toContain(
		'name: 保定市中医院\naliases:\n  - 保中医\ncity: 保定市\nprovince: 河北省\nadcode: "130600"\nprovisional: true\n'
	);
});

test('leaves out what is not known', () => {
	const text = toHospitalRecord({ ...hospital, city: null, province: null, adcode: null });
	expect(text.split('\n').slice(1)).toEqual(['name: 保定市中医院', 'provisional: true', '']);
});
