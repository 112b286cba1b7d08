import { describe, expect, test } from 'vitest';
import { codePointSpan } from '../../model/offsets.ts';
import { CorrectionSchema, type TextCorrection } from '../../model/schemas/sidecar.ts';
import { titleTrim } from '../lexicon/title-trim.ts';
import { articleOf, pageOf, shown, testShapes } from '../test-articles.ts';
import type { Article, BlockType } from '../../model/tree.ts';
import { applyCorrection, type Outcome } from './apply-correction.ts';
import { findPassages } from './find-passage.ts';

const text = '坚持党建引领\n行政查制度落实。质量提升。\n义诊现场\n医院召开大会。';
const types: Record<number, BlockType> = { 1: 'headline', 3: 'caption' };

/** Applies a correction as it stands in a sidecar. */
function apply(input: Record<string, unknown>, article: Article = articleOf(text, types), source = text): Outcome {
	const correction = CorrectionSchema.parse(input) as TextCorrection;
	const page = pageOf(source, article);
	const [passage] = findPassages(page, correction.line, correction.expect);
	return applyCorrection(correction, {
		page,
		passage: passage!,
		isEditors: () => false,
		trimOf: (type, words) => titleTrim(type, words, testShapes()),
	});
}

/** The article that a correction gives; it must give one. */
function corrected(input: Record<string, unknown>, article?: Article): Article {
	const outcome = apply(input, article);
	if (!('article' in outcome)) throw new Error(Object.values(outcome).join());
	return outcome.article;
}

describe('emend', () => {
	const emend = { do: 'emend', line: 2, expect: '行政查制度', corr: '行政查房制度', certainty: 'high', note: '脱字' };

	test('notes what is printed and what it should be, and keeps the text', () => {
		const { blocks } = corrected(emend);
		expect(blocks[1]?.notes).toEqual([
			{ type: 'emended', span: [0, 5], sic: '行政查制度', corr: '行政查房制度', certainty: 'high', text: '脱字' },
		]);
		expect(shown({ blocks })[1]).toBe('paragraph 行政查制度落实。质量提升。');
	});

	test('is not needed where both are the same', () => {
		expect(apply({ ...emend, corr: '行政查制度' })).toEqual({ needless: '原文与改正相同' });
	});

	test('takes the brackets of a label off both', () => {
		const label = '【护理之光】';
		const article = articleOf(label, { 1: 'sectionLabel' });
		const trimmed = { ...article, blocks: [{ ...article.blocks[0]!, trim: codePointSpan(1, 1) }] };
		const outcome = apply({ ...emend, line: 1, expect: '【护理之光】', corr: '【护理之星】' }, trimmed, label);
		expect(outcome).toMatchObject({
			article: { blocks: [{ notes: [{ span: [0, 4], sic: '护理之光', corr: '护理之星' }] }] },
		});
	});

	test('gives the words as printed, in traditional characters', () => {
		const page = '醫院為長者義診，服務群眾三百餘人。';
		const article = { ...articleOf(page) };
		const outcome = apply({ ...emend, line: 1, expect: '長者義診', corr: '長者健診' }, article, page);
		expect(outcome).toMatchObject({ article: { blocks: [{ notes: [{ sic: '長者義診', corr: '長者健診' }] }] } });
	});

	test('is not possible over words that are emended already', () => {
		const once = corrected(emend);
		expect(apply(emend, once)).toEqual({ needless: '前面已有同样的改正' });
		expect(apply({ ...emend, expect: '制度落实', corr: '制度执行' }, once)).toEqual({
			impossible: '这几个字前面已经改作“行政查房制度”，请把两条并成一条',
		});
	});
});

describe('note', () => {
	const note = { do: 'note', line: 2, expect: '质量提升', type: 'suspect', note: '存疑' };

	test('remarks on the passage, the start or the end', () => {
		const span = (at: string) => corrected({ ...note, at }).blocks[1]?.notes[0]?.span;
		expect([span('passage'), span('start'), span('end')]).toEqual([
			[8, 12],
			[0, 0],
			[13, 13],
		]);
	});

	test('replaces the rule’s remark of the same kind on the same place', () => {
		const article = articleOf(text, types);
		const blocks = article.blocks.with(1, {
			...article.blocks[1]!,
			notes: [{ type: 'gap', span: codePointSpan(0, 0), text: '原件此处之前缺文' }],
		});
		const result = corrected({ ...note, type: 'gap', at: 'start' }, { ...article, blocks });
		expect(result.blocks[1]?.notes).toEqual([{ type: 'gap', span: [0, 0], text: '存疑' }]);
	});
});

