import { expect, test } from 'vitest';
import { splitFrontmatter } from './front-matter.ts';

test('separates the front matter from the body', () => {
	expect(splitFrontmatter('---\nid: "a"\n---\n\n<Paragraph id="b3">\n  正文\n</Paragraph>\n')).toEqual({
		frontmatter: 'id: "a"',
		body: '\n<Paragraph id="b3">\n  正文\n</Paragraph>\n',
	});
});

test('says what to do where there is no front matter', () => {
	expect(() => splitFrontmatter('正文')).toThrow('npm run convert');
});
