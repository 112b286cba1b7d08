import { expect, test } from 'vitest';
import { isWebPage, kindOfBytes, kindOfEnding } from './file-kinds.ts';
import { encode } from '../pipeline/decode/test-encode.ts';

test('knows a kind by its ending, in any case', () => {
	expect(kindOfEnding('DOCX')?.name).toBe('文字处理文档');
	expect(kindOfEnding('htm')?.name).toBe('网页');
	expect(kindOfEnding('txt')).toBeUndefined();
});

test('takes no text for a picture because of its first letters', () => {
	expect(kindOfBytes(encode('BMI指数偏高的患者，近日在医院接受检查。', 'utf-8'), true)).toBeUndefined();
	expect(kindOfBytes(encode('BMI指数偏高的患者，近日在医院接受检查。', 'utf-8'), false)?.name).toBe('图片');
});

test.each([
	['from its first line', '\n<html lang="zh">\n<p>医院</p>'],
	['from the lines of its body', '<div>\n<p>近日</p>\n<p>医院</p>\n<p>义诊</p>\n</div>\n<p>完</p>'],
])('knows a web page %s', (_name, text) => {
	expect(isWebPage(text)).toBe(true);
});

test('takes a report that quotes a few tags for a report', () => {
	const text = `医院网站这样改版\n\n${'近日，医院改版网站。\n'.repeat(8)}<p>\n<script>alert(1)</script>\n<div>\n<br>\n`;
	expect(isWebPage(text)).toBe(false);
});
