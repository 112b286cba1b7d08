import { describe, expect, test } from 'vitest';
import { HospitalSchema } from '../../model/schemas/hospital.ts';
import { abbreviationsOf, explainedNames, isContextual, namesOf } from './hospital-abbreviations.ts';

describe('abbreviationsOf', () => {
	test('shortens a numbered hospital of a city', () => {
		expect(abbreviationsOf('宜昌市第二人民医院')).toEqual(
			expect.arrayContaining(['宜昌二医', '宜昌市二院', '宜昌第二人民医院', '市二医院'])
		);
	});

	test('shortens the hospital of a university', () => {
		expect(abbreviationsOf('河北医科大学附属第一医院')).toEqual(expect.arrayContaining(['河北医大附一院']));
	});

	test('does not make the name itself', () => {
		expect(abbreviationsOf('保定市中医院')).not.toContain('保定市中医院');
	});
});

test('knows which abbreviations need their city', () => {
	expect(isContextual('市中心医院')).toBe(true);
	expect(isContextual('附一院')).toBe(true);
	expect(isContextual('宜昌二医')).toBe(false);
});

test('gathers the names of a record', () => {
	const record = {
		id: 'x',
		...HospitalSchema.parse({ name: '保定市中医院', aliases: ['保中医'], formerNames: ['保定市联合医院'] }),
	};
	expect(namesOf(record).slice(0, 3)).toEqual(['保定市中医院', '保定市联合医院', '保中医']);
});

test.each([
	['墨岭市第三医院', '墨岭三院'],
	['澜川县第二人民医院', '澜川二医'],
	['沔城市人民医院', '沔城医院'],
	['桐原市妇幼保健院', '桐原妇幼'],
	['石渠市第一医院', '石渠市一院'],
])('shortens %s, whose place is in no table', (name, short) => {
	expect(abbreviationsOf(name)).toContain(short);
});

test.each([
	['墨岭市中心医院（以下简称“墨岭中心”）建院七十年。', ['墨岭中心']],
	['墨岭市中心医院(下称岭医)建院七十年。', ['岭医']],
	['墨岭市中心医院（简称墨医）牵头，墨岭市中心医院（称“墨医”）承办。', ['墨医']],
	['墨岭市中心医院（东院区）启用。', []],
	['墨岭市中心医院牵头的医联体（以下简称联合体）成立。', []],
	['墨岭市中心医院（以下简称医院）建院七十年。', []],
	['墨岭市中心医院（以下简称“该院”）建院七十年。', []],
	['墨岭市中心医院（下称中心医院）建院七十年。', []],
	['墨岭市中心医院（以下简称市中心医院）建院七十年。', []],
])('reads the short names that are explained in %s', (text, expected) => {
	expect(explainedNames('墨岭市中心医院', text)).toEqual(expected);
});
