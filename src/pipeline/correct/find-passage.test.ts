import { describe, expect, test } from 'vitest';
import { mergeBlocks } from '../../model/block-text.ts';
import { articleOf, convertText, pageOf } from '../test-articles.ts';
import { findPassages } from './find-passage.ts';

const text = '医院外景\n近日,医院召开大会(第二次)。';
const page = pageOf(text, articleOf(text));

test('finds the words that an editor expects on a line', () => {
	expect(findPassages(page, 2, '召开大会')).toEqual([
		{ article: 0, block: 1, from: 5, to: 9, line: 2, around: ['', ''] },
	]);
});

test('takes signs of either width for the same', () => {
	expect(findPassages(page, 2, '近日，医院')).toMatchObject([{ from: 0, to: 5 }]);
	expect(findPassages(page, 2, '大会（第二次）')).toMatchObject([{ from: 7, to: 14 }]);
	const wide = '完成手术１２例';
	expect(findPassages(pageOf(wide, articleOf(wide)), 1, '手术12例')).toMatchObject([{ from: 2, to: 7 }]);
});

test('finds nothing on another line, and no other words', () => {
	expect(findPassages(page, 1, '召开大会')).toEqual([]);
	expect(findPassages(page, 2, '召开会议')).toEqual([]);
});

test('finds every place of the blocks of the line', () => {
	const often = '党建强医,党员带头,党旗飘扬。';
	expect(findPassages(pageOf(often, articleOf(often)), 1, '党').map(({ from }) => from)).toEqual([0, 5, 10]);
});

test('looks into a block that runs around the line, where those on it have not the words', () => {
	const cut = '拧成一\n义诊现场\n股绳';
	const { blocks, ...rest } = articleOf(cut);
	const joined = mergeBlocks(blocks[0]!, blocks[2]!);
	const around = pageOf(cut, { ...rest, blocks: [joined, blocks[1]!] });
	expect(findPassages(around, 2, '一股绳')).toMatchObject([{ block: 0, from: 2, to: 5 }]);
	expect(findPassages(around, 2, '义诊')).toMatchObject([{ block: 1, from: 0, to: 2 }]);
});

test('finds words over a seam, copied from the source or from the page that shows it', () => {
	const broken = '全院职工拧成一\n\n股绳,就必须突出政治引领。';
	const { blocks, ...rest } = articleOf(broken);
	const whole = pageOf(broken, { ...rest, blocks: [mergeBlocks(blocks[0]!, blocks[1]!)] });
	for (const words of ['拧成一股绳，就', '拧成一\n\n股绳,就', '拧成一1│3股绳，就'])
		expect(findPassages(whole, 3, words)).toMatchObject([{ from: 4, to: 11, line: 1 }]);
});

test('finds the words as they are printed on a page in traditional characters', () => {
	const traditional = '醫院為長者義診，服務群眾三百餘人。';
	expect(findPassages(pageOf(traditional, articleOf(traditional)), 1, '長者義診')).toMatchObject([{ from: 3, to: 7 }]);
});

/** A page as it is converted, with its lines. */
const converted = convertText(
	[
		'【护理之光】',
		'随 州 市 中 心 医 院',
		'',
		'党建有活力　发展添动力',
		'—— 随州市中心医院工作纪实',
		'□记者　王松 李明',
		'',
		'近日，医院召开大会，行政查制度落实到每一个科室，国发〔2021〕5号文件也已传达。',
		'▲ 义诊现场',
	].join('\n')
).page!;

/** The words of the block at which a text is found, on a line. */
function wordsAt(line: number, expect: string): string[] {
	return findPassages(converted, line, expect).map(({ article, block, from, to }) => {
		const { pieces, separator, trim } = converted.articles[article]!.blocks[block]!;
		const whole = pieces.map((piece) => piece.text).join(separator);
		return Array.from(whole)
			.slice(trim[0] + from, trim[0] + to)
			.join('');
	});
}

describe('text as an editor copies it', () => {
	test.each([
		['a label with its brackets', 1, '【护理之光】', '护理之光'],
		['a label as the page shows it', 1, '护理之光', '护理之光'],
		['a line set with blanks', 2, '随 州 市 中 心 医 院', '随州市中心医院'],
		['the same line as the page shows it', 2, '随州市中心医院', '随州市中心医院'],
		['a headline with its full-width blank', 4, '党建有活力　发展添动力', '党建有活力 发展添动力'],
		['a headline without its blank', 4, '有活力发展', '有活力 发展'],
		['a deck with its dash', 5, '—— 随州市中心医院工作纪实', '随州市中心医院工作纪实'],
		['a deck as the page shows it', 5, '——随州市中心医院工作纪实', '随州市中心医院工作纪实'],
		['a deck with another dash', 5, '──随州市中心', '随州市中心'],
		['a byline with its mark', 6, '□记者　王松 李明', '记者 王松 李明'],
		['a caption with its mark', 9, '▲ 义诊现场', '义诊现场'],
		['a caption with the sign of the page', 9, '▫ 义诊现场', '义诊现场'],
		['words with what the archive supplies', 8, '行政查〔房〕制度', '行政查制度'],
		['words with brackets of the report', 8, '国发〔2021〕5号', '国发〔2021〕5号'],
		['words with an indent', 8, '　　近日，医院', '近日，医院'],
		['words with invisible signs', 8, '近日\u200b，医院', '近日，医院'],
	])('%s', (_, line, expected, words) => {
		expect(wordsAt(line, expected)).toEqual([words]);
	});

	test('says what of it the text leaves out', () => {
		expect(findPassages(converted, 1, '【护理之光】')[0]?.around).toEqual(['【', '】']);
		expect(findPassages(converted, 9, '▲ 义诊')[0]?.around).toEqual(['▲ ', '']);
	});
});
