import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { relatedReports } from './related-reports.ts';

interface Parts {
	programmes?: string[];
	indicators?: string[];
	themes?: string[];
	hospital?: string;
}

function report(
	id: string,
	{ programmes = [], indicators = [], themes = [], hospital = id }: Parts
): ArticleFrontmatter {
	return {
		id,
		hospital: { id: hospital },
		programmes: programmes.map((name) => ({ id: name, name })),
		indicators: indicators.map((indicator) => ({ indicator })),
		blocks: [{ themes }],
	} as unknown as ArticleFrontmatter;
}

const names = { themes: new Map([['nursing', '优质护理']]), indicators: new Map([['stay', '平均住院日']]) };
const own = report('own', { programmes: ['支部建在科室', '两票制'], indicators: ['stay'], themes: ['nursing'] });

test('puts the report with most in common first and says why', () => {
	const near = report('near', { programmes: ['支部建在科室'], indicators: ['stay'] });
	const far = report('far', { programmes: ['两票制'] });
	expect(relatedReports(own, [far, own, near], [], names).map(({ report: { id }, reason }) => [id, reason])).toEqual([
		['near', '同一机制：支部建在科室。可对读的数字：平均住院日'],
		['far', '同一机制：两票制'],
	]);
});

test('quotes wording that both print', () => {
	const other = report('other', {});
	const places = ['own', 'other'].map((id) => ({ report: id, block: 'b3', text: '党建为统领，发展是目的。' }));
	expect(relatedReports(own, [other], [{ places }], names)[0]?.reason).toBe('文字相同：“党建为统领，发展是目的”');
});

test('leaves out a report that only shares a theme', () => {
	expect(relatedReports(own, [report('other', { themes: ['nursing'] })], [], names)).toEqual([]);
});

test('names the hospital both are about', () => {
	expect(relatedReports(own, [report('other', { hospital: 'own' })], [], names)[0]?.reason).toBe('同一家医院');
});
