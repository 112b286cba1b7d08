import { expect, test } from 'vitest';
import { testContent } from '../test-content.ts';
import { readWords } from './read-words.ts';

test('the same words are read once, whatever records stand beside them', () => {
	const words = readWords(testContent, 'content');
	const beside = new Map(testContent).set('hospitals/new.yaml', 'name: 遂宁市中心医院\n');
	expect(readWords(beside, 'content')).toBe(words);
});

test('words that were changed are read anew, and so are those of another folder', () => {
	const changed = new Map(testContent);
	const words = readWords(changed, 'content');
	changed.set('themes.yaml', '[');
	expect(readWords(changed, 'content').catalogues).toBeUndefined();
	expect(readWords(testContent, 'content')).toEqual(words);
	expect(readWords(testContent, 'elsewhere').files[0]!.path).toMatch(/^elsewhere\//u);
});
