import { isFactCorrection, type FactCorrection } from '../../model/schemas/sidecar.ts';
import { blockIds } from '../../model/block-ids.ts';
import { sourceRun } from '../../model/block-text.ts';
import { readingText } from '../../model/reading-text.ts';
import { reportYear } from '../../model/report-year.ts';
import type { Facts, Page } from '../../model/tree.ts';
import { withRemark } from './add-remark.ts';
import { applyFact, type Ground } from './apply-fact.ts';
import { placesIn, type Passage } from './find-passage.ts';
import { locate } from './locate.ts';
import type { PlacedSidecar } from './read-sidecar.ts';
import { tell } from './tell.ts';

/** The words of a passage, and what a fact on them must be printed in. */
function groundOf(page: Page, passage: Passage, facts: Facts, programmes: Ground['programmes']): Ground {
	const { blocks } = page.articles[passage.article]!;
	const block = blocks[passage.block]!;
	const blockText = readingText(block);
	return {
		...sourceRun(block, page.lines, passage.from, passage.to)!,
		block: blockIds(blocks).get(block)!,
		span: [passage.from, passage.to],
		placesOf: (words) => placesIn(block, words, page.lines).map(({ from, to }) => [from, to] as const),
		words: Array.from(blockText).slice(passage.from, passage.to).join(''),
		blockText,
		articleText: blocks.map(readingText).join('\n'),
		corrected: block.notes.flatMap(({ corr }) => corr ?? []),
		year: reportYear(facts.date),
		subject: facts.hospital?.name ?? null,
		programmes,
	};
}

/** A page whose block says why a fact on it was taken away. */
function withRemarkAt(page: Page, passage: Passage, correction: FactCorrection, quote: string): Page {
	const article = page.articles[passage.article]!;
	const block = withRemark(article.blocks[passage.block]!, correction, quote);
	const articles = page.articles.with(passage.article, {
		...article,
		blocks: article.blocks.with(passage.block, block),
	});
	return { ...page, articles };
}

/** A page with the facts of its articles. */
export interface PageFacts {
	page: Page;
	facts: Facts[];
}

/**
 * Applies an editor's corrections of facts to the facts of a page's articles, in their order.
 *
 * One whose words are not found, or that says what is not printed, is an error at its line of the sidecar; one that would
 * change nothing is a warning there. What the editor says of a fact stays with it; of one he takes away, with its block.
 *
 * @example
 * // { do: indicator, line: 93, expect: 专题读书班1期, period: null }
 */
export function correctFacts(
	page: Page,
	found: readonly Facts[],
	sidecar: PlacedSidecar,
	programmes: Ground['programmes']
): PageFacts {
	let current: PageFacts = { page, facts: [...found] };
	for (const correction of sidecar.corrections.filter(isFactCorrection)) {
		const { expect, off } = correction;
		const passage = locate(current.page, correction);
		if ('missing' in passage) {
			tell(sidecar, correction, passage.missing, true);
			continue;
		}
		const facts = current.facts[passage.article]!;
		const ground = groundOf(current.page, passage, facts, programmes);
		const outcome = applyFact(facts, correction, ground);
		if ('facts' in outcome)
			current = {
				page: off ? withRemarkAt(current.page, passage, correction, ground.quote) : current.page,
				facts: current.facts.with(passage.article, outcome.facts),
			};
		else if ('needless' in outcome)
			tell(sidecar, correction, `“${expect}”：${outcome.needless}，这条改正不再需要，请删去`, false);
		else tell(sidecar, correction, `“${expect}”：${outcome.impossible}`, true);
	}
	return current;
}
