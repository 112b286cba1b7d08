import { isFactCorrection, type TextCorrection } from '../../model/schemas/sidecar.ts';
import type { Page } from '../../model/tree.ts';
import { applyCorrection } from './apply-correction.ts';
import { findPassage } from './find-passage.ts';
import type { PlacedSidecar } from './read-sidecar.ts';
import { tell, tellNotFound } from './tell.ts';

/** Corrections of themes wait until the rules have given theirs. */
type Phase = 'structure' | 'themes';

const phaseOf = (correction: TextCorrection): Phase => (correction.do === 'theme' ? 'themes' : 'structure');

/**
 * Applies an editor's corrections to a page, in their order.
 *
 * One whose text is not found is an error at its line of the sidecar; one that would change nothing is a warning there.
 *
 * @example
 * // { do: emend, line: 39, expect: 行政查制度, corr: 行政查房制度, certainty: high }
 */
export function correct(page: Page, sidecar: PlacedSidecar, phase: Phase): Page {
	let { articles } = page;
	/** The last correction of each article. */
	const last = new Map<number, TextCorrection>();
	const due = sidecar.corrections.filter((one) => !isFactCorrection(one)).filter((one) => phaseOf(one) === phase);
	for (const correction of due) {
		const { line, expect } = correction;
		const passage = findPassage({ articles, lines: page.lines }, line, expect);
		if (!passage) {
			const isMended =
				correction.do === 'emend' && findPassage({ articles, lines: page.lines }, line, correction.corr) !== undefined;
			if (isMended) tell(sidecar, correction, `第${line}行已是“${correction.corr}”，这条改正不再需要，请删去`, false);
			else tellNotFound(sidecar, correction);
			continue;
		}
		const outcome = applyCorrection(articles[passage.article]!, correction, passage);
		if ('article' in outcome) {
			articles = articles.with(passage.article, outcome.article);
			last.set(passage.article, correction);
		} else if ('needless' in outcome) {
			tell(sidecar, correction, `“${expect}”：${outcome.needless}，这条改正不再需要，请删去`, false);
		} else {
			tell(sidecar, correction, `“${expect}”：${outcome.impossible}`, true);
		}
	}
	for (const [index, correction] of last) {
		if (articles[index]!.blocks.some(({ type }) => type === 'headline')) continue;
		tell(sidecar, correction, '改正之后这一篇没有标题了；请用 retype 另定一块为 headline', true);
		articles = articles.with(index, page.articles[index]!);
	}
	return { ...page, articles };
}
