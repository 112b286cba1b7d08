import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { indexRelations, relatedReports } from './related-reports.ts';
import { indexWording, type SharedWording } from './shared-wording.ts';

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

const related = (reports: ArticleFrontmatter[], shared: SharedWording[] = []) =>
	relatedReports(own, indexRelations(reports, indexWording(shared)), names).map(({ report: { id }, reason }) => [
		id,
		reason,
	]);

test('puts the report with most in common first and says why', () => {
	const near = report('near', { programmes: ['支部建在科室'], indicators: ['stay'] });
	const far = report('far', { programmes: ['两票制'] });
	expect(related([far, own, near])).toEqual([
		['near', '同一机制：支部建在科室。可对读的数字：平均住院日'],
		['far', '同一机制：两票制'],
	]);
});

test('quotes wording that both print', () => {
	const other = report('other', {});
	const places = ['own', 'other'].map((id) => ({ report: id, block: 'b3', text: '党建为统领，发展是目的。' }));
	expect(related([own, other], [{ places }])).toEqual([['other', '文字相同：“党建为统领，发展是目的”']]);
});

test('leaves out a report that only shares a theme', () => {
	expect(related([own, report('other', { themes: ['nursing'] })])).toEqual([]);
});

test('names the hospital both are about', () => {
	expect(related([report('other', { hospital: 'own' })])).toEqual([['other', '同一家医院']]);
});

test('finds the one that shares a rare programme among any number that share a common measure', () => {
	const many = Array.from({ length: 500 }, (_, number) => report(`r${number}`, { indicators: ['stay'] }));
	const rare = report('z', { programmes: ['支部建在科室'], indicators: ['stay'] });
	expect(related([own, ...many, rare])[0]).toEqual(['z', '同一机制：支部建在科室。可对读的数字：平均住院日']);
});

test('takes, of too many alike, those nearest in the order of the archive', () => {
	const many = Array.from({ length: 500 }, (_, number) =>
		report(`r${String(number).padStart(3, '0')}`, { indicators: ['stay'] })
	);
	expect(related([...many.slice(0, 400), own, ...many.slice(400)]).map(([id]) => id)).toEqual(['r368', 'r369', 'r370']);
});
