import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findPageWords } from './find-page-words.ts';

// The first look reads every page and the dictionary.
vi.setConfig({ testTimeout: 60_000 });

/** What one invented page prints, and nobody else. */
const phrase = '把药柜搬上乌篷船';

/** A small project, sound as it is. */
const sound = {
	'src/pipeline/extract/rule.ts': 'export const rule = /把药(?:箱|盒)|医院/u;',
	'content/sources/999_invented.txt': `水乡医院的一天\n\n医生们${phrase}，沿河问诊。`,
	'content/lexicon/prose.yaml': 'openers:\n  - 近年来',
	'content/themes.yaml': '- slug: service\n  leaves:\n    - slug: free-clinic\n      cues:\n        义诊: 0.8',
	'content/indicators.yaml': '- id: operations\n  label: 手术人次\n  synonyms: [手术]\n  not: [率]',
	'content/programmes.yaml': '- id: party-day\n  label: 主题党日\n  variants: [联合主题党日]',
};

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'words-'));
	for (const [path, text] of Object.entries(sound)) write(path, text);
});
afterEach(() => {
	rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), `${text}\n`);
}

const replace = (path: string, from: string, to: string) => {
	write(path, readFileSync(join(root, path), 'utf8').replace(from, to));
};

const faults = () => findPageWords(root).faults.map(({ file, word, page }) => `${file} ${word} ${page}`);

test('finds nothing in general words', () => {
	expect(faults()).toEqual([]);
});

test.each([`义诊|${phrase}|查房`, '义诊|把药柜(?:搬上)?乌篷船|查房'])(
	"finds a page's phrase in the pattern %s",
	(pattern) => {
		write('src/pipeline/extract/rule.ts', `export const rule = /${pattern}/u;\n`);
		expect(faults()).toEqual([`src/pipeline/extract/rule.ts ${phrase} 999_invented.txt`]);
	}
);

test('finds it in a string, and not in a test, which may quote pages', () => {
	write('src/model/words.ts', `export const words = ['${phrase}'];\n`);
	write('src/model/words.test.ts', `expect('${phrase}').toBe('');\n`);
	expect(faults()).toEqual([`src/model/words.ts ${phrase} 999_invented.txt`]);
});

test.each([
	['content/lexicon/prose.yaml', '近年来', phrase],
	['content/themes.yaml', '义诊: 0.8', `${phrase}: 0.8`],
	['content/indicators.yaml', '[手术]', `[手术, ${phrase}]`],
	['content/indicators.yaml', '[率]', `[率, ${phrase}]`],
	['content/programmes.yaml', '[联合主题党日]', `[联合主题党日, ${phrase}]`],
])('finds it in %s in place of %s', (path, from, to) => {
	replace(path, from, to);
	expect(faults()).toEqual([`${path} ${phrase} 999_invented.txt`]);
});

test("allows a programme's name that one page alone prints, with its other forms", () => {
	replace('content/programmes.yaml', '主题党日', phrase);
	replace('content/programmes.yaml', '联合主题党日', '药柜搬上乌篷船');
	expect(faults()).toEqual([]);
});
