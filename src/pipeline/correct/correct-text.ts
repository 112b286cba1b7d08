import { startOf } from '../../model/block-text.ts';
import { asPrinted, readingText } from '../../model/reading-text.ts';
import {
	isBoundaryCorrection,
	isTextCorrection,
	type Correction,
	type TextCorrection,
} from '../../model/schemas/sidecar.ts';
import type { Article, Block, Note, Page } from '../../model/tree.ts';
import { applyCorrection } from './apply-correction.ts';
import { isMended } from './explain-missing.ts';
import { nameLines } from './lines-of-source.ts';
import { locate } from './locate.ts';
import type { PlacedSidecar } from './read-sidecar.ts';
import type { TrimOf } from './retitle.ts';
import type { Bounded } from './set-boundaries.ts';
import { tell } from './tell.ts';

/** A page as corrected so far, with the corrections that took effect on each of its articles. */
interface Corrected {
	page: Page;
	effective: Correction[][];
}

/** Applies corrections of the text, one after the other. */
function applyAll(
	{ page, decided }: Bounded,
	sidecar: PlacedSidecar,
	corrections: readonly TextCorrection[],
	trimOf: TrimOf
): Corrected {
	let current = page;
	const effective: Correction[][] = decided.map((own) => [...own]);
	const remarks = new Set(corrections.flatMap((one) => (one.do === 'note' ? [one.note] : [])));
	const isEditors = ({ text }: Note) => text !== undefined && remarks.has(text);
	for (const correction of corrections) {
		const { line, expect } = correction;
		const passage = locate(current, correction);
		if ('missing' in passage) {
			if (correction.do === 'emend' && isMended(current, line, expect, correction.corr))
				tell(sidecar, correction, `第${line}行已是“${correction.corr}”，这条改正不再需要，请删去`, false);
			else tell(sidecar, correction, passage.missing, true);
			continue;
		}
		const outcome = applyCorrection(correction, { page: current, passage, isEditors, trimOf });
		if ('needless' in outcome) {
			tell(sidecar, correction, `“${expect}”：${outcome.needless}，这条改正不再需要，请删去`, false);
		} else if ('impossible' in outcome) {
			tell(sidecar, correction, `“${expect}”：${outcome.impossible}`, true);
		} else {
			current = { ...current, articles: current.articles.with(passage.article, outcome.article) };
			effective[passage.article]!.push(correction);
			if (outcome.idle !== undefined)
				tell(sidecar, correction, `“${expect}”：${outcome.idle}，这一项不再需要，请删去`, false);
		}
	}
	return { page: current, effective };
}

/** Whether a correction makes a headline of something. */
const makesHeadline = (correction: Correction) =>
	(correction.do === 'retype' || correction.do === 'split') && correction.type === 'headline';

/** The corrections that can take a headline away. */
const unmakers: readonly Correction['do'][] = ['retype', 'discard', 'join', 'article', 'merge'];

/** The correction that left an article without a headline, or with a second one; none where the rules left it so. */
function culpritOf(headlines: number, effective: readonly Correction[], hadHeadline: boolean): Correction | undefined {
	if (headlines > 1) return effective.findLast(makesHeadline);
	const isTheirs = hadHeadline || effective.some(isBoundaryCorrection);
	return isTheirs ? effective.findLast(({ do: kind }) => unmakers.includes(kind)) : undefined;
}

/** Says of an article that its corrections left without a headline, or with two; such corrections are undone. */
function checkHeadlines({ page, effective }: Corrected, before: Page, sidecar: PlacedSidecar): Page {
	const articles = page.articles.map((article, index) => {
		const headlines = headlinesOf(article);
		if (headlines.length === 1) return article;
		const hadHeadline = headlinesOf(before.articles[index]!).length > 0;
		const culprit = culpritOf(headlines.length, effective[index]!, hadHeadline);
		if (!culprit) return article;
		const reason =
			headlines.length > 1
				? explainTwoHeadlines(headlines, page)
				: '改正之后这一篇没有标题了；请用 retype 另定一块为 headline';
		tell(sidecar, culprit, reason, true);
		return before.articles[index]!;
	});
	return { ...page, articles };
}

const headlinesOf = ({ blocks }: Article) => blocks.filter(({ type }) => type === 'headline');

/** Says that an article has two headlines, and which correction makes two articles, or one headline, of them. */
function explainTwoHeadlines(headlines: readonly Block[], page: Page): string {
	const lines = headlines.map((block) => startOf(block).line).sort((a, b) => a - b);
	const lower = headlines.find((block) => startOf(block).line === lines.at(-1))!;
	const words = Array.from(readingText(asPrinted(lower, page.lines)))
		.slice(0, 12)
		.join('');
	return (
		`改正之后这一篇有${headlines.length}个标题（${nameLines(lines)}）；` +
		`第${lines.at(-1)}行起如是另一篇，请用 { do: article, line: ${lines.at(-1)}, expect: ${JSON.stringify(words)} } 分开，` +
		'如是同一标题的下半，请再用 join 接上'
	);
}

/** Corrections of themes wait until the rules have given theirs. */
const isOfThemes = ({ do: kind }: Correction) => kind === 'theme';

/** The corrections of the text, in their order; those of boundaries are applied before. */
function textCorrections({ corrections }: PlacedSidecar): TextCorrection[] {
	return corrections.filter(isTextCorrection);
}

/**
 * Applies an editor's corrections of the text of a page, in their order.
 *
 * One whose text is not found, or fits several places, is an error at its line of the sidecar; one that would change
 * nothing is a warning there.
 *
 * @example
 * // { do: emend, line: 39, expect: 行政查制度, corr: 行政查房制度, certainty: high }
 */
export function correctText(bounded: Bounded, sidecar: PlacedSidecar, trimOf: TrimOf): Page {
	const due = textCorrections(sidecar).filter((one) => !isOfThemes(one));
	return checkHeadlines(applyAll(bounded, sidecar, due, trimOf), bounded.page, sidecar);
}

/** Applies an editor's corrections of themes to a page whose passages are marked. */
export function correctThemes(page: Page, sidecar: PlacedSidecar, trimOf: TrimOf): Page {
	const due = textCorrections(sidecar).filter(isOfThemes);
	return applyAll({ page, decided: page.articles.map(() => []) }, sidecar, due, trimOf).page;
}
