import { expect, test } from 'vitest';
import type { Article } from '../../model/schemas/article.ts';
import { eventsOf, inOrderOfTime } from './dated-events.ts';

const report = (text: string, edtf = '2021-07') =>
	({
		id: 'a',
		date: { edtf, basis: 'stated', evidence: [] },
		blocks: [{ id: 'b3', type: 'paragraph', source: [[3, 0, 9]], text }],
	}) as unknown as Article;

const found = (text: string, edtf?: string) =>
	eventsOf(report(text, edtf)).map(({ when, from, to, inferred }) => [when, from, to, inferred]);

test.each([
	['自2011年以来，志愿者团队服务患者20余万名。', ['自2011年以来', '2011-01-01', undefined, false]],
	['2021年7月1日，全院收看大会。', ['2021年7月1日', '2021-07-01', '2021-07-01', false]],
	['2019年3月至6月，开展义诊。', ['2019年3月至6月', '2019-03-01', '2019-06-30', false]],
	['“十三五”时期，对口支援。', ['“十三五”时期', '2016-01-01', '2020-12-31', false]],
	['今年上半年，建成急诊楼。', ['今年上半年', '2021-01-01', '2021-06-30', true]],
	['去年，医院引进设备。', ['去年', '2020-01-01', '2020-12-31', true]],
])('tells when: %s', (text, event) => {
	expect(found(text)).toEqual([event]);
});

test.each([
	['时间不能推算', '近年来，医院不断前进。'],
	['来日的目标', '到2025年，建成区域中心。'],
	['文件的名称', '落实《2020年卫生工作规划》各项要求。'],
	['没有时间', '门诊2021人次。'],
	['刊期不明时的今年', '今年，建成急诊楼。'],
	['引出下面几条的半句', '在2020年公布的2019年度绩效考核结果中'],
])('leaves out %s', (_, text) => {
	const undated = { ...report(text), date: text.startsWith('今年') ? null : report(text).date };
	expect(eventsOf(undated)).toEqual([]);
});

test('gives the whole sentence, and one event a sentence', () => {
	const [event, ...rest] = eventsOf(report('医院前进。2018年建院史馆，2019年开放。再上台阶。'));
	expect(event!.text).toBe('2018年建院史馆，2019年开放。');
	expect(rest).toEqual([]);
});

test('orders by the first day, then by the last', () => {
	const events = eventsOf(report('2020年3月义诊。自2020年起支教。2020年建楼。2018年立项。'));
	expect(inOrderOfTime(events).map(({ when }) => when)).toEqual(['2018年', '2020年', '自2020年起', '2020年3月']);
});
