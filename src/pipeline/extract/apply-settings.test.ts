import { expect, test } from 'vitest';
import { HospitalSchema } from '../../model/schemas/hospital.ts';
import { ArticleSettingsSchema } from '../../model/schemas/sidecar.ts';
import type { Facts } from '../../model/tree.ts';
import { applySettings } from './apply-settings.ts';

const record = { id: 'yichang-second', ...HospitalSchema.parse({ name: '宜昌市第二人民医院', city: '宜昌市' }) };
const facts: Facts = {
	bylines: [],
	sponsor: null,
	publication: '江淮晨报',
	date: null,
	hospital: null,
	organisations: [],
	indicators: [],
	honours: [],
	programmes: [],
	people: [],
	quotations: [],
};
const set = (settings: object) =>
	applySettings(facts, ArticleSettingsSchema.parse({ headline: '坚持党建引领', ...settings }), [record]);

test('sets the hospital by its record', () => {
	expect(set({ hospital: 'yichang-second' })).toMatchObject({
		hospital: {
			id: 'yichang-second',
			name: '宜昌市第二人民医院',
			basis: { name: 'inferred', city: 'inferred', province: null },
		},
	});
});

test('sets date, newspaper and sponsor, or takes them away', () => {
	expect(set({ date: '2021-07-01', publication: null, sponsor: '宜昌市卫生健康委员会' })).toEqual({
		...facts,
		date: { edtf: '2021-07-01', basis: 'stated', evidence: [] },
		publication: null,
		sponsor: '宜昌市卫生健康委员会',
	});
});

test('changes nothing that the editor does not set', () => {
	expect(set({})).toEqual(facts);
});

test('says which records there are where the id is of none', () => {
	expect(set({ hospital: 'yichang' })).toEqual({
		impossible: '没有医院档案 content/hospitals/yichang.yaml；现有：yichang-second',
	});
});
