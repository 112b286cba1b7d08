import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { divisions } from '../model/divisions.ts';
import { HospitalSchema } from '../model/schemas/hospital.ts';
import { doubtPlaces } from '../pipeline/content/check-places.ts';
import { placeLists } from './place-lists.ts';
import { placeOfRecord, setPlace } from './places.ts';

const record = '# 由程序拟定\nname: 沙渡县人民医院\nprovisional: true # 待核\n';
const named = (name: string) => divisions.find((one) => one.name === name)!;
const names = (province: string, city = '') => {
	const lists = placeLists(divisions, { province, city });
	return { cities: lists.cities.map(([, name]) => name), counties: lists.counties.map(([, name]) => name) };
};

test('a city is chosen of its province, a county of its city or of the province', () => {
	expect(placeLists(divisions, { province: '', city: '' })).toMatchObject({ cities: [], counties: [] });
	expect(placeLists(divisions, { province: '', city: '' }).provinces.length).toBeGreaterThan(30);
	expect(names('420000').cities).toEqual(expect.arrayContaining(['随州市', '恩施土家族苗族自治州', '仙桃市']));
	expect(names('420000').counties).toContain('随县（随州市）');
	expect(names('420000', '421300').counties).toEqual(expect.arrayContaining(['曾都区', '随县', '广水市']));
	expect(names('420000', '421300').counties).toHaveLength(3);
	expect(names('110000').cities).toEqual(['北京市']);
	expect(names('110000', '110000').counties).toContain('海淀区');
});

test('the record gets names and code, and keeps everything else', () => {
	const placed = setPlace(record, named('随县'));
	expect(placed).toBe(`${record}city: "随州市"\nprovince: "湖北省"\nadcode: "421300"\n`);
	expect(placeOfRecord(placed, divisions)).toEqual({ province: '420000', city: '421300' });
	expect(setPlace(placed, named('湖北省'))).toBe(`${record}province: "湖北省"\nadcode: "420000"\n`);
	expect(placeOfRecord(record, divisions)).toEqual({ province: '', city: '' });
	expect(placeOfRecord('city: [', divisions)).toEqual({ province: '', city: '' });
	expect(setPlace('', named('北京市'))).toBe('city: "北京市"\nprovince: "北京市"\nadcode: "110000"\n');
});

test('no place of the table is one that the conversion doubts', () => {
	const one = divisions.filter((_, index) => index % 7 === 0);
	const doubts = one.flatMap((division) =>
		doubtPlaces(HospitalSchema.parse(parse(setPlace('name: 某医院\n', division)))).map(({ reason }) => reason)
	);
	expect(doubts).toEqual([]);
});
