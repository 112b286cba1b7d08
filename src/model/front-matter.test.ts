import { expect, test } from 'vitest';
import { splitFrontmatter } from './front-matter.ts';

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
