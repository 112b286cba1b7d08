import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { HospitalSchema } from '../../model/schemas/hospital.ts';
import type { Facts } from '../../model/tree.ts';
import { applySettings } from './apply-settings.ts';
import { readSidecar } from './read-sidecar.ts';

const record = { id: 'yichang-second', ...HospitalSchema.parse({ name: '宜昌市第二人民医院', city: '宜昌市' }) };
const facts: Facts = {
	sectionLabel: null,
	kickers: [],
	deck: null,
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
	provenance: null,
	reviewed: null,
};

/** The facts with settings for their article and what is said of the page, as they stand in a sidecar. */
function sidecarOf(settings: object, page: object = {}) {
	const text = stringify({ ...page, articles: [{ headline: '坚持党建引领', ...settings }] });
	return readSidecar(text, 'page.yaml').sidecar!;
}
function set(settings: object, page?: object): Facts {
	const sidecar = sidecarOf(settings, page);
	return applySettings(facts, sidecar.articles[0], sidecar, [record]);
}

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

test('sets label, kickers and deck', () => {
	expect(set({ sectionLabel: '党建', kickers: ['喜迎盛会'], deck: '纪实' })).toMatchObject({
		sectionLabel: '党建',
		kickers: ['喜迎盛会'],
		deck: '纪实',
	});
});

test('keeps what is known of the page, newspaper and day as those of the report', () => {
	const provenance = { newspaper: '三峡日报', date: '2021-07-01', page: '4', rights: '报社' };
	expect(set({}, { provenance })).toMatchObject({
		publication: '三峡日报',
		date: { edtf: '2021-07-01', basis: 'stated' },
		provenance: { ...provenance, obtained: null },
	});
});

test('puts what is set for the article before what is said of the page', () => {
	expect(
		set({ date: null, publication: '三峡晚报' }, { provenance: { newspaper: '三峡日报', date: '2021' } })
	).toMatchObject({ publication: '三峡晚报', date: null });
});
