import { isFactCorrection } from '../../model/schemas/sidecar.ts';
import { blockIds } from '../../model/block-ids.ts';
import { sourceRun } from '../../model/block-text.ts';
import { readingText } from '../../model/reading-text.ts';
import type { Facts, Page } from '../../model/tree.ts';
import { applyFact, type Ground } from './apply-fact.ts';
import { findPassage, type Passage } from './find-passage.ts';
import type { PlacedSidecar } from './read-sidecar.ts';
import { tell, tellNotFound } from './tell.ts';

/** The words of a passage, and what a fact on them must be printed in. */
function groundOf(page: Page, passage: Passage, facts: Facts, programmes: Ground['programmes']): Ground {
	const { blocks } = page.articles[passage.article]!;
	const block = blocks[passage.block]!;
	const blockText = readingText(block);
	const year = facts.date?.edtf.match(/\d{4}/gu)?.at(-1);
	return {
		...sourceRun(block, page.lines, passage.from, passage.to)!,
		block: blockIds(blocks).get(block)!,
		words: Array.from(blockText).slice(passage.from, passage.to).join(''),
		blockText,
		articleText: blocks.map(readingText).join('\n'),
		year: year === undefined ? undefined : Number(year),
		subject: facts.hospital?.name ?? null,
		programmes,
	};
}

/**
 * Applies an editor's corrections of facts to the facts of a page's articles, in their order.
 *
 * One whose words are not found, or that says what is not printed, is an error at its line of the sidecar; one that would
 * change nothing is a warning there.
 *
 * @example
 * // { do: indicator, line: 93, expect: 专题读书班1期, period: null }
 */
export function correctFacts(
	page: Page,
	factsOfArticles: readonly Facts[],
	sidecar: PlacedSidecar,
	programmes: Ground['programmes']
): Facts[] {
	const result = [...factsOfArticles];
	for (const correction of sidecar.corrections.filter(isFactCorrection)) {
		const { line, expect } = correction;
		const passage = findPassage(page, line, expect);
		if (!passage) {
			tellNotFound(sidecar, correction);
			continue;
		}
		const facts = result[passage.article]!;
		const outcome = applyFact(facts, correction, groundOf(page, passage, facts, programmes));
		if ('facts' in outcome) result[passage.article] = outcome.facts;
		else if ('needless' in outcome)
			tell(sidecar, correction, `“${expect}”：${outcome.needless}，这条改正不再需要，请删去`, false);
		else tell(sidecar, correction, `“${expect}”：${outcome.impossible}`, true);
	}
	return result;
}
