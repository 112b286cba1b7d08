import { expect, test } from 'vitest';
import { articleOf, shown, testShapes, transformed } from '../test-articles.ts';
import { markTrailingKickers } from './mark-trailing-kickers.ts';

const text = '医院召开大会。\n\n(本版图片由医院宣传科提供)\n\n健康防线在基层一线筑牢';

test('names a banner that stands last, below the credits, and says so', () => {
	const { article, messages } = transformed(markTrailingKickers(testShapes()), articleOf(text, { 3: 'credit' }));
	expect(shown(article).at(-1)).toBe('kicker 健康防线在基层一线筑牢');
	expect(messages).toEqual(['5:1 “健康防线在基层一线筑牢”在文末，是整版的引题，已提到标题之上']);
});

test('leaves a last line below running text', () => {
	const { article, messages } = transformed(markTrailingKickers(testShapes()), articleOf(text));
	expect(shown(article).at(-1)).toBe('paragraph 健康防线在基层一线筑牢');
	expect(messages).toEqual([]);
});

test('leaves a last line that stands apart, as captions do', () => {
	const apart = articleOf(text.replace('提供)\n\n', '提供)\n\n\n\n'), { 3: 'credit' });
	expect(shown(transformed(markTrailingKickers(testShapes()), apart).article).at(-1)).toBe(
		'paragraph 健康防线在基层一线筑牢'
	);
});
