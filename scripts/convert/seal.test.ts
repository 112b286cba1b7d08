import { expect, test } from 'vitest';
import { readFrontmatter } from '../../src/model/front-matter.ts';
import { checkSeal, seal, unseal } from './seal.ts';

const mdx = '---\nversion: 1\nid: "a"\n---\n\n<Paragraph id="b1">\n  医院\n</Paragraph>\n';

test('says in the file who wrote it, and changes nothing that is read from it', () => {
	const sealed = seal(mdx);
	expect(sealed).toMatch(/^---\n# 由 npm run convert 按原件写成，.*校验 [0-9a-f]{16}\nversion: 1\n/u);
	expect(readFrontmatter(sealed)).toEqual({ version: 1, id: 'a' });
	expect(unseal(sealed)).toBe(mdx);
});

test('is whole on a file as it was written, with the line ends of Windows too', () => {
	expect(checkSeal(seal(mdx))).toBe('whole');
	expect(checkSeal(seal(mdx).replaceAll('\n', '\r\n'))).toBe('whole');
});

test('is broken by any change, and unknown where it is gone', () => {
	expect(checkSeal(seal(mdx).replace('医院', '医 院'))).toBe('broken');
	expect(checkSeal(seal(mdx).replace(/校验 ./u, '校验 x'))).toBe('unknown');
	expect(checkSeal(mdx)).toBe('unknown');
	expect(checkSeal('')).toBe('unknown');
});
