import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontmatter, splitFrontmatter } from '../../model/front-matter.ts';
import { convertText } from '../test-articles.ts';
import { toMdx } from './to-mdx.ts';

const [article] = convertText(
	'坚持党建引领 服务一方百姓\n——保定市中医院工作纪实\n\n近日，医院用{代码}与<标签>召开*动员*大会。\n\n● import 语句不执行，全年门诊量达12.5万人次。'
).articles;
const mdx = toMdx({ ...article!, id: 'baoding-2021' });

test('writes one element a block, keyed by id, with its text escaped', () => {
	expect(splitFrontmatter(mdx).body).toBe(
		[
			'',
			'<Headline id="b1">',
			'  坚持党建引领 服务一方百姓',
			'</Headline>',
			'',
			'<Deck id="b2">',
			'  保定市中医院工作纪实',
			'</Deck>',
			'',
			'<Paragraph id="b4">',
			'  近日，医院用\\{代码}与\\<标签>召开\\*动员\\*大会。',
			'</Paragraph>',
			'',
			'<ListItem id="b6">',
			'  &#x69;mport语句不执行，全年门诊量达12.5万人次。',
			'</ListItem>',
			'',
		].join('\n')
	);
});

test('keeps everything but the texts in the front matter', () => {
	const { blocks, ...rest } = article!;
	expect(parse(splitFrontmatter(mdx).frontmatter)).toEqual({
		...rest,
		id: 'baoding-2021',
		blocks: blocks.map(({ text: _, ...metadata }) => metadata),
	});
});

test('writes places and lists of words on one line', () => {
	expect(mdx).toContain('lines: [1, 6]');
	expect(mdx).toContain('- [1, 0, 13]');
	expect(mdx).toContain('themes: []');
});

test('is read back', () => {
	expect(readFrontmatter(mdx)).toMatchObject({ id: 'baoding-2021', source: { file: 'page.txt', lines: [1, 6] } });
});

test('says what to do with a file that it did not write', () => {
	expect(() => readFrontmatter('正文')).toThrow(
		'The file has no front matter: it was not written by `npm run convert`. Delete it and convert again.'
	);
});
