import { expect, test } from 'vitest';
import type { Article } from '../../model/schemas/article.ts';
import { reportStrip, stripLength } from './report-strip.ts';

const report = {
	blocks: [
		{ id: 'b1', type: 'headline', text: '标题两字一二三四五六', themes: [] },
		{ id: 'b3', type: 'paragraph', text: '支部共24个，人人参加活动，都说好。二三', themes: ['branch', 'study'] },
		{ id: 'b5', type: 'paragraph', text: '改善服务，看病方便得多。', themes: ['branch', 'service'] },
	],
	indicators: [{ block: 'b3', quote: '支部共24个', value: 24, unit: '个' }],
} as unknown as Article;
const classOf = (theme: string) => ({ branch: '党建', study: '党建', service: '服务' })[theme];

test('draws a stretch a paragraph by its characters, with the classes of its themes, and a tick a figure', () => {
	const strip = reportStrip(report, classOf, 2 * stripLength(report));
	expect(strip.characters).toBe(stripLength(report));
	expect(strip.parts.map(({ classes }) => classes)).toEqual([['党建'], ['党建', '服务']]);
	const place = (characters: number) => Number(((characters / (2 * strip.characters)) * 100).toFixed(2));
	expect(strip.parts[0]!.from).toBe(0);
	expect(strip.parts.at(-1)!.from + strip.parts.at(-1)!.width).toBeCloseTo(place(strip.characters - 10), 1);
	expect(strip.ticks).toEqual([place(3)]);
	expect(strip.shares.find(({ name }) => name === '服务')!.share).toBe(Math.round((12 / strip.characters) * 100));
});

test('leaves themes of no class blank', () => {
	expect(reportStrip(report, () => undefined, 100).parts.every(({ classes }) => classes.length === 0)).toBe(true);
});
