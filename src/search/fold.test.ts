import { expect, test } from 'vitest';
import { createFold, foldCharacter, isIndexed, lettersOf, withoutPunctuation } from './fold.ts';

const fold = createFold('醫医療疗張张');

test('folds width, case, traditional characters and Roman numerals', () => {
	expect(fold('９９．８７％')).toBe('99.87%');
	expect(fold('張醫師 MRI Ⅲ級')).toBe('张医師mriiii級');
	expect(fold('㎡①')).toBe('m21');
});

test('folds quotation marks, dashes and dots of one meaning', () => {
	expect(fold('“党建＋”「党建+」')).toBe('"党建+""党建+"');
	expect(fold('５—８－９')).toBe('5—8-9');
	expect(fold('卡・介・苗')).toBe('卡·介·苗');
});

test('leaves out white space and invisible characters', () => {
	expect(fold('党建　有\u200b活力\u00ad ')).toBe('党建有活力');
});

test('keeps the ellipsis and the voicing of kana', () => {
	expect(foldCharacter('…')).toBe('…');
	expect(foldCharacter('が')).toBe('が');
	expect(foldCharacter('é')).toBe('e');
});

test('knows the way back to the original', () => {
	const folded = fold.mapped('Ⅲ 級𠮷');
	expect(folded.text).toBe('iii級𠮷');
	expect(folded.from).toEqual([0, 0, 0, 2, 3, 3]);
	expect(folded.to).toEqual([1, 1, 1, 3, 5, 5]);
});

test('takes punctuation out of a folded text', () => {
	expect(withoutPunctuation(fold.mapped('“323”健康问题'))).toMatchObject({
		text: '323健康问题',
		from: [1, 2, 3, 5, 6, 7, 8],
	});
	expect(lettersOf('学、悟、实、新')).toBe('学悟实新');
});

test('knows what the index holds as a token', () => {
	expect([...'党a1%'].every(isIndexed)).toBe(true);
	expect([...'，“℃'].some(isIndexed)).toBe(false);
});
