import { expect, test } from 'vitest';
import { articleOf, shown, transformed } from '../test-articles.ts';
import { orderBlocks } from './order-blocks.ts';

test('puts the head into reading order and says what stood below the text', () => {
	const { article, messages } = transformed(
		orderBlocks,
		articleOf('服务一方百姓\n医院外景\n党建引领\n近日，医院召开大会。\n记者 王松\n喜迎盛会', {
			1: 'headline',
			2: 'caption',
			3: 'sectionLabel',
			5: 'byline',
			6: 'kicker',
		})
	);
	expect(shown(article)).toEqual([
		'sectionLabel 党建引领',
		'kicker 喜迎盛会',
		'headline 服务一方百姓',
		'byline 记者 王松',
		'caption 医院外景',
		'paragraph 近日，医院召开大会。',
	]);
	expect(article.blocks[1]?.notes).toEqual([{ type: 'moved', span: [0, 4], text: '原件中位置在后，已提到篇首' }]);
	expect(article.blocks[0]?.notes).toEqual([]);
	expect(messages).toEqual(['6:1 “喜迎盛会”在正文之后，已提到篇首', '5:1 “记者 王松”在正文之后，已提到篇首']);
});

test('leaves an article in order as it is', () => {
	const article = articleOf('服务一方百姓\n近日，医院召开大会。\n医院外景', { 1: 'headline', 3: 'caption' });
	expect(transformed(orderBlocks, article)).toEqual({ article, messages: [] });
});
