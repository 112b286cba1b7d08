import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, testLexicon } from '../fixtures/article-of.ts';
import { anyOf, readLexicon } from './lexicon.ts';

/** What is said of the lexicon after a change to a copy of it. */
function failure(change: (folder: string) => void): string {
	const content = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync(join(contentFolder, 'lexicon'), join(content, 'lexicon'), { recursive: true });
	change(join(content, 'lexicon'));
	try {
		readLexicon(content);
		return 'none';
	} catch (error) {
		return (error as Error).message;
	} finally {
		rmSync(content, { recursive: true });
	}
}

test('reads the words of the project', () => {
	expect(testLexicon().bylines.roles).toContain('记者');
	expect(testLexicon().surnames.surnames).toContain('王');
});

test('says which file is missing', () => {
	expect(
		failure((folder) => {
			rmSync(join(folder, 'prose.yaml'));
		})
	).toMatch(/^The lexicon content\/lexicon\/prose\.yaml cannot be read: ENOENT/u);
});

test('says which file is no YAML', () => {
	expect(
		failure((folder) => {
			writeFileSync(join(folder, 'prose.yaml'), 'openers: [');
		})
	).toMatch(/^The lexicon content\/lexicon\/prose\.yaml cannot be read: Flow sequence/u);
});

test('says which entry does not fit', () => {
	expect(
		failure((folder) => {
			writeFileSync(join(folder, 'prose.yaml'), 'openers: [近年来, 2021]\nhangingEnds: [的]\n');
		})
	).toBe(
		'The lexicon content/lexicon/prose.yaml does not fit at openers.1: Invalid input: expected string, received number'
	);
});

test('matches the longest of several words', () => {
	expect(new RegExp(anyOf(['医院', '中心医院', 'a.b']), 'u').exec('中心医院')?.[0]).toBe('中心医院');
	expect(new RegExp(`^${anyOf(['a.b'])}$`, 'u').test('axb')).toBe(false);
});
