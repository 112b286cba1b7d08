import type { Article } from '../../src/model/schemas/article.ts';
import { assignSlugs } from '../../src/pipeline/emit/assign-slugs.ts';
import { markDuplicates } from '../../src/pipeline/emit/mark-duplicates.ts';
import type { Conversion } from '../../src/pipeline/index.ts';
import type { WrittenArticle } from './read-articles.ts';

/** The articles of all conversions with their slugs; those that are written keep theirs. */
export function giveAddresses(conversions: readonly Conversion[], written: readonly WrittenArticle[]): Article[] {
	const articles = conversions.flatMap((conversion) => conversion.articles);
	const given = conversions.flatMap(({ slugs }) => slugs);
	const known = written.map(({ data: { id, source } }) => ({
		slug: id,
		file: source.file,
		firstLine: source.lines[0],
	}));
	const slugs = assignSlugs(articles, known, given);
	return markDuplicates(articles.map((article, index) => ({ ...article, id: slugs[index]! })));
}
