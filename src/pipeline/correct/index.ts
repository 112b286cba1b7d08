import type { Article, Facts, Page } from '../../model/tree.ts';
import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import { applySettings } from './apply-settings.ts';
import { correctFacts, type PageFacts } from './correct-facts.ts';
import { correctText, correctThemes } from './correct-text.ts';
import { forArticles, type SettingsOfArticles } from './for-articles.ts';
import type { PlacedSidecar, SidecarPlace } from './read-sidecar.ts';
import type { TrimOf } from './retitle.ts';
import { setBoundaries, type DivideAt } from './set-boundaries.ts';

/** What the rules do that an editor's corrections ask of them. */
export interface Rules {
	divideAt: DivideAt;
	trimOf: TrimOf;
	/** Marks the passages of an article with their themes. */
	markThemes: (article: Article) => Article;
}

/** The records and catalogues that an editor may name. */
export interface Known {
	hospitals: readonly HospitalRecord[];
	/** Labels of the catalogue of programmes, by id. */
	programmeLabels: ReadonlyMap<string, string>;
}

/** A page whose text and boundaries are corrected, and what its editor sets for each of its articles. */
export interface Corrected {
	page: Page;
	settings: SettingsOfArticles;
}

/** A page with the facts of its articles and the addresses that their editor gives, article by article. */
export interface Edited extends PageFacts {
	slugs: ({ slug: string; place: SidecarPlace } | undefined)[];
}

/**
 * What an editor corrects before anything is extracted: where articles begin, their text and its blocks; then, when the
 * rules have marked the passages, their themes.
 */
export function beforeExtraction(
	page: Page,
	sidecar: PlacedSidecar,
	{ divideAt, trimOf, markThemes }: Rules
): Corrected {
	const bounded = setBoundaries(page, sidecar, divideAt, trimOf);
	const corrected = correctText(bounded, sidecar, trimOf);
	const themed = correctThemes({ ...corrected, articles: corrected.articles.map(markThemes) }, sidecar, trimOf);
	return { page: themed, settings: forArticles(themed, sidecar) };
}

/** What an editor knows better when everything is extracted: what he sets for an article, and single facts. */
export function afterExtraction(
	{ page, settings }: Corrected,
	found: readonly Facts[],
	sidecar: PlacedSidecar,
	known: Known
): Edited {
	const set = found.map((facts, index) => applySettings(facts, settings[index], sidecar, known.hospitals));
	const slugs = settings.map((own) =>
		own?.slug === undefined
			? undefined
			: { slug: own.slug, place: sidecar.placeOfSettings(sidecar.articles.indexOf(own)) }
	);
	return { ...correctFacts(page, set, sidecar, known.programmeLabels), slugs };
}
