import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findContent, projectContent, readContent, requireContentFolder } from './read-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
for (const name of ['sources', 'hospitals', 'lexicon', 'pages']) mkdirSync(join(folder, name));

afterAll(() => {
	rmSync(folder, { recursive: true });
});

const names = (path: string, ending: string) =>
	readdirSync(join(projectContent, path)).filter((name) => name.endsWith(ending));

test('borrows words and catalogues, and no hospital', () => {
	const content = readContent(folder);
	expect([...content.keys()]).toEqual(
		[
			'themes.yaml',
			'indicators.yaml',
			'programmes.yaml',
			'readers-words.yaml',
			...names('models', '.json').map((name) => `models/${name}`),
			...names('lexicon', '.yaml').map((name) => `lexicon/${name}`),
		].sort()
	);
	expect(content.get('themes.yaml')).toBe(readContent(projectContent).get('themes.yaml'));
});

test('takes the own file where there is one, and borrows the others', () => {
	writeFileSync(join(folder, 'themes.yaml'), '[]');
	writeFileSync(join(folder, 'lexicon', 'surnames.yaml'), 'own: true');
	writeFileSync(join(folder, 'hospitals', 'yunmen.yaml'), 'name: 云门市医院');
	writeFileSync(join(folder, 'pages', 'about.mdx'), 'own');
	const content = readContent(folder);
	expect(content.get('themes.yaml')).toBe('[]');
	expect(content.get('lexicon/surnames.yaml')).toBe('own: true');
	expect(content.get('lexicon/titles.yaml')).toBe(readContent(projectContent).get('lexicon/titles.yaml'));
	expect([...content.keys()].filter((path) => path.startsWith('hospitals/'))).toEqual(['hospitals/yunmen.yaml']);
	const pages = findContent(folder, ['pages/*.mdx']);
	expect(pages.get('pages/about.mdx')).toBe(join(folder, 'pages', 'about.mdx'));
	expect(pages.get('pages/handbook.mdx')).toBe(join(projectContent, 'pages', 'handbook.mdx'));
});

test('borrows nothing for the project', () => {
	expect([...readContent(projectContent).keys()].filter((path) => path.startsWith('hospitals/'))).toHaveLength(
		names('hospitals', '.yaml').length
	);
});

test('says what XINGLIN_CONTENT lacks', () => {
	expect(() => {
		requireContentFolder(join(folder, 'no-such'));
	}).toThrow('没有这个文件夹');
	expect(() => {
		requireContentFolder(join(folder, 'themes.yaml'));
	}).toThrow('这不是文件夹');
	expect(() => {
		requireContentFolder(join(folder, 'lexicon'));
	}).toThrow('里面没有 sources 文件夹；请建一个，把报道的文本放进去');
	expect(() => {
		requireContentFolder(folder);
	}).not.toThrow();
});
