import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { breadcrumbData, hospitalData, reportData } from './structured-data.ts';

const hospital = { id: 'a', name: '随州市中心医院', aliases: [], city: null, province: '湖北省' };
const report = {
	id: 'suizhou-central-hospital-2021',
	headline: '夯根基强管理 党建引领促发展',
	deck: null,
	bylines: [],
	publication: null,
	date: { edtf: '2021', basis: 'inferred', evidence: [] },
	hospital: null,
} as unknown as ArticleFrontmatter;

test('leaves out what is not known of a report, an inferred date too', () => {
	const data = reportData(report);
	expect(data).toMatchObject({ '@type': 'NewsArticle', headline: '夯根基强管理　党建引领促发展' });
	expect(Object.keys(data)).not.toContain('author');
	expect(Object.keys(data)).not.toContain('publisher');
	expect(Object.keys(data)).not.toContain('datePublished');
});

test('gives the date that a report states', () => {
	const date = { edtf: '2021-07-01', basis: 'stated' as const, evidence: [] };
	expect(reportData({ ...report, date })).toMatchObject({ datePublished: '2021-07-01' });
});

test('places a hospital as far as it is known', () => {
	expect(hospitalData(hospital)).toMatchObject({
		'@type': 'Hospital',
		address: { addressCountry: 'CN', addressRegion: '湖北省' },
	});
	expect(Object.keys(hospitalData({ ...hospital, province: null }))).not.toContain('address');
});

test('numbers the steps of the way', () => {
	expect(breadcrumbData([{ name: '首页', path: '/' }])).toMatchObject({
		itemListElement: [{ position: 1, name: '首页' }],
	});
});
