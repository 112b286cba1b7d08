import { expect, test } from 'vitest';
import { sentenceAround, standsAlone, wholeSentences } from './sentences.ts';

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

test.each([
	['推行三项制度。实行预约；分时就诊。', 8, '推行三项制度。'],
	['推行三项制度。实行预约；分时就诊。', 40, '推行三项制度。实行预约；分时就诊。'],
	['院长说：“都来。”大家来了。', 9, '院长说：“都来。”'],
	['一句很长很长的话也不截断。', 4, '一句很长很长的话也不截断。'],
	['没有句号的一行', 4, '没有句号的一行'],
])('takes whole sentences of %s, up to %i', (text, limit, expected) => {
	expect(wholeSentences(text, limit)).toBe(expected);
});

test.each(['从这份成绩单可以看出', '该院着力', '由于这些地区海拔较高', '此外，还有', '他握住院长的手', '“这是大事。”'])(
	'%s points back to what is not shown',
	(text) => {
		expect(standsAlone(text)).toBe(false);
	}
);

test.each(['医院党委锚定目标', '从严治党，从小事做起', '其他医院也来学', '因病致贫的家庭', '由院长带队'])(
	'%s stands by itself',
	(text) => {
		expect(standsAlone(text)).toBe(true);
	}
);
