import { expect, test } from 'vitest';
import { articleOf, testShapes, transformed } from '../test-articles.ts';
import type { BlockType } from '../../model/tree.ts';
import { markGaps } from './mark-gaps.ts';

const mark = (text: string, types: Record<number, BlockType> = {}) =>
	transformed(markGaps(testShapes()), articleOf(text, types));
const open = '医院坚持把群众需求放在首位，不断优化就诊流程，推动各项工作迈上新';

test('notes where the end of a paragraph is missing', () => {
	const { article, messages } = mark(open);
	expect(article.blocks[0]?.notes).toEqual([{ type: 'gap', span: [32, 32], text: '原件至此中断，下文缺失' }]);
	expect(messages).toEqual(['1:1 原件至此中断，下文缺失：“流程，推动各项工作迈上新”']);
});

test('notes where the beginning of a paragraph is missing', () => {
	const { article, messages } = mark('，患者满意度居全省前列。');
	expect(article.blocks[0]?.notes).toEqual([{ type: 'gap', span: [0, 0], text: '原件此处之前缺文' }]);
	expect(messages).toEqual(['1:1 原件此处之前缺文：“，患者满意度居全省前列。”']);
});

test('notes nothing in a whole sentence, a short line or a lead-in', () => {
	expect(mark(`${open}台阶。`).article.blocks[0]?.notes).toEqual([]);
	expect(mark('义诊现场').article.blocks[0]?.notes).toEqual([]);
	expect(mark('医院坚持把群众需求放在首位，不断优化流程：').article.blocks[0]?.notes).toEqual([]);
});

test('lets a lead-in end without a full stop before its list', () => {
	expect(mark(`${open}\n●全年门诊量突破百万人次`, { 2: 'listItem' }).article.blocks[0]?.notes).toEqual([]);
});
