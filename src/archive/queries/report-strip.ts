import type { Article, Indicator } from '../../model/schemas/article.ts';
import { figuresIn } from './count-facts.ts';
import { locateFigure } from './locate-figure.ts';

/** A stretch of a report on its strip, in per cent of the longest report. */
export interface StripPart {
	from: number;
	width: number;
	/** Top themes of the stretch, each a band of equal height; none where it has no theme. */
	classes: string[];
}

/**
 * A report as a strip of its own text, from its first paragraph on: length by characters, a stretch a paragraph, a tick a
 * figure. All strips begin at the same edge.
 */
export interface ReportStrip {
	characters: number;
	figures: number;
	parts: StripPart[];
	/** Places of the figures, in per cent of the longest report. */
	ticks: number[];
	/** Share of the text that speaks of each class, in whole per cent. */
	shares: { name: string; share: number }[];
}

const inText = new Set(['paragraph', 'listItem', 'editorsNote', 'caption']);
const lengthOf = (text: string) => Array.from(text).length;

/**
 * Draws a report on a strip.
 *
 * @param classOf the class of a theme: 党建与文化; undefined for a theme of none
 * @param longest characters of the longest report, the full width of the strip
 */
export function reportStrip(
	report: Pick<Article, 'blocks' | 'indicators'>,
	classOf: (theme: string) => string | undefined,
	longest: number
): ReportStrip {
	const share = (characters: number) => Number(((characters / longest) * 100).toFixed(2));
	const first = report.blocks.findIndex(({ type }) => inText.has(type));
	const titles = stripLength({ blocks: report.blocks.slice(0, Math.max(0, first)) });
	const place = (characters: number) => share(characters - titles);
	const figures = figuresIn(report);
	const byBlock = Map.groupBy(figures, ({ block }: Indicator) => block);
	const parts: StripPart[] = [];
	const ticks: number[] = [];
	const spoken = new Map<string, number>();
	let at = 0;
	for (const { id, type, text, themes } of report.blocks) {
		const length = lengthOf(text);
		if (inText.has(type)) {
			const classes = [...new Set(themes.flatMap((theme) => classOf(theme) ?? []))];
			for (const name of classes) spoken.set(name, (spoken.get(name) ?? 0) + length);
			parts.push({ from: place(at), width: share(length), classes });
			for (const figure of byBlock.get(id) ?? []) ticks.push(place(at + (locateFigure(text, figure)?.[0] ?? 0)));
		}
		at += length;
	}
	return {
		characters: at,
		figures: figures.length,
		parts,
		ticks,
		shares: [...spoken].map(([name, length]) => ({ name, share: Math.round((length / Math.max(1, at)) * 100) })),
	};
}

/** The characters of a report that its strip counts. */
export function stripLength(report: Pick<Article, 'blocks'>): number {
	return report.blocks.reduce((sum, { text }) => sum + lengthOf(text), 0);
}
