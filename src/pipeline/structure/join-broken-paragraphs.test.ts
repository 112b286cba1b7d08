import { expect, test } from 'vitest';
import { articleOf, shown, testLexicon, testShapes, transformed } from '../test-articles.ts';
import type { BlockType } from '../../model/tree.ts';
import { joinBrokenParagraphs } from './join-broken-paragraphs.ts';

const join = (text: string, types: Record<number, BlockType> = {}) =>
	transformed(joinBrokenParagraphs(testShapes(), testLexicon().prose), articleOf(text, types));

const start = '医院坚持把支部建在科室，由业务骨干担任支部书记，党员带头攻坚克难，推动党建与业';
const rest = '务工作深度融合，连续三年获评全市先进。';

test('joins a paragraph that stops in the middle of a sentence', () => {
	const { article, messages } = join(`${start}\n\n${rest}`);
	expect(shown(article)).toEqual([`paragraph ${start}${rest}`]);
	expect(article.blocks[0]?.notes).toEqual([{ type: 'joined', span: [39, 39], text: '第1行末与第3行首相接' }]);
	expect(article.blocks[0]?.pieces.map(({ place }) => place)).toEqual([
		[1, 0, 39],
		[3, 0, 19],
	]);
	expect(messages).toEqual(['3:1 断行已接：“难，推动党建与业‖务工作深度融合，”']);
});

test('joins around a caption', () => {
	expect(shown(join(`${start}\n\n\n\n义诊现场\n\n${rest}`, { 5: 'caption' }).article)).toEqual([
		`paragraph ${start}${rest}`,
		'caption 义诊现场',
	]);
});

test('joins what goes on with a sign or inside a number', () => {
	expect(shown(join('全年门诊量达到12\n\n.5万人次，同比增长8%，创历史新高。').article)).toEqual([
		'paragraph 全年门诊量达到12.5万人次，同比增长8%，创历史新高。',
	]);
	expect(shown(join('医院获评“全国改善医疗服务先进典型\n\n”，患者满意度居全省前列。').article)).toHaveLength(1);
});

test('joins an editor’s note', () => {
	expect(shown(join(`${start}\n\n${rest}`, { 1: 'editorsNote', 3: 'editorsNote' }).article)).toEqual([
		`editorsNote ${start}${rest}`,
	]);
});

test.each([
	['a whole sentence before it', `${start}务融合。\n\n${rest}`],
	['a dash that ends the sentence before it', `${start}务融合——\n\n${rest}`],
	['a new beginning', `${start}\n\n近年来，医院不断加强学科建设，服务能力稳步提升。`],
	['a number that heads a list', `${start}\n\n一、建强组织，带好队伍，服务群众，促进发展。`],
	['a mark', `${start}\n\n●${rest}`],
])('leaves a paragraph with %s', (_, text) => {
	expect(join(text).article.blocks).toHaveLength(2);
});

test('never joins across a crosshead', () => {
	expect(join(`${start}\n\n优化服务\n\n${rest}`, { 3: 'crosshead' }).article.blocks).toHaveLength(3);
});

test('leaves an indented line where paragraphs are indented', () => {
	const text = `　　${start}\n　　${rest}${rest}`;
	expect(join(text).article.blocks).toHaveLength(2);
});
