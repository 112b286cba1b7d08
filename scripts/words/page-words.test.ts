import { expect, test } from 'vitest';
import { comparable } from './page-texts.ts';
import { wordJudge } from './page-words.ts';

const page = (name: string, text: string, isClosed = false) => ({ name, text: comparable(text), isClosed });

const judge = wordJudge([
	page('one', '党建工作不是空对空，要与中国医科大学合作，推进分级诊疗，展望未来。'),
	page('two', '慢病分级管理，门急诊诊疗人次增长，推进公立医院改革。'),
	page('three', '做好分级护理，诊疗更规范；奋楫扬帆再出发。', true),
]);

test('finds the phrase of one page', () => {
	expect(judge('党建工作不是空对空', true)).toEqual({ kind: 'page', page: 'one' });
	expect(judge('与中国医科大学', true)).toEqual({ kind: 'page', page: 'one' });
});

test('lets pass what several pages print', () => {
	expect(judge('推进', true)).toEqual({ kind: 'general' });
});

test('lets pass a word of the dictionary that happens to stand in one page', () => {
	expect(judge('展望未来', false)).toEqual({ kind: 'general' });
});

test('lets a pair of words pass that other pages use, in the lexicon and not in code', () => {
	expect(judge('分级诊疗', true)).toEqual({ kind: 'general' });
	expect(judge('分级诊疗', false)).toEqual({ kind: 'page', page: 'one' });
});

test('does not blame a word that only an unread page prints', () => {
	expect(judge('奋楫扬帆再出发', false)).toEqual({ kind: 'general' });
});

test('counts a word apart that no page prints', () => {
	expect(judge('互联网医院', true)).toEqual({ kind: 'unseen' });
});
