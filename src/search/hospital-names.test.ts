import { expect, test } from 'vitest';
import { createFold } from './fold.ts';
import { hospitalsOfPlace, isCalled, readHospitalName } from './hospital-names.ts';
import type { SearchHospital } from './records.ts';

const hospital = (id: string, name: string, ...aliases: string[]): SearchHospital => {
	return { id, name, aliases, city: `${id}市`, province: null };
};
const jingzhou = hospital('jingzhou', '荆州市第一人民医院', '荆州一医');
const suizhou = hospital('suizhou', '随州市中心医院', '市中心医院');
const fuxin = hospital('fuxin', '辽宁省阜新市中心医院', '阜新市中心医院');
const hospitals = [jingzhou, suizhou, fuxin];
const fold = createFold('');
const read = (run: string) => readHospitalName(run, hospitals, fold);

test('an alias stands for the full name, and the other way', () => {
	expect(read('荆州一医')).toEqual({ otherNames: ['荆州市第一人民医院'], hospital: 'jingzhou', mayMean: [] });
	expect(read('荆州市第一人民医院')).toEqual({ otherNames: ['荆州一医'], hospital: 'jingzhou', mayMean: [] });
});

test('an abbreviation of several hospitals is not widened', () => {
	expect(read('市中心医院')).toEqual({ otherNames: [], mayMean: [suizhou, fuxin] });
});

test('a full name is not ambiguous because another one ends with it', () => {
	expect(read('随州市中心医院').mayMean).toEqual([]);
});

test('a kind of hospital and other words are no names', () => {
	expect(read('医院')).toEqual({ otherNames: [], mayMean: [] });
	expect(read('平均住院日')).toEqual({ otherNames: [], mayMean: [] });
});

test('a place stands for its hospitals', () => {
	expect(hospitalsOfPlace('jingzhou', hospitals, fold)).toEqual([jingzhou]);
	expect(hospitalsOfPlace('jingzhou市', hospitals, fold)).toEqual([jingzhou]);
	expect(hospitalsOfPlace('荆', hospitals, fold)).toEqual([]);
});

test('tells whether a hospital is called so', () => {
	expect(isCalled(jingzhou, '荆州一医', fold)).toBe(true);
	expect(isCalled(jingzhou, '一医', fold)).toBe(false);
	expect(isCalled(undefined, '一医', fold)).toBe(false);
});
