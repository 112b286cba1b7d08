import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { Indicator } from '../model/schemas/article.ts';
import FigureValue from './FigureValue.astro';

const figure = {
	name: '党支部',
	value: 24,
	unit: '个',
	qualifier: null,
	kind: 'count',
	quote: '党支部由11个增至24个',
	comparison: { base: '由11个', direction: 'up', value: null, unit: '个', from: 11 },
	notes: [],
} as unknown as Indicator;

async function read(shown: Indicator): Promise<string> {
	const container = await AstroContainer.create();
	const html = await container.renderToString(FigureValue, { props: { figure: shown } });
	return html.replace(/<[^>]*>/gu, '').replace(/\s+/gu, '');
}

test('shows both ends of a change, with words for the ear', async () => {
	expect(await read(figure)).toBe('11个增至→24个');
});

test('keeps qualifier and unit with the number, and says what is an aim or doubted', async () => {
	const rough = { ...figure, value: 98.5, unit: '%', qualifier: '以上', quote: '满意度98.5%以上', comparison: null };
	expect(await read(rough)).toBe('98.5%以上');
	expect(await read({ ...rough, kind: 'target', notes: ['与后文不合'] })).toBe('目标存疑98.5%以上');
});
