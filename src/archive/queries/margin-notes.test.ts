import { expect, test } from 'vitest';
import { codePointSpan } from '../../model/offsets.ts';
import type { Note } from '../../model/schemas/article.ts';
import { marginNotes as notesOf } from './margin-notes.ts';

const noFacts = { indicators: [], honours: [], people: [], quotations: [], programmes: [] };

const marginNotes = ({ notes }: { notes: Note[] }, text: string) => notesOf(noFacts, { id: 'b9', notes }, text);

test('gives a short word its neighbours', () => {
	const notes = marginNotes(
		{ notes: [{ type: 'emended', span: codePointSpan(4, 5), sic: '胥', corr: '肱', certainty: 'high' }] },
		'围绕汉襄胥骨、神韵随州'
	);
	expect(notes).toEqual([{ lemma: '汉襄胥骨', remark: '应作“肱”。' }]);
});

test('cuts no number among the neighbours', () => {
	const notes = marginNotes(
		{ notes: [{ type: 'emended', span: codePointSpan(6, 7), sic: '无', corr: '元', certainty: 'high' }] },
		'投入1300万无为病房楼添床'
	);
	expect(notes.map(({ lemma }) => lemma)).toEqual(['1300万无为']);
});

test('says of a doubtful reading that it is one', () => {
	const notes = marginNotes(
		{ notes: [{ type: 'emended', span: codePointSpan(0, 2), corr: '党管', certainty: 'medium', text: '照录。' }] },
		'管党意识形态'
	);
	expect(notes).toEqual([{ lemma: '管党意识', remark: '疑作“党管”。照录。' }]);
});

test('says nothing of seams and moved lines', () => {
	expect(
		marginNotes(
			{
				notes: [
					{ type: 'joined', span: codePointSpan(3, 3), text: '第18行末与第20行首相接' },
					{ type: 'moved', span: codePointSpan(0, 3), text: '已提到篇首' },
				],
			},
			'拧成一股绳'
		)
	).toEqual([]);
});

test('names a gap', () => {
	expect(marginNotes({ notes: [{ type: 'gap', span: codePointSpan(0, 0) }] }, '模式，在全市')).toEqual([
		{ lemma: '模式', remark: '此处原件缺文，不补。' },
	]);
});

test('says what the editor says of the block, and of words in it', () => {
	const remarks = [
		{ do: 'retype', text: '原被认作小标题' },
		{ do: 'indicator', quote: '38床', text: '是床号，不是床位数。' },
	];
	expect(notesOf(noFacts, { id: 'b9', notes: [], remarks }, '替38床的病人翻身')).toEqual([
		{ lemma: '编者注', remark: '原被认作小标题。' },
		{ lemma: '38床', remark: '编者注：是床号，不是床位数。' },
	]);
});

test('says what the editor says of the facts of the block, and of no other', () => {
	const place = { block: 'b9', line: 9, rule: 'people/post-before-name', sure: 'sure' as const };
	const person = { name: '王松', role: '院长', org: null, ...place, remarks: ['今为党委书记'] };
	const honour = {
		name: '全国文明单位',
		level: 'national' as const,
		year: null,
		kind: 'award' as const,
		quote: '荣获全国文明单位',
		...place,
		remarks: ['据名单'],
	};
	const mention = { ...place, quote: '午间门诊', block: 'b8', line: 8, remarks: ['他处'] };
	const facts = {
		...noFacts,
		people: [person],
		honours: [honour],
		programmes: [{ id: 'x', name: 'x', mentions: [mention] }],
	};
	expect(notesOf(facts, { id: 'b9', notes: [] }, '院长王松')).toEqual([
		{ lemma: '全国文明单位', remark: '编者注：据名单。' },
		{ lemma: '王松', remark: '编者注：今为党委书记。' },
	]);
});
