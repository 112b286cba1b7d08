import type { Theme } from '../../../model/schemas/theme.ts';
import { utf16At } from '../../../model/offsets.ts';
import { readingText } from '../../../model/reading-text.ts';
import type { Article, Block } from '../../../model/tree.ts';
import { textScorer, type TextScorer, type ThemeScores } from './score-text.ts';

/** A theme needs this much by itself … */
const enough = 0.8;
/** … or this much where nothing else is stronger … */
const faint = 0.6;
/** … and this part of the strongest theme of the passage. */
const share = 0.3;
/** Longest list of themes of a passage. */
const most = 6;
/** What a crosshead adds to the passages under it. */
const crossheadWeight = 0.4;
/** A passage without a theme of its own takes that of its section where this part of the section carries it. */
const common = 0.6;

const isPassage = ({ type }: Block) => type === 'paragraph' || type === 'listItem';

/** The passages under one crosshead. */
interface Section {
	head: string;
	blocks: Block[];
}

function sectionsOf(blocks: readonly Block[]): Section[] {
	const sections: Section[] = [{ head: '', blocks: [] }];
	for (const block of blocks) {
		if (block.type === 'crosshead') sections.push({ head: readingText(block), blocks: [] });
		else if (isPassage(block)) sections.at(-1)!.blocks.push(block);
	}
	return sections.filter((section) => section.blocks.length > 0);
}

/** The themes of a passage that are strong enough, by themselves and beside the strongest. */
function choose(scores: ThemeScores): string[] {
	const [first, strongest] = scores[0] ?? ['', 0];
	if (strongest < enough) return strongest >= faint ? [first] : [];
	return scores
		.filter(([, score]) => score >= enough && score >= strongest * share)
		.slice(0, most)
		.map(([slug]) => slug);
}

/** Adds a part of other scores to those of a passage, only to themes that it speaks of itself. */
function support(own: ThemeScores, other: ThemeScores, weight: number): ThemeScores {
	return own
		.map(([slug, score]): ThemeScores[number] => [
			slug,
			score + weight * (other.find(([one]) => one === slug)?.[1] ?? 0),
		])
		.sort((a, b) => b[1] - a[1]);
}

function markSection({ head, blocks }: Section, score: TextScorer): Map<Block, string[]> {
	const headScores = score(head);
	const themes = new Map(
		blocks.map((block) => {
			const text = readingText(block);
			const opening = Math.max(utf16At(text, block.runIn), text.indexOf('。') + 1);
			const scores = support(score(text, opening), headScores, crossheadWeight);
			return [block, choose(scores)];
		})
	);
	for (const [index, block] of blocks.entries()) {
		if (block.type !== 'listItem' || themes.get(block)!.length > 0) continue;
		const leadIn = blocks.slice(0, index).findLast(({ type }) => type !== 'listItem');
		if (leadIn) themes.set(block, themes.get(leadIn)!);
	}
	const counts = new Map<string, number>();
	for (const slug of [...themes.values()].flat()) counts.set(slug, (counts.get(slug) ?? 0) + 1);
	const [slug, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
	if (blocks.length >= 3 && count >= blocks.length * common) {
		for (const [block, found] of themes) {
			if (found.length === 0) themes.set(block, [slug]);
		}
	}
	return themes;
}

/** Marks the passages of an article with their themes. */
export type ThemeMarker = (article: Article) => Article;

/**
 * Makes the marker of themes: each passage gets those it speaks of, usually one to three. Cues have weights, the topic
 * sentence counts more, and the crosshead above supports. Titles, captions and bylines carry none.
 */
export function themeMarker(catalogue: readonly Theme[]): ThemeMarker {
	const score = textScorer(catalogue.flatMap(({ leaves }) => leaves));
	return (article) => {
		const themes = new Map(sectionsOf(article.blocks).flatMap((section) => [...markSection(section, score)]));
		return {
			...article,
			blocks: article.blocks.map((block) => (themes.has(block) ? { ...block, themes: themes.get(block)! } : block)),
		};
	};
}
