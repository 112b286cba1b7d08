import type { ArticleHospital, Organisation } from '../../model/schemas/article.ts';
import { blockIds } from '../../model/block-ids.ts';
import { sourceRun } from '../../model/block-text.ts';
import { codePointAt, codePoints, sum } from '../../model/offsets.ts';
import { abbreviationsOf, isContextual } from '../lexicon/hospital-abbreviations.ts';
import { readingText } from '../../model/reading-text.ts';
import type { Article } from '../../model/tree.ts';
import type { Knowledge } from './knowledge.ts';

/** Other institutions that the report names: hospitals, each at its first mention. */
export function extractOrganisations(
	article: Article,
	own: ArticleHospital | null,
	{ findNames }: Knowledge
): Organisation[] {
	const ids = blockIds(article.blocks);
	const ownNames = new Set(own ? [own.name, ...own.aliases, ...abbreviationsOf(own.name)] : []);
	const seen = new Set<string>();
	const found: Organisation[] = [];
	for (const block of article.blocks) {
		const text = readingText(block);
		for (const { name, index } of findNames(text)) {
			const isOwn = [...ownNames].some(
				(one) => one === name || one.endsWith(name) || (!isContextual(one) && name.endsWith(one))
			);
			if (isOwn || seen.has(name)) continue;
			seen.add(name);
			const from = codePointAt(text, index);
			const line = sourceRun(block, [], from, sum(from, codePoints(name)))?.line;
			if (line !== undefined) found.push({ name, block: ids.get(block)!, line });
		}
	}
	return found;
}
