import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import DotPlot from './DotPlot.astro';

const points = [
	{ name: '普洱市人民医院', when: '2023年', text: '99.79%', value: 99.79, bound: 'exact' as const },
	{ name: '赣州市人民医院', when: '时期未载', text: '98.5%以上', value: 98.5, bound: 'above' as const },
];

test('draws each figure as printed, and says where the axis begins', async () => {
	const container = await AstroContainer.create();
	const html = await container.renderToString(DotPlot, { props: { id: 'p', title: '患者满意度', points, unit: '%' } });
	expect(html).toContain('横轴自98%起。实心为确数，空心为约数或界限，虚线示其不定的一边。');
	expect(html).toContain(
		'横轴98%至100%，不从零起。普洱市人民医院99.79%（2023年），赣州市人民医院98.5%以上（时期未载）。'
	);
	expect(html.match(/class="dot"/gu)).toHaveLength(1);
	expect(html.match(/class="dot-open"/gu)).toHaveLength(1);
	expect(html).not.toContain('style=');
});

test('gives long periods a line of their own', async () => {
	const container = await AstroContainer.create();
	const long = [{ ...points[0]!, when: '自2020年新冠肺炎疫情暴发以来' }, points[1]!];
	const html = await container.renderToString(DotPlot, { props: { id: 'p', title: '职工', points: long, unit: '' } });
	expect(html).toContain('height="204"');
});
