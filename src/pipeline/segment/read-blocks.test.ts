import { expect, test } from 'vitest';
import { normalise } from '../normalise/index.ts';
import { readBlocks } from './read-blocks.ts';

const read = (text: string) => readBlocks(normalise(text));

test('makes one block of each line, and counts the blank lines before it', () => {
	const { blocks } = read('\n医院外景\n\n \n\n  全院有职工。');
	expect(blocks.map(({ pieces, gapBefore }) => ({ pieces, gapBefore }))).toEqual([
		{ pieces: [{ text: '医院外景', place: [2, 0, 4] }], gapBefore: 1 },
		{ pieces: [{ text: '全院有职工。', place: [6, 2, 8] }], gapBefore: 3 },
	]);
});

test('takes the layout marks off a line', () => {
	const { blocks } = read('▲ 义诊现场\n## 强化引领\n●门诊量');
	expect(blocks.map(({ marks, pieces }) => [marks, pieces[0]?.text])).toEqual([
		['▲', '义诊现场'],
		['##', '强化引领'],
		['●', '门诊量'],
	]);
});

test('keeps a sign inside a line', () => {
	const { blocks } = read('党建+服务▲管理');
	expect(blocks[0]).toMatchObject({ marks: '', pieces: [{ text: '党建+服务▲管理' }] });
});

test('cuts a piece where a character is removed, and names what was removed', () => {
	const { blocks, discarded } = read('随州\u200b市\u0007');
	expect(blocks[0]?.pieces).toEqual([
		{ text: '随州', place: [1, 0, 2] },
		{ text: '市', place: [1, 3, 4] },
	]);
	expect(discarded).toEqual([
		{ pieces: [{ text: '\u200b', place: [1, 2, 3] }], reason: 'control' },
		{ pieces: [{ text: '\u0007', place: [1, 4, 5] }], reason: 'control' },
	]);
});

test('closes up a line set with a blank after every character', () => {
	const { blocks } = read('保 定 市 中 医 院');
	expect(blocks[0]?.pieces.map(({ text }) => text).join('')).toBe('保定市中医院');
});

test.each(['市立医院　3　164　5　2', '合计　95　8955　104　66', '内科 41 36 5'])(
	'keeps the cells of %s apart',
	(row) => {
		expect(read(row).blocks[0]?.pieces).toHaveLength(1);
	}
);

test('closes up a number between letterspaced characters', () => {
	const { blocks } = read('奋 进 70 年');
	expect(blocks[0]?.pieces.map(({ text }) => text).join('')).toBe('奋进70年');
});

test('leaves the blanks between words', () => {
	expect(read('坚持党建引领 服务一方百姓').blocks[0]?.pieces).toEqual([
		{ text: '坚持党建引领 服务一方百姓', place: [1, 0, 13] },
	]);
});

test('makes no block of a line that holds nothing but marks', () => {
	expect(read('■ □ ●\n医院').blocks).toHaveLength(1);
});