describe('retype', () => {
	test('gives a block another type, and a crosshead its level', () => {
		expect(shown(corrected({ do: 'retype', line: 3, expect: '义诊现场', type: 'paragraph' }))[2]).toBe(
			'paragraph 义诊现场'
		);
		const { blocks } = corrected({ do: 'retype', line: 3, expect: '义诊现场', type: 'crosshead', depth: 3 });
		expect(blocks[2]).toMatchObject({ type: 'crosshead', depth: 3 });
		expect(corrected({ do: 'retype', line: 3, expect: '义诊', type: 'crosshead' }).blocks[2]?.depth).toBe(2);
	});

	test('takes the dash of a deck and the brackets of a label out of the text, and keeps notes on their words', () => {
		const source = '【护理之光】\n——青河市人民医院纪实';
		const article = articleOf(source);
		const note = { type: 'suspect' as const, span: codePointSpan(2, 5), text: '疑' };
		const noted = { ...article, blocks: [article.blocks[0]!, { ...article.blocks[1]!, notes: [note] }] };
		expect(apply({ do: 'retype', line: 2, expect: '——青河', type: 'deck' }, noted, source)).toMatchObject({
			article: { blocks: [{}, { type: 'deck', trim: [2, 0], notes: [{ span: [0, 3] }] }] },
		});
		expect(apply({ do: 'retype', line: 1, expect: '【护理', type: 'sectionLabel' }, noted, source)).toMatchObject({
			article: { blocks: [{ type: 'sectionLabel', trim: [1, 1] }, {}] },
		});
	});

	test('refuses a level for what has none', () => {
		expect(apply({ do: 'retype', line: 3, expect: '义诊现场', type: 'credit', depth: 3 })).toEqual({
			impossible: 'depth 只用于小标题（crosshead），供图（credit）没有层级',
		});
	});

	test('is not needed where the block is of that type', () => {
		expect(apply({ do: 'retype', line: 3, expect: '义诊现场', type: 'caption' })).toEqual({
			needless: '这一块已经是图说（caption）',
		});
	});
});

describe('join', () => {
	const join = { do: 'join', line: 4, expect: '医院召开', to: 2 };

	test('joins a block to the one that holds a line', () => {
		const result = corrected(join);
		expect(shown(result)).toEqual([
			'headline 坚持党建引领',
			'paragraph 行政查制度落实。质量提升。医院召开大会。',
			'caption 义诊现场',
		]);
		expect(result.blocks[1]?.notes).toEqual([{ type: 'joined', span: [13, 13], text: '第2行末与第4行首相接' }]);
	});

	test('joins a block to one that stands below it', () => {
		const result = corrected({ do: 'join', line: 2, expect: '行政', to: 4 });
		expect(shown(result)).toEqual([
			'headline 坚持党建引领',
			'caption 义诊现场',
			'paragraph 医院召开大会。行政查制度落实。质量提升。',
		]);
	});

	test('takes the gap at the seam away, and keeps the remarks of the second block in their places', () => {
		const article = articleOf(text, types);
		const gap = { type: 'gap' as const, span: codePointSpan(13, 13), text: '缺' };
		const doubt = { type: 'suspect' as const, span: codePointSpan(2, 4), text: '疑' };
		const blocks = article.blocks
			.with(1, { ...article.blocks[1]!, notes: [gap] })
			.with(3, { ...article.blocks[3]!, notes: [doubt] });
		expect(corrected(join, { ...article, blocks }).blocks[1]?.notes).toEqual([
			{ type: 'joined', span: [13, 13], text: '第2行末与第4行首相接' },
			{ ...doubt, span: [15, 17] },
		]);
	});

	test('is not needed within a block, and not possible where there is no text', () => {
		expect(apply({ ...join, to: 4 })).toEqual({ needless: '两行已经相接' });
		expect(apply({ ...join, to: 9 })).toEqual({
			impossible: '这一页只有4行，没有可以接到的一块；本篇最近有文字的是第3行、第4行',
		});
	});
});

describe('split', () => {
	test('begins a new block with the expected words', () => {
		const result = corrected({ do: 'split', line: 2, expect: '质量提升', type: 'crosshead' });
		expect(shown(result).slice(1, 3)).toEqual(['paragraph 行政查制度落实。', 'crosshead 质量提升。']);
		expect(result.blocks[2]?.pieces).toEqual([{ text: '质量提升。', place: [2, 8, 13] }]);
	});

	test('leaves the dash of a deck with its first part', () => {
		const deck = '——保定市中医院记者王松';
		const article = articleOf(deck, { 1: 'deck' });
		const trimmed = { ...article, blocks: [{ ...article.blocks[0]!, trim: codePointSpan(2, 0) }] };
		const outcome = apply({ do: 'split', line: 1, expect: '记者', type: 'byline' }, trimmed, deck);
		expect(outcome).toMatchObject({
			article: {
				blocks: [
					{ type: 'deck', pieces: [{ place: [1, 0, 8] }], trim: [2, 0] },
					{ type: 'byline', pieces: [{ place: [1, 8, 12] }], trim: [0, 0] },
				],
			},
		});
	});

	test('is not needed at the start of a block', () => {
		expect(apply({ do: 'split', line: 2, expect: '行政' })).toEqual({ needless: '这里已经是一块的开头' });
	});
});

