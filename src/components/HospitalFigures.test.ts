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

test('says no second time what the arrow of a change shows', async () => {
	const from = async (base: string, unit: string) =>
		(
			await show([
				{
					group: null,
					period: null,
					items: [
						{
							figure: figure({
								name: '床位',
								value: 900,
								unit,
								period: null,
								quote: `床位${base}增至900${unit}`,
								comparison: { base, direction: 'up', value: null, unit, from: 600 },
							}),
							period: null,
						},
					],
				},
			])
		).text;
	expect(await from('由600张', '张')).toContain('床位600张增至→900张');
	expect(await from('从600张', '张')).toContain('床位600张增至→900张');
	expect(await from('600', '张')).toContain('床位600张增至→900张');
	expect(await from('由2016年的600张', '张')).toContain('床位由2016年的600张600张增至→900张');
	expect(await from('由建院时600张', '张')).toContain('床位由建院时600张600张增至→900张');
});

test('says how many figures of others it leaves out', async () => {
	expect((await show([], 3)).text).toContain('别家单位的3项不列');
});
