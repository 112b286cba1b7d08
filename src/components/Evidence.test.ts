import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { Article, Indicator } from '../model/schemas/article.ts';
import Evidence from './Evidence.astro';

const report = {
	id: 'puer-peoples-hospital-2024',
	headline: '党建有活力 发展添动力',
	hospital: { id: 'puer-peoples-hospital', name: '普洱市人民医院' },
	bylines: [{ role: '通讯员', org: null, names: ['罗成建'] }],
	sponsor: null,
	blocks: [{ id: 'b47', type: 'paragraph', text: '去年，门急诊诊疗110.73万人次，同比上升8.42%。今年再进。' }],
} as unknown as Article;
const figure: Indicator = {
	name: '门急诊诊疗',
	value: 1107300,
	unit: '人次',
	qualifier: null,
	kind: 'count',
	period: '去年',
	periodEdtf: '2023',
	outOf: null,
	comparison: { base: '同比', direction: 'up', value: 8.42, unit: '%', from: null },
	subject: '普洱市人民医院',
	quote: '门急诊诊疗110.73万人次,同比上升8.42%',
	block: 'b47',
	line: 47,
	indicator: 'outpatient-visits',
	rule: 'indicators/name-count',
	sure: 'likely',
	notes: ['与后文不合'],
	remarks: ['含急诊'],
};

test('shows a figure on its whole sentence, with all that is to be said of it', async () => {
	const container = await AstroContainer.create();
	const html = await container.renderToString(Evidence, {
		props: { reported: { report, figure }, document: report, label: '门急诊人次' },
	});
	expect(html).toContain('href="/articles/puer-peoples-hospital-2024/#b47"');
	expect(html).toContain('href="/articles/puer-peoples-hospital-2024/source/#l47"');
	const text = html.replace(/<[^>]*>/gu, '').replace(/\s+/gu, '');
	expect(text).toContain('去年，门急诊诊疗110.73万人次，同比上升8.42%。《');
	expect(text).toContain('去年，即2023年');
	expect(text).toContain('自述');
	expect(text).toContain('原文称“门急诊诊疗”');
	expect(text).toContain('存疑：与后文不合');
	expect(text).toContain('编者注：含急诊');
	expect(text).toContain('本站推算2022年：110.73万÷（1＋8.42%）≈102.1万人次');
});
