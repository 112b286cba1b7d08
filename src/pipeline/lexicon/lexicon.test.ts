import { expect, test } from 'vitest';
import type { ContentFiles } from '../../model/content-files.ts';
import { testLexicon } from '../test-articles.ts';
import { testContent } from '../test-content.ts';
import { anyOf, readLexicon } from './lexicon.ts';

/** What is said of the lexicon with another text, or none, for one of its files. */
function failure(path: string, text?: string): string {
	const content = new Map(testContent);
	if (text === undefined) content.delete(path);
	else content.set(path, text);
	try {
		readLexicon(content satisfies ContentFiles);
		return 'none';
	} catch (error) {
		return (error as Error).message;
	}
}

test('reads the words of the project', () => {
	expect(testLexicon().bylines.roles).toContain('记者');
	expect(testLexicon().surnames.surnames).toContain('王');
});

test('says which file is missing', () => {
	expect(failure('lexicon/prose.yaml')).toMatch(
		/^The lexicon content\/lexicon\/prose\.yaml cannot be read: there is no file/u
	);
});

test('says which file is no YAML', () => {
	expect(failure('lexicon/prose.yaml', 'openers: [')).toMatch(
		/^The lexicon content\/lexicon\/prose\.yaml cannot be read: Flow sequence/u
	);
});

test('says which entry does not fit', () => {
	expect(failure('lexicon/prose.yaml', 'openers: [近年来, 2021]\nhangingEnds: [的]\n')).toBe(
		'The lexicon content/lexicon/prose.yaml does not fit at openers.1: Invalid input: expected string, received number'
	);
});

test('matches the longest of several words', () => {
	expect(new RegExp(anyOf(['医院', '中心医院', 'a.b']), 'u').exec('中心医院')?.[0]).toBe('中心医院');
	expect(new RegExp(`^${anyOf(['a.b'])}$`, 'u').test('axb')).toBe(false);
});
