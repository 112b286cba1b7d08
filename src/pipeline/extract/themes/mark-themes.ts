import type { Theme } from '../../../model/schemas/theme.ts';
import type { Article, Block } from '../../../model/tree.ts';
import { readPassages, type Passage } from './read-passages.ts';
import { textScorer, type TextScorer, type ThemeScores } from './score-text.ts';
import { weighSurroundings } from './weigh-surroundings.ts';

/** A theme needs this much: a cue of this weight is enough by itself. */
export const enough = 1;
/** The strongest theme of a passage needs only this much. */
const faint = 0.79;
/** Longest list of themes of a passage. */
const most = 6;

/** The themes that are strong enough; the strongest alone if it is not too faint. */
function choose(scores: ThemeScores): string[] {
	const strong = scores.filter(([, score]) => score >= enough);
	return (strong.length > 0 ? strong : scores.slice(0, 1).filter(([, score]) => score >= faint))
		.slice(0, most)
		.map(([slug]) => slug);
}

function markSection(
	passages: readonly Passage[],
	headlines: ThemeScores,
	score: TextScorer
): Map<Block, readonly string[]> {
	const own = passages.map(({ text, opening }) => score(text, opening));
	const around = weighSurroundings(own, headlines);
	const themes = new Map<Block, readonly string[]>();
	for (const [index, { block }] of passages.entries()) {
		const said = new Map(own[index]);
		const scores = [...around[index]!].map(([slug, sum]): ThemeScores[number] => [slug, (said.get(slug) ?? 0) + sum]);
		themes.set(block, choose(scores.sort((a, b) => b[1] - a[1])));
	}
	for (const [index, { block }] of passages.entries()) {
		if (block.type !== 'listItem' || themes.get(block)!.length > 0) continue;
		const leadIn = passages.slice(0, index).findLast((one) => one.block.type !== 'listItem');
		if (leadIn) themes.set(block, themes.get(leadIn.block)!);
	}
	return themes;
}

/** Marks the passages of an article with their themes. */
export type ThemeMarker = (article: Article) => Article;

/**
 * Makes the marker of themes: each passage gets those it speaks of, usually one or two. Cues have weights and the topic
 * sentence counts more; the headlines and the other passages of the section support a theme, the strongest other theme of
 * the passage weighs against it. Titles, captions and bylines carry none.
 *
 * The figures of this module and of `weigh-surroundings.ts` were fitted by logistic regression on the annotated passages, together with
 * the weights of the cues, which `npm run fit:themes` fits again. What a crosshead says, the passage before and the passage after
 * helped no page that was left out.
 */
export function themeMarker(catalogue: readonly Theme[]): ThemeMarker {
	const score = textScorer(catalogue.flatMap(({ leaves }) => leaves));
	return (article) => {
		const { headlines, sections } = readPassages(article);
		const above = score(headlines);
		const themes = new Map(sections.flatMap((section) => [...markSection(section, above, score)]));
		return {
			...article,
			blocks: article.blocks.map((block) => (themes.has(block) ? { ...block, themes: themes.get(block)! } : block)),
		};
	};
}
