import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { readFrontmatter, splitFrontmatter } from './front-matter.ts';

test('separates the front matter from the body', () => {
	expect(splitFrontmatter('---\nid: "a"\n---\n\n<Paragraph id="b3">\n  正文\n</Paragraph>\n')).toEqual({
		frontmatter: 'id: "a"',
		body: '\n<Paragraph id="b3">\n  正文\n</Paragraph>\n',
	});
});

test.each(['\n', '\r\n', '\r'])('takes lines that end in %j', (end) => {
	expect(splitFrontmatter(['---', 'id: "a"', 'deck: null', '---', '', '正文', ''].join(end))).toEqual({
		frontmatter: `id: "a"${end}deck: null`,
		body: `${end}正文${end}`,
	});
});

test('takes front matter with nothing in it, and a file that ends with it', () => {
	expect(splitFrontmatter('---\n---\n正文')).toEqual({ frontmatter: '', body: '正文' });
	expect(splitFrontmatter('---\nid: "a"\n---')).toEqual({ frontmatter: 'id: "a"', body: '' });
});

test.each(['正文\n---\nid: "a"\n---\n', '--- \nid: "a"\n---\n', '---\nid: "a"\n'])('finds none in %j', (text) => {
	expect(() => splitFrontmatter(text)).toThrow('no front matter');
});

test('says what to do where there is no front matter', () => {
	expect(() => splitFrontmatter('正文')).toThrow('npm run convert');
});

/** As the pipeline writes front matter. */
const write = (data: unknown) =>
	`---\n${stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, doubleQuotedAsJSON: true })}---\n`;

test.each([
	'2021-07-01',
	'1_000',
	'0o17',
	'~',
	'yes',
	'12:30:00',
	'党建: “引领” #1',
	'\u0085\u2028\u{2f81a}\t',
	'- {a}',
])('reads %j as it was written', (text) => {
	expect(readFrontmatter(write({ id: text, kickers: [text, null, 1.5, true] }))).toEqual({
		id: text,
		kickers: [text, null, 1.5, true],
	});
});

test('reads whatever the pipeline can write', () => {
	const value = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.constant(null)
	);
	fc.assert(
		fc.property(fc.array(value), (kickers) => {
			// YAML has no minus nought.
			const written = kickers.map((item) => (Object.is(item, -0) ? 0 : item));
			return JSON.stringify(readFrontmatter(write({ kickers: written })).kickers) === JSON.stringify(written);
		}),
		{ numRuns: 50 }
	);
});
