import { expect, test } from 'vitest';
import { blockTexts } from './block-texts.ts';

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
