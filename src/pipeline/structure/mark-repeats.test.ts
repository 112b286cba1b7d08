import { expect, test } from 'vitest';
import { articleOf, transformed } from '../test-articles.ts';
import { markRepeats } from './mark-repeats.ts';

const sentence = '医院推行一站式结算，缩短了患者等候时间。';

test('notes the second of two paragraphs that are the same, and keeps both', () => {
	const { article, messages } = transformed(markRepeats, articleOf(`${sentence}\n近日，医院召开大会。\n${sentence}`));
	expect(article.blocks.map(({ notes }) => notes)).toEqual([
		[],
		[],
		[{ type: 'duplicate', span: [0, 20], text: '与前文逐字相同，疑为扫描重出' }],
	]);
	expect(messages).toEqual(['3:1 这一段与前文逐字相同：“医院推行一站式结算，缩短”']);
});

test('lets a short line recur', () => {
	expect(transformed(markRepeats, articleOf('义诊现场\n义诊现场')).messages).toEqual([]);
});
