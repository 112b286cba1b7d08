import { expect, test } from 'vitest';
import { pairStraightMarks } from './pair-straight-marks.ts';

test.each([
	['"路还长着呢."院长说.', '“路还长着呢。”院长说。'],
	['推行"一号管三天"和"床边结算"服务', '推行“一号管三天”和“床边结算”服务'],
	['他说:"慢一点."', '他说:“慢一点。”'],
	['满意度3.5分,见B.表', '满意度3.5分,见B.表'],
	['缺了一半"的引号', '缺了一半"的引号'],
	['“先救人。”"一个"', '“先救人。”“一个”'],
])('reads %s', (text, expected) => {
	expect(pairStraightMarks(text)).toBe(expected);
});
