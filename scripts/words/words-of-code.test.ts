import { expect, test } from 'vitest';
import { wordsOfCode } from './words-of-code.ts';

const words = (source: string) => wordsOfCode(source, 'rule.ts').map(({ word, line }) => `${line} ${word}`);

test('reads strings, regular expressions and templates, each with its line', () => {
	expect(words("const a = '医院';\nconst b = /荣获|奖项/u;\nconst c = `先进${a}集体`;")).toEqual([
		'1 医院',
		'2 荣获',
		'2 奖项',
		'3 先进',
		'3 集体',
	]);
});

test('reads no comments', () => {
	expect(words('/** 在全省率先开展 */\nconst a = 1; // 荣获')).toEqual([]);
});

test('leaves the examples of a rule to its tests', () => {
	expect(words("const rule = { yes: [['聘任九名监督员', '监督员']], no: ['五个一'], match: /聘任/u };")).toEqual([
		'1 聘任',
	]);
});

test('leaves single characters alone', () => {
	expect(words('const a = /[省市县]/u;')).toEqual([]);
});

test('takes a string apart that a pattern is made of', () => {
	expect(words("const place = '(?:全国|省内)';")).toEqual(['1 全国', '1 省内']);
});

test('takes a string for what it is where it is no pattern', () => {
	expect(words("const message = '署名(未完';")).toEqual(['1 署名', '1 未完']);
});
