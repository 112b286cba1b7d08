import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestInputs, isSame } from './digest-inputs.ts';

const content = mkdtempSync(join(tmpdir(), 'digest-inputs-'));
for (const path of ['sources/a.txt', 'sources/b.docx', 'hospitals/a.yaml', 'lexicon/titles.yaml', 'themes.yaml'])
	put(path, path);
for (const path of ['articles/a.mdx', 'pages/about.mdx', 'sources/.xinglin-0a1b2c3d.12.tmp', 'note.txt'])
	put(path, path);

function put(path: string, text: string): void {
	mkdirSync(join(content, path, '..'), { recursive: true });
	writeFileSync(join(content, path), text);
}

const read = (isBorrowed: boolean) => digestInputs([{ folder: content, isBorrowed }]);
const names = (isBorrowed: boolean) =>
	[...read(isBorrowed).keys()].map((path) => path.slice(content.length + 1).replaceAll('\\', '/')).sort();

afterAll(() => {
	rmSync(content, { recursive: true });
});

test('reads what a conversion reads or names, not what it writes', () => {
	expect(names(false)).toEqual(
		['hospitals/a.yaml', 'lexicon/titles.yaml', 'note.txt', 'sources/a.txt', 'sources/b.docx', 'themes.yaml'].sort()
	);
});

test('reads of a folder that lends words and catalogues only these', () => {
	expect(names(true)).toEqual(['lexicon/titles.yaml', 'themes.yaml']);
});

test('sees a change of text, a new file and one that is gone, but no touch', () => {
	const before = read(false);
	utimesSync(join(content, 'sources/a.txt'), new Date(0), new Date(0));
	expect(isSame(before, read(false))).toBe(true);
	put('sources/a.txt', '医院');
	expect(isSame(before, read(false))).toBe(false);
	put('sources/a.txt', 'sources/a.txt');
	expect(isSame(before, read(false))).toBe(true);
	put('sources/c.txt', '');
	expect(isSame(before, read(false))).toBe(false);
	rmSync(join(content, 'sources/c.txt'));
	rmSync(join(content, 'themes.yaml'));
	expect(isSame(before, read(false))).toBe(false);
});
