import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../model/front-matter.ts';
import type { Article } from '../../model/schemas/article.ts';
import { toMdx } from '../../pipeline/emit/to-mdx.ts';
import { blockTexts, parsedTexts, plainTexts } from './block-texts.ts';

test('reads the text of each block by its id', () => {
	expect([
		...blockTexts(
			'<Headline id="b3">\n  党建\\*引领\n</Headline>\n\n<Paragraph id="b5">\n  \\{甲\\}&#x20;\n</Paragraph>\n'
		),
	]).toEqual([
		['b3', '党建*引领'],
		['b5', '{甲} '],
	]);
});

test('reads the reports of the archive as a parser does', () => {
	const folder = 'content/articles/';
	for (const name of readdirSync(folder)) {
		const { body } = splitFrontmatter(readFileSync(folder + name, 'utf8'));
		expect(plainTexts(body)).toEqual(parsedTexts(body));
	}
});

test('reads whatever the conversion writes as a parser does', () => {
	const text = fc.string({
		unit: fc.constantFrom(...'医院1.-+#=>*_`~[]()!&<{}\\\'" 　:|@w'),
		minLength: 1,
		maxLength: 12,
	});
	fc.assert(
		fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
			const blocks = texts.map((words, index) => ({ id: `b${index + 1}`, type: 'paragraph', text: words }));
			const { body } = splitFrontmatter(toMdx({ blocks } as unknown as Article));
			expect(blockTexts(body)).toEqual(parsedTexts(body));
		})
	);
});