describe('move', () => {
	test('puts a block behind another, and notes it', () => {
		const result = corrected({ do: 'move', line: 4, expect: '医院召开', after: 1 });
		expect(shown(result)[1]).toBe('paragraph 医院召开大会。');
		expect(result.blocks[1]?.notes).toEqual([{ type: 'moved', span: [0, 7], text: '位置由编者移动' }]);
	});

	test('puts a block first', () => {
		expect(shown(corrected({ do: 'move', line: 4, expect: '医院召开', after: 0 }))[0]).toBe('paragraph 医院召开大会。');
	});

	test('is not needed where the block stands there, and not possible behind nothing', () => {
		expect(apply({ do: 'move', line: 4, expect: '医院召开', after: 3 })).toEqual({ needless: '已经在这个位置' });
		expect(apply({ do: 'move', line: 4, expect: '医院召开', after: 4 })).toEqual({ impossible: '第4行就是这一块自己' });
		expect(apply({ do: 'move', line: 4, expect: '医院召开', after: 9 })).toEqual({
			impossible: '这一页只有4行，没有可以移到的一块；本篇最近有文字的是第3行、第4行',
		});
	});
});

test('discards a block with its reason', () => {
	const result = corrected({ do: 'discard', line: 3, expect: '义诊现场', reason: '广告' });
	expect(shown(result)).toHaveLength(3);
	expect(result.discarded).toEqual([{ pieces: [{ text: '义诊现场', place: [3, 0, 4] }], reason: '广告' }]);
});

describe('runIn', () => {
	test('marks the head with which a block begins, or takes it off', () => {
		const marked = corrected({ do: 'runIn', line: 2, expect: '行政查制度落实。' });
		expect(marked.blocks[1]?.runIn).toBe(8);
		expect(corrected({ do: 'runIn', line: 2, expect: '行政', off: true }, marked).blocks[1]?.runIn).toBe(0);
	});

	test('is possible only at the start of a block', () => {
		expect(apply({ do: 'runIn', line: 2, expect: '质量提升。' })).toEqual({ impossible: '段首小标题须在一块的开头' });
	});

	test('is not needed where the rules see none', () => {
		expect(apply({ do: 'runIn', line: 2, expect: '行政', off: true })).toEqual({ needless: '这里没有段首小标题' });
	});
});

describe('theme', () => {
	test('adds and removes themes', () => {
		const added = corrected({ do: 'theme', line: 2, expect: '行政', add: ['quality', 'party'] });
		expect(added.blocks[1]?.themes).toEqual(['quality', 'party']);
		expect(corrected({ do: 'theme', line: 2, expect: '行政', remove: ['quality'] }, added).blocks[1]?.themes).toEqual([
			'party',
		]);
	});

	test('is not needed where nothing would change', () => {
		expect(apply({ do: 'theme', line: 2, expect: '行政', remove: ['quality'] })).toEqual({
			needless: '这一段本来就没有主题 quality',
		});
	});
});

test('tells readers what the editor says, of every kind of correction', () => {
	const note = '据原版';
	const remarksOf = (input: Record<string, unknown>, index: number) =>
		corrected({ ...input, note }).blocks[index]?.remarks;
	expect(remarksOf({ do: 'retype', line: 3, expect: '义诊现场', type: 'credit' }, 2)).toEqual([
		{ do: 'retype', text: note },
	]);
	expect(remarksOf({ do: 'join', line: 4, expect: '医院召开', to: 2 }, 1)).toEqual([{ do: 'join', text: note }]);
	expect(remarksOf({ do: 'split', line: 2, expect: '质量提升' }, 2)).toEqual([{ do: 'split', text: note }]);
	expect(remarksOf({ do: 'split', line: 2, expect: '质量提升' }, 1)).toBeUndefined();
	expect(remarksOf({ do: 'move', line: 4, expect: '医院召开', after: 1 }, 1)).toEqual([{ do: 'move', text: note }]);
	expect(remarksOf({ do: 'runIn', line: 2, expect: '行政查制度落实。' }, 1)).toEqual([{ do: 'runIn', text: note }]);
	expect(remarksOf({ do: 'theme', line: 2, expect: '行政', add: ['quality'] }, 1)).toEqual([
		{ do: 'theme', text: note },
	]);
	expect(corrected({ do: 'discard', line: 3, expect: '义诊现场', reason: '广告', note }).discarded).toMatchObject([
		{ reason: '广告', remarks: [note] },
	]);
});

test('keeps what the editor says when a block is joined to another', () => {
	const retyped = corrected({ do: 'retype', line: 4, expect: '医院召开', type: 'listItem', note: '条目' });
	expect(
		corrected({ do: 'join', line: 4, expect: '医院召开', to: 2, note: '断行' }, retyped).blocks[1]?.remarks
	).toEqual([
		{ do: 'retype', text: '条目' },
		{ do: 'join', text: '断行' },
	]);
});
