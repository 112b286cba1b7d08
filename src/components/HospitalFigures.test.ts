import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { SubjectFigures } from '../archive/queries/figures-by-subject.ts';
import HospitalFigures from './HospitalFigures.astro';

const container = await AstroContainer.create();

const figure = (fields: object) =>
	({
		name: '平均住院日',
		value: 8.53,
		unit: '天',
		qualifier: null,
		kind: 'measure',
		period: '今年上半年',
		periodEdtf: '2021-01/2021-06',
		outOf: null,
		comparison: null,
		quote: '平均住院日8.53天',
		block: 'b69',
		notes: [],
		report: { id: 'a' },
		...fields,
	}) as unknown as SubjectFigures['items'][number]['figure'];

const show = async (groups: readonly SubjectFigures[], others = 0) => {
	const html = await container.renderToString(HospitalFigures, {
		props: { groups, count: 2, others, csv: '/hospitals/host/figures.csv' },
	});
	return { html, text: html.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>|\s/gu, '') };
};

test('shows a subject with the period that its figures share, each figure leading to its passage', async () => {
	const { html, text } = await show([
		{ group: 'efficiency', period: '2021年上半年', items: [{ figure: figure({}), period: '2021年上半年' }] },
	]);
	expect(text).toContain('效率2021年上半年平均住院日8.53天');
	expect(html).toContain('href="/articles/a/#b69"');
	expect(html).toContain('href="/hospitals/host/figures.csv"');
});

test('tells the period of each figure where they differ, and the change as printed', async () => {
	const comparison = { base: '较去年同期', direction: 'up', value: 11.98, unit: '%', from: null };
	const { text } = await show([
		{
			group: null,
			period: undefined,
			items: [
				{ figure: figure({ name: '入组率', comparison }), period: '2021年上半年' },
				{ figure: figure({ name: '党支部', period: null }), period: null },
			],
		},
	]);
	expect(text).toContain('未归入指标');
	expect(text).toContain('入组率2021年上半年；较去年同期升11.98%');
	expect(text).toContain('党支部时期未载');
});

test('says how many figures of others it leaves out', async () => {
	expect((await show([], 3)).text).toContain('别家单位的3项不列');
});
