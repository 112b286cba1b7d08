import { expect, test } from 'vitest';
import { mayBePinyin, readPinyin } from './pinyin.ts';
import type { PinyinLexicon } from './records.ts';

const lexicon: PinyinLexicon = {
	terms: {
		hospital: ['赣州市人民医院 gan zhou shi ren min yi yuan', '普洱市人民医院 pu er shi ren min yi yuan'],
		place: ['赣州 gan zhou', '赣州市 gan zhou shi', '普洱 pu er'],
		person: ['朴浩哲 piao hao zhe', '吕伟 lv wei'],
		name: ['支部建在科室 zhi bu jian zai ke shi'],
		word: ['骨折 gu zhe', '感召 gan zhao', '破案 po an'],
	},
};
const runs = (query: string) => readPinyin(query, lexicon).runs;

test('reads full pinyin', () => {
	expect(runs('ganzhoushirenminyiyuan')).toEqual(['赣州市人民医院']);
	expect(runs('gan zhou')).toEqual(['赣州']);
	expect(runs('piaohaozhe')).toEqual(['朴浩哲']);
	expect(runs('lüwei')).toEqual(['吕伟']);
});

test('reads initials, names before other words', () => {
	expect(runs('gzsrmyy')).toEqual(['赣州市人民医院']);
	expect(runs('gz')).toEqual(['赣州']);
	expect(runs('phz')).toEqual(['朴浩哲']);
});

test('reads a part of a name', () => {
	expect(runs('renminyiyuan')).toEqual(['人民医院']);
});

test('reads nothing where nothing fits', () => {
	expect(runs('beijing')).toEqual([]);
	expect(runs('zz')).toEqual([]);
});

test('tells what can be pinyin', () => {
	expect(mayBePinyin('ganzhou')).toBe(true);
	expect(mayBePinyin('3d')).toBe(false);
	expect(mayBePinyin('a')).toBe(false);
});
