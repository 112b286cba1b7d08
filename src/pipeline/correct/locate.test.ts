import { expect, test } from 'vitest';
import { CorrectionSchema, type TextCorrection } from '../../model/schemas/sidecar.ts';
import { articleOf, pageOf } from '../test-articles.ts';
import { locate } from './locate.ts';

const text = [
	'坚持党建引领',
	'党建强医,党员带头,党旗飘扬,党员争先。',
	'',
	'【护理之光】',
	'护士长带领党员巡视病房,严格执行政查制度。',
	'□记者 王松',
	'医院召开大会。',
	'医院召开大会。',
].join('\n');
const { blocks, ...rest } = articleOf(text, { 1: 'headline' });
const byline = blocks.findIndex(({ pieces }) => pieces[0]!.place[0] === 6);
const page = pageOf(text, {
	...rest,
	blocks: blocks.toSpliced(byline, 1),
	discarded: [{ pieces: blocks[byline]!.pieces, reason: '重复署名' }],
});

/** The place of a correction, as `from–to`, or why there is none. */
function place(line: number, expected: string, fields: object = { do: 'discard', reason: '广告' }): string {
	const correction = CorrectionSchema.parse({ line, expect: expected, ...fields }) as TextCorrection;
	const found = locate(page, correction);
	return 'missing' in found ? found.missing : `${found.from}–${found.to}`;
}

test('gives the one place', () => {
	expect(place(2, '党旗')).toBe('10–12');
	expect(place(4, '【护理之光】')).toBe('0–6');
});

test('asks for more words where several places fit, and proposes them', () => {
	expect(place(2, '党')).toBe(
		'“党”在第2行所在的一块里有4处，不知是哪一处；请把 expect 多写几个字：第1处可写“党建”，第2处可写“党员带”，第3处可写“党旗”，第4处可写“党员争”，或加 nth，写明是第几处'
	);
	for (const words of ['党建', '党员带', '党旗', '党员争']) expect(place(2, words)).toMatch(/^\d+–\d+$/u);
});

test('takes the one that nth names', () => {
	const split = { do: 'split' };
	expect(place(2, '党员', { ...split, nth: 2 })).toBe('15–17');
	expect(place(2, '党员', { ...split, nth: 3 })).toBe('“党员”在第2行所在的一块里只有2处，没有第3处');
});

test('asks for nth where the words are the fact itself', () => {
	expect(place(2, '党员', { do: 'honour' })).toBe(
		'“党员”在第2行所在的一块里有2处，不知是哪一处；请加 nth，写明是第几处'
	);
});

test('says what stands on the line, and where the words stand instead, nearest first', () => {
	expect(place(3, '党员')).toBe('第3行没有“党员”，第3行是空行；第2行、第5行有，请改 line');
	expect(place(1, '大会')).toBe('第1行没有“大会”，第1行是“坚持党建引领”；第7行、第8行有，请改 line');
	expect(place(40, '护理之光')).toBe('第40行没有“护理之光”，这一页只有8行；第4行有，请改 line');
});

test('proposes what is most like words that stand nowhere', () => {
	expect(place(5, '行政查查制度')).toBe(
		'第5行没有“行政查查制度”，第5行是“护士长带领党员巡视病房,严格执行政查制度。”；这一页别处也没有；是不是“行政查制度”？'
	);
	expect(place(1, '护理之星')).toContain('这一页别处也没有；是不是第4行的“护理之光”？');
	expect(place(1, '完全没有的话')).toBe('第1行没有“完全没有的话”，第1行是“坚持党建引领”；这一页别处也没有');
});

test('says that words were discarded', () => {
	expect(place(6, '□记者 王松')).toBe('第6行的“□记者 王松”已经弃去（重复署名），不在文章的任何一块里');
});

test('says that words run over several blocks', () => {
	expect(place(7, '大会。\n医院召开')).toBe(
		'“大会。⏎医院召开”从第7行跨到第8行，分在几块里；expect 请只写其中一块的字，要先接起来，用 join'
	);
});

test('asks for words where only marks are given', () => {
	expect(place(6, '□　')).toBe('“□　”里没有字，只有记号或空白；请写几个字');
});
