import { expect, test } from 'vitest';
import { articleOf } from '../pipeline/test-articles.ts';
import {
	joinBlocks,
	lastLineOf,
	mergeBlocks,
	pointOf,
	printedText,
	retype,
	sliceBlock,
	slicePiece,
	sourceRun,
	startOf,
	withoutBrackets,
} from './block-text.ts';
import { codePoint, codePointSpan } from './offsets.ts';
import { normalise } from '../pipeline/normalise/index.ts';
import type { Block, Piece } from './tree.ts';

const blocksOf = (text: string) => articleOf(text).blocks;

/** One block of two lines. */
const joined = (text: string, separator: '' | ' ' = ''): Block => {
	const [first, second] = blocksOf(text);
	return mergeBlocks(first!, second!, separator);
};

test('cuts a part out of a piece, without the blanks at its ends', () => {
	const piece: Piece = { text: '甲 𠮷丙', place: [4, ...codePointSpan(10, 14)] };
	expect(slicePiece(piece, ...codePointSpan(1, 3))).toEqual({ text: '𠮷', place: [4, 12, 13] });
	expect(slicePiece(piece, ...codePointSpan(1, 2))).toBeUndefined();
	expect(slicePiece(piece, codePoint(-5))).toEqual(piece);
});

test('joins pieces with nothing, or with a space', () => {
	expect(printedText(joined('拧成一\n\n股绳'))).toBe('拧成一股绳');
	expect(printedText(joined('精细管理\n贴心服务', ' '))).toBe('精细管理 贴心服务');
});

test('joins the parts of a paragraph with a note at the seam, and moves the notes of the second', () => {
	const [first, second, third] = blocksOf('拧成一\n股绳，奋力\n前行');
	expect(joinBlocks(first!, joinBlocks(second!, third!))).toMatchObject({
		pieces: [{ text: '拧成一' }, { text: '股绳，奋力' }, { text: '前行' }],
		notes: [
			{ type: 'joined', span: [3, 3], text: '第1行末与第2行首相接' },
			{ type: 'joined', span: [8, 8], text: '第2行末与第3行首相接' },
		],
	});
});

test('gives back what was trimmed at the seam of two blocks', () => {
	const [label, deck] = blocksOf('【党建】\n——纪实');
	const merged = mergeBlocks({ ...label!, trim: withoutBrackets }, { ...deck!, trim: codePointSpan(2, 0) });
	expect(merged.trim).toEqual([1, 0]);
	expect(printedText(merged)).toBe('党建】——纪实');
});

test('leaves out what is trimmed', () => {
	const [label] = blocksOf('【党建引领】');
	expect(printedText({ ...label!, trim: withoutBrackets })).toBe('党建引领');
	expect(printedText({ ...label!, trim: codePointSpan(1, 0) })).toBe('党建引领】');
});

test('cuts a part out of a block of several lines', () => {
	const part = sliceBlock(joined('拧成一\n\n股绳，奋力前行'), ...codePointSpan(2, 5));
	expect(part?.pieces).toEqual([
		{ text: '一', place: [1, 2, 3] },
		{ text: '股绳', place: [3, 0, 2] },
	]);
});

test('counts the space between two pieces, and what is trimmed', () => {
	expect(sliceBlock(joined('精细管理\n贴心服务', ' '), ...codePointSpan(5, 7))?.pieces).toEqual([
		{ text: '贴心', place: [2, 0, 2] },
	]);
	const [label] = blocksOf('【党建引领】');
	expect(sliceBlock({ ...label!, trim: withoutBrackets }, ...codePointSpan(0, 2))?.pieces).toEqual([
		{ text: '党建', place: [1, 1, 3] },
	]);
});

test('finds nothing past the end', () => {
	expect(sliceBlock(blocksOf('医院')[0]!, codePoint(2))).toBeUndefined();
});

test('tells where a block begins and ends', () => {
	const block = joined('▲ 医院\n\n外景');
	expect(startOf(block)).toEqual({ line: 1, column: 2 });
	expect(pointOf(block)).toEqual({ line: 1, column: 3 });
	expect(lastLineOf(block)).toBe(3);
});

test('renames a block, and takes its level off', () => {
	const [block] = blocksOf('强化引领');
	expect(retype({ ...block!, depth: 3 }, 'caption')).toMatchObject({ type: 'caption', depth: null });
	expect(retype(block!, 'crosshead', 2)).toMatchObject({ type: 'crosshead', depth: 2 });
});

test('quotes the source across a line end, as received', () => {
	const text = '门诊量达12\n\n.5万,创新高';
	expect(sourceRun(joined(text), normalise(text), ...codePointSpan(4, 9))).toEqual({ line: 1, quote: '12.5万' });
});

test('quotes the blanks that the text leaves out', () => {
	const text = '保 定 市 中 医 院';
	expect(sourceRun(blocksOf(text)[0]!, normalise(text), ...codePointSpan(0, 3))).toEqual({
		line: 1,
		quote: '保 定 市',
	});
});

test('quotes nothing where nothing stands', () => {
	expect(sourceRun(blocksOf('医院')[0]!, normalise('医院'), ...codePointSpan(2, 2))).toBeUndefined();
});
