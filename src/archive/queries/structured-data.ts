import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import type { Site } from '../../model/schemas/site.ts';
import { absoluteUrl } from '../../absolute-url.ts';
import { authorsOf, pageOf } from './citations/gbt.ts';
import { citedDate } from './citations/cited-date.ts';
import { flatHeadline } from './split-phrases.ts';

/** A hospital as schema.org has it; what is not known is left out. */
export function hospitalData(hospital: Pick<HospitalRecord, 'id' | 'name' | 'aliases' | 'city' | 'province'>): object {
	return {
		'@type': 'Hospital',
		'@id': absoluteUrl(`/hospitals/${hospital.id}/`),
		name: hospital.name,
		...(hospital.aliases.length > 0 ? { alternateName: hospital.aliases } : {}),
		...((hospital.city ?? hospital.province)
			? {
					address: {
						'@type': 'PostalAddress',
						addressCountry: 'CN',
						...(hospital.province ? { addressRegion: hospital.province } : {}),
						...(hospital.city ? { addressLocality: hospital.city } : {}),
					},
				}
			: {}),
	};
}

/** A report as schema.org has it. An inferred date is none: `datePublished` says what the report states. */
export function reportData(report: ArticleFrontmatter): object {
	const date = citedDate(report.date);
	const page = pageOf(report);
	return {
		'@type': 'NewsArticle',
		'@id': absoluteUrl(`/articles/${report.id}/`),
		headline: flatHeadline(report.headline),
		...(report.deck ? { alternativeHeadline: report.deck } : {}),
		inLanguage: 'zh-CN',
		...(authorsOf(report).length > 0 ? { author: authorsOf(report).map((name) => ({ '@type': 'Person', name })) } : {}),
		...(report.publication ? { publisher: { '@type': 'Organization', name: report.publication } } : {}),
		...(date && !date.uncertain ? { datePublished: date.text } : {}),
		...(page === undefined ? {} : { printPage: page }),
		...(report.provenance?.rights ? { copyrightNotice: report.provenance.rights } : {}),
		...(report.hospital ? { about: hospitalData(report.hospital) } : {}),
		isAccessibleForFree: true,
	};
}

/** The way to a page. */
export function breadcrumbData(steps: readonly { name: string; path: string }[]): object {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: absoluteUrl(path),
		})),
	};
}

/** The archive itself, with the address of its search. */
export function siteData(site: Site): object {
	return {
		'@type': 'WebSite',
		'@id': absoluteUrl('/'),
		name: site.title,
		alternateName: site.latinTitle,
		description: site.tagline,
		inLanguage: 'zh-CN',
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl('/search/')}?q={search_term_string}` },
			'query-input': 'required name=search_term_string',
		},
	};
}
