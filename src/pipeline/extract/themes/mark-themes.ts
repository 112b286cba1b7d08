import type { Theme } from '../../../model/schemas/theme.ts';
import { utf16At } from '../../../model/offsets.ts';
import { readingText } from '../../../model/reading-text.ts';
import type { Article, Block } from '../../../model/tree.ts';
import { textScorer, type TextScorer, type ThemeScores } from './score-text.ts';

/** A theme needs this much: a cue of this weight is enough by itself. */
const enough = 1;
/** The strongest theme of a passage needs only this much. */
const faint = 0.79;
/** Longest list of themes of a passage. */
const most = 6;
/** What the headlines say for a theme counts so much for each passage of the article … */
const headlineWeight = 0.88;
/** … what the other passages of the section say for it, on average, so much … */
const sectionWeight = 0.84;
/** … and what the passage itself says for its strongest other theme so much against it. */
const rivalWeight = 0.69;
/** However much is said elsewhere, it counts for no more than this. */
const ceiling = 1.07;

const isPassage = ({ type }: Block) => type === 'paragraph' || type === 'listItem';
const isHeadline = ({ type }: Block) => type === 'kicker' || type === 'headline' || type === 'deck';

/** The passages under one crosshead. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
	const sections: Block[][] = [[]];
	for (const block of blocks) {
		if (block.type === 'crosshead') sections.push([]);
		else if (isPassage(block)) sections.at(-1)!.push(block);
	}
	return sections.filter((section) => section.length > 0);
}

/** What is said elsewhere, bent below the ceiling: half a ceiling counts nearly whole, ten of them no more than one. */
const bend = (score: number) => ceiling * Math.tanh(score / ceiling);

const bent = (scores: ThemeScores) => new Map(scores.map(([slug, score]) => [slug, bend(score)]));

/** What the other passages of a section say for each theme, on average. */
function elsewhere(section: readonly ReadonlyMap<string, number>[], own: number): Map<string, number> {
	const sums = new Map<string, number>();
	for (const [index, scores] of section.entries()) {
		if (index === own) continue;
		for (const [slug, score] of scores) sums.set(slug, (sums.get(slug) ?? 0) + score / (section.length - 1));
	}
	return sums;
}

/** Weighs what a passage says against what stands around it: for each theme that either speaks of, the strongest first. */
function weigh(
	own: ThemeScores,
	headlines: ReadonlyMap<string, number>,
	others: ReadonlyMap<string, number>
): ThemeScores {
	const said = new Map(own);
	const [first, second] = own;
	return [...new Set([...said.keys(), ...headlines.keys(), ...others.keys()])]
		.map((slug): ThemeScores[number] => [
			slug,
			(said.get(slug) ?? 0) +
				headlineWeight * (headlines.get(slug) ?? 0) +
				sectionWeight * (others.get(slug) ?? 0) -
				rivalWeight * bend((slug === first?.[0] ? second : first)?.[1] ?? 0),
		])
		.sort((a, b) => b[1] - a[1]);
}

/** The themes that are strong enough; the strongest alone if it is not too faint. */
function choose(scores: ThemeScores): string[] {
	const strong = scores.filter(([, score]) => score >= enough);
	return (strong.length > 0 ? strong : scores.slice(0, 1).filter(([, score]) => score >= faint))
		.slice(0, most)
		.map(([slug]) => slug);
}

function markSection(
	blocks: readonly Block[],
	headlines: ReadonlyMap<string, number>,
	score: TextScorer
): Map<Block, string[]> {
	const own = blocks.map((block) => {
		const text = readingText(block);
		return score(text, Math.max(utf16At(text, block.runIn), text.indexOf('。') + 1));
	});
	const section = own.map(bent);
	const themes = new Map(
		blocks.map((block, index) => [block, choose(weigh(own[index]!, headlines, elsewhere(section, index)))])
	);
	for (const [index, block] of blocks.entries()) {
		if (block.type !== 'listItem' || themes.get(block)!.length > 0) continue;
		const leadIn = blocks.slice(0, index).findLast(({ type }) => type !== 'listItem');
		if (leadIn) themes.set(block, themes.get(leadIn)!);
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
 * The figures above and the weights of the cues were fitted together, by logistic regression on the annotated passages. What a
 * crosshead says, the passage before and the passage after helped no page that was left out.
 */
export function themeMarker(catalogue: readonly Theme[]): ThemeMarker {
	const score = textScorer(catalogue.flatMap(({ leaves }) => leaves));
	return (article) => {
		const headlines = bent(score(article.blocks.filter(isHeadline).map(readingText).join(' ')));
		const themes = new Map(
			sectionsOf(article.blocks).flatMap((section) => [...markSection(section, headlines, score)])
		);
		return {
			...article,
			blocks: article.blocks.map((block) => (themes.has(block) ? { ...block, themes: themes.get(block)! } : block)),
		};
	};
}
