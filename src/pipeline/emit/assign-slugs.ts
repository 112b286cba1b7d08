import type { Article } from '../../model/schemas/article.ts';
import { slugOfName } from '../../model/slug-of-name.ts';

/** What is known of a published article: its slug stays with its source file and first line. */
export interface KnownSlug {
	slug: string;
	file: string;
	firstLine: number;
}

/** An article that needs a slug. */
export type Unslugged = Pick<Article, 'hospital' | 'date' | 'headline' | 'source'>;

/** The year of an EDTF expression: of its earliest bound. */
function yearOf(edtf: string | undefined): string {
	return /\d{4}/u.exec(edtf ?? '')?.[0] ?? 'undated';
}

/**
 * Gives each article its slug: hospital and year, `undated` without one, `-2` and so on where taken.
 *
 * A slug that an editor gives holds for an article that has none yet. An article with the same source file and first line
 * as a published one keeps its slug, whatever else has changed.
 *
 * @example
 * // 辽宁省肿瘤医院, [2021-05-24..2021-12-31] → liaoning-cancer-hospital-2021
 */
export function assignSlugs(
	articles: readonly Unslugged[],
	known: readonly KnownSlug[],
	given: readonly (string | undefined)[] = []
): string[] {
	const kept = articles.map(
		({ source }) => known.find(({ file, firstLine }) => file === source.file && firstLine === source.lines[0])?.slug
	);
	// What an editor gives to one article no rule makes for another.
	const reserved = new Set(given);
	const taken = new Set(known.map(({ slug }) => slug));
	return articles.map((article, index) => {
		if (kept[index] !== undefined) return kept[index];
		const own = given[index];
		const base =
			own ??
			`${article.hospital?.id ?? slugOfName(article.headline).slice(0, 40).replace(/-+$/u, '')}-${yearOf(article.date?.edtf)}`;
		let slug = base;
		for (let count = 2; taken.has(slug) || (slug !== own && reserved.has(slug)); count += 1) slug = `${base}-${count}`;
		taken.add(slug);
		return slug;
	});
}
