import { expect, test } from 'vitest';
import { sentenceAround } from './sentences.ts';

const text = '着力加强标准化党支部建设。推行“支部建在科室”，实现有机统一。选树红旗党支部';

test('gives the whole sentence around a run', () => {
	expect(sentenceAround(text, [16, 22])).toEqual({ text: '推行“支部建在科室”，实现有机统一。', from: 13 });
	expect(sentenceAround(text, [0, 2]).text).toBe('着力加强标准化党支部建设。');
});

test('goes to the end of the passage where no stop comes', () => {
	expect(sentenceAround(text, [33, 35]).text).toBe('选树红旗党支部');
});

test('keeps the closing quotation mark with its sentence', () => {
	expect(sentenceAround('他说：“好。”大家笑了。', [7, 9]).text).toBe('大家笑了。');
});
