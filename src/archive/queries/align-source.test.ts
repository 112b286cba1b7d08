import { expect, test } from 'vitest';
import type { Block } from '../../model/schemas/article.ts';
import { alignSource, countChangedForms } from './align-source.ts';

const block = (text: string, source: [number, number, number][]) =>
	({ text, source }) as unknown as Pick<Block, 'source' | 'text'>;

test('finds every character of a text in its source, over a broken line', () => {
	const aligned = alignSource(
		block('拧成一股绳，就行。', [
			[1, 0, 3],
			[3, 0, 6],
		]),
		['拧成一', '', '股绳,就行。']
	);
	expect(aligned.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
	expect(aligned[3]).toEqual({ line: 3, column: 0, printed: '股', at: 3 });
});

test.each([
	['【导读】', '导读', [undefined, 0, 1, undefined]],
	['——来自医院', '来自医院', [undefined, undefined, 0, 1, 2, 3]],
	['● 门诊', '门诊', [undefined, undefined, 0, 1]],
	['医\u200b院', '医院', [0, undefined, 1]],
	['"好",说', '“好”，说', [0, 1, 2, 3, 4]],
	['好.', '好。', [0, 1]],
	['８月', '８月', [0, 1]],
	['门\u00a0诊', '门 诊', [0, 1, 2]],
	['院(老院)好!', '院（老院）好！', [0, 1, 2, 3, 4, 5, 6]],
])('lays %s beside %s', (source, text, at) => {
	const aligned = alignSource(block(text, [[1, 0, Array.from(source).length]]), [source]);
	expect(aligned.map((character) => character.at)).toEqual(at);
});

test('passes the blank between two lines of a headline', () => {
	const headline = block('夯根基 促发展', [
		[1, 0, 3],
		[2, 0, 3],
	]);
	expect(alignSource(headline, ['夯根基', '促发展']).map(({ at }) => at)).toEqual([0, 1, 2, 4, 5, 6]);
});

test.each([
	['会上,他说:"好."', '会上，他说：“好。”', { reformed: 5, leftOut: 0 }],
	['会上，他说：“好。”', '会上，他说：“好。”', { reformed: 0, leftOut: 0 }],
	['● 门诊', '门诊', { reformed: 0, leftOut: 0 }],
	['【导读】门\u200b诊', '导读门诊', { reformed: 0, leftOut: 3 }],
	['8:30，3.5%', '8:30，3.5%', { reformed: 0, leftOut: 0 }],
])('counts what %s has in other forms than %s', (source, text, counted) => {
	expect(countChangedForms(block(text, [[1, 0, Array.from(source).length]]), [source])).toEqual(counted);
});
