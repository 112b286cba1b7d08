import { expect, test } from 'vitest';
import type { Article } from '../../model/schemas/article.ts';
import { countNotes, headLines, readByline, readMissing, readNoteCounts } from './report-head.ts';
import { codePointSpan } from '../../model/offsets.ts';
import type { Place } from '../../model/schemas/article.ts';

const block = { depth: null, runIn: null, sure: 'sure' as const, themes: [], notes: [] };

test('knows the dash before a kicker and a deck', () => {
	const article = {
		blocks: [
			{ ...block, id: 'b3', type: 'kicker', text: '奋斗百年路 启航新征程', source: [[3, 2, 13]] },
			{ ...block, id: 'b5', type: 'kicker', text: '来自医院的报道', source: [[5, 0, 9]] },
		],
	} as unknown as Article;
	expect(headLines(article, 'kicker')).toEqual([
		{ id: 'b3', text: '奋斗百年路 启航新征程', dashed: false },
		{ id: 'b5', text: '来自医院的报道', dashed: true },
	]);
});

test('reads a byline', () => {
	expect(readByline({ role: '全媒体记者', org: '随州日报', names: ['王松'] })).toBe('随州日报全媒体记者　王松');
	expect(readByline({ role: null, org: null, names: ['姚晶'] })).toBe('姚晶');
});

test('counts what was repaired, lost and doubted', () => {
	const blocks = [
		{
			...block,
			id: 'b3',
			type: 'paragraph' as const,
			source: [[3, ...codePointSpan(...codePointSpan(0, 9))] as Place],
			notes: [
				{ type: 'emended' as const, span: codePointSpan(0, 1) },
				{ type: 'suspect' as const, span: codePointSpan(2, 3) },
				{ type: 'joined' as const, span: codePointSpan(4, 4) },
			],
		},
	];
	expect(countNotes(blocks)).toEqual({ repaired: 1, lost: 0, doubted: 1 });
	expect(readNoteCounts(blocks)).toBe('改补1处，存疑1处');
	expect(readNoteCounts([])).toBe('');
});

test('says what the source does not state', () => {
	const date = { edtf: '2021', basis: 'inferred' as const, evidence: [] };
	expect(readMissing({ publication: null, bylines: [], date })).toBe('报名、署名、刊期原件均未载');
	expect(
		readMissing({
			publication: '随州日报',
			bylines: [{ role: '记者', org: null, names: ['王松'] }],
			date,
		})
	).toBe('');
	expect(readMissing({ publication: '随州日报', bylines: [], date: null })).toBe('署名、刊期原件均未载');
});
