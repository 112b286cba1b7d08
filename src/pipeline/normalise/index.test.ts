import { expect, test } from 'vitest';
import { normalise } from './index.ts';

const texts = (text: string) => normalise(text).map((line) => line.normalised.join(''));

test.each(['\n', '\r\n', '\r'])('ends a line at %j', (lineEnd) => {
	expect(texts(['医院', '', '科室'].join(lineEnd))).toEqual(['医院', '', '科室']);
});

test('counts lines from 1, blank ones included', () => {
	expect(normalise('\n\n医院').map(({ number }) => number)).toEqual([1, 2, 3]);
});

test.each(['\u2028', '\u0085', '\v', '\f'])('does not end a line at %j', (character) => {
	expect(texts(`医院${character}科室`)).toEqual(['医院 科室']);
});

test('keeps one place for each code point', () => {
	const [line] = normalise('𠮷\u200b\t甲');
	expect(line?.characters).toEqual(['𠮷', '\u200b', '\t', '甲']);
	expect(line?.normalised).toEqual(['𠮷', '', ' ', '甲']);
});
