import { expect, test } from 'vitest';
import { articleOf } from '../test-articles.ts';
import { commonPattern, firstSentences } from './run-in-groups.ts';

test('finds the short first sentences with their sections', () => {
	const { blocks } = articleOf(
		'筑牢战斗堡垒。医院把支部建在科室，选好带头人。\n优化服务\n提升就医体验。医院推行一站式结算，缩短等候。',
		{
			2: 'crosshead',
		}
	);
	expect(firstSentences(blocks)).toEqual([
		{ index: 0, text: '筑牢战斗堡垒。', length: 6, section: 0 },
		{ index: 2, text: '提升就医体验。', length: 6, section: 1 },
	]);
});

test.each([
	['a comma in it', '筑牢堡垒，凝聚人心。医院把支部建在科室，选好带头人。'],
	['nothing behind it', '筑牢战斗堡垒。'],
	['a quotation', '“患者至上。”这是医院的宗旨，也是全院的追求。'],
	['an end of narration', '大家都来了。医院把支部建在科室，选好带头人。'],
	['a beginning of narration', '还有一本账没人提。医院把支部建在科室，选好带头人。'],
	['a number first', '36.1摄氏度。医院把支部建在科室，选好带头人。'],
	['too many words', '医院始终坚持把党的政治建设摆在各项工作的首位。医院把支部建在科室。'],
])('takes no sentence with %s', (_, text) => {
	expect(firstSentences(articleOf(text).blocks)).toEqual([]);
});

test('finds what texts of one length share', () => {
	expect(commonPattern(['诊疗能力持续增强。', '服务水平持续改善。'])).toBe('    持续  。');
});
