import { expect, test } from 'vitest';
import { marginNotes } from './margin-notes.ts';

test('gives a short word its neighbours', () => {
	const notes = marginNotes(
		{ notes: [{ type: 'emended', span: [4, 5], sic: '胥', corr: '肱', certainty: 'high' }] },
		'围绕汉襄胥骨、神韵随州'
	);
	expect(notes).toEqual([{ lemma: '汉襄胥骨', remark: '应作“肱”。' }]);
});

test('says of a doubtful reading that it is one', () => {
	const notes = marginNotes(
		{ notes: [{ type: 'emended', span: [0, 2], corr: '党管', certainty: 'medium', text: '照录。' }] },
		'管党意识形态'
	);
	expect(notes).toEqual([{ lemma: '管党意识', remark: '疑作“党管”。照录。' }]);
});

test('says nothing of seams and moved lines', () => {
	expect(
		marginNotes(
			{
				notes: [
					{ type: 'joined', span: [3, 3], text: '第18行末与第20行首相接' },
					{ type: 'moved', span: [0, 3], text: '已提到篇首' },
				],
			},
			'拧成一股绳'
		)
	).toEqual([]);
});

test('names a gap', () => {
	expect(marginNotes({ notes: [{ type: 'gap', span: [0, 0] }] }, '模式，在全市')).toEqual([
		{ lemma: '模式', remark: '此处原件缺文，不补。' },
	]);
});
