import { CustomConverter } from 'opencc-js/core';
import { expect, test } from 'vitest';
import { makeTraditionalTable } from './traditional-table.ts';

const convert = (text: string) => CustomConverter(makeTraditionalTable([text]))(text);

test.each([
	['党建引领促发展', '黨建引領促發展'],
	['头发与发展', '頭髮與發展'],
	['干部的干劲', '幹部的幹勁'],
	['皇后在医院以后', '皇后在醫院以後'],
	['里程碑在这里', '里程碑在這裡'],
	['为群众，3.0T核磁', '為群眾，3.0T核磁'],
])('turns %s into %s', (text, expected) => {
	expect(convert(text)).toBe(expected);
});

test('holds what occurs and nothing else', () => {
	expect(makeTraditionalTable(['头发'])).toBe('头发 頭髮|发 發|头 頭');
	expect(makeTraditionalTable(['人口', 'ICU'])).toBe('');
});

test('keeps a word that does not change where it parts its neighbours', () => {
	// 干 of 若干 stays as it is: the word holds it together.
	expect(convert('若干部门')).toBe('若干部門');
});
