import { expect, test } from 'vitest';
import type { Article } from '../../model/schemas/article.ts';
import { sourceView } from './source-view.ts';

const paragraph = {
	id: 'b2',
	type: 'paragraph',
	text: '全院职工团结一心，奋进',
	source: [
		[2, 0, 6],
		[4, 0, 5],
	],
	notes: [{ type: 'joined', span: [6, 6] }],
};
const caption = { id: 'b3', type: 'caption', text: '医院外景', source: [[3, 2, 6]], notes: [] };
const article = {
	source: { lines: [2, 5] },
	blocks: [paragraph, caption],
	ledger: {
		discarded: [{ text: '记者 王松', source: [[5, 0, 5]], reason: 'duplicate byline', remarks: ['与第3行同'] }],
	},
} as unknown as Article;
const lines = ['', '全院职工团结', '▲ 医院外景', '一心，奋进', '记者 王松'];

test('shows every line of an article with its number', () => {
	expect(sourceView(article, lines).map(({ number }) => number)).toEqual([2, 3, 4, 5]);
});

test('leads each run to its block, and leaves marks and blanks alone', () => {
	const [, second] = sourceView(article, lines);
	expect(second!.runs.map(({ text, block }) => [text, block?.id])).toEqual([
		['▲ ', undefined],
		['医院外景', 'b3'],
	]);
});

test('tells where a line goes on, and why a line was discarded', () => {
	const view = sourceView(article, lines);
	expect(view.map(({ joinedTo }) => joinedTo)).toEqual([undefined, undefined, 2, undefined]);
	expect(view[3]!.runs[0]).toMatchObject({ discarded: 'duplicate byline', remarks: ['与第3行同'] });
});

test('parts an emended character, and what the text leaves out, from their neighbours', () => {
	const note = { type: 'emended', span: [0, 4], sic: '汉襄胥骨', corr: '汉襄肱骨', certainty: 'high' };
	const label = { id: 'b1', type: 'editorsNote', text: '汉襄胥骨', source: [[1, 0, 6]], notes: [note] };
	const report = { ...article, source: { lines: [1, 1] }, blocks: [label], ledger: { discarded: [] } };
	const [line] = sourceView(report as unknown as Article, ['【汉襄胥骨】']);
	expect(line!.runs.map(({ text, leftOut, note: of }) => [text, leftOut, of?.corr])).toEqual([
		['【', true, undefined],
		['汉襄', false, undefined],
		['胥', false, '汉襄肱骨'],
		['骨', false, undefined],
		['】', true, undefined],
	]);
});

test('tells of a block, where it begins, what it has in other forms', () => {
	const printed = ['', '全院职工团结', '▲ 医院外景', '一心,奋进', '记者 王松'];
	const view = sourceView(article, printed);
	expect([...view[0]!.changed]).toEqual([['b2', { reformed: 1, leftOut: 0 }]]);
	expect([...view[1]!.changed]).toEqual([]);
});

test('parts no characters at a seam, which stands between two lines', () => {
	expect(sourceView(article, lines)[0]!.runs).toHaveLength(1);
});
