import type { Article, Block } from '../../model/schemas/article.ts';

/** A run of a source line, and what became of it. */
export interface SourceRun {
	text: string;
	/** The block it went to. */
	block: Block | undefined;
	/** Why it was discarded. */
	discarded: string | undefined;
	/** What the editor who discarded it says. */
	remarks: readonly string[];
}

/** A line of the source, as received. */
export interface SourceLine {
	/** From 1. */
	number: number;
	runs: SourceRun[];
	/** The line whose end goes on here, where the page broke a sentence. */
	joinedTo: number | undefined;
}

/** The fate of one character: the block that holds it, or why it was discarded. */
type Fate = { block: Block } | { discarded: string; remarks: readonly string[] };

/** Line and column of every accounted character of an article. */
function fatesOf({ blocks, ledger }: Article): Map<number, Map<number, Fate>> {
	const fates = new Map<number, Map<number, Fate>>();
	const mark = ([line, from, to]: readonly [number, number, number], fate: Fate) => {
		const row = fates.get(line) ?? new Map<number, Fate>();
		for (let column = from; column < to; column += 1) row.set(column, fate);
		fates.set(line, row);
	};
	for (const block of blocks) for (const place of block.source) mark(place, { block });
	for (const { source, reason, remarks = [] } of ledger.discarded)
		for (const place of source) mark(place, { discarded: reason, remarks });
	return fates;
}

/** The seams of an article: for each line that goes on where another stopped, that other line. */
function seamsOf({ blocks }: Article): Map<number, number> {
	const seams = new Map<number, number>();
	for (const { source, notes } of blocks) {
		if (!notes.some(({ type }) => type === 'joined')) continue;
		for (const [index, [line]] of source.entries()) {
			const before = source[index - 1]?.[0];
			if (before !== undefined && before !== line) seams.set(line, before);
		}
	}
	return seams;
}

/**
 * The source lines of an article with what became of each character: runs that went to one block, were discarded for one
 * reason, or are blanks and layout marks. The whole source is shown, so nothing can be missing unseen.
 */
export function sourceView(article: Article, lines: readonly string[]): SourceLine[] {
	const fates = fatesOf(article);
	const seams = seamsOf(article);
	const [first, last] = article.source.lines;
	return lines.slice(first - 1, last).map((line, index) => {
		const number = first + index;
		const row = fates.get(number);
		const runs: SourceRun[] = [];
		for (const [column, character] of Array.from(line).entries()) {
			const fate = row?.get(column);
			const block = fate && 'block' in fate ? fate.block : undefined;
			const discarded = fate && 'discarded' in fate ? fate.discarded : undefined;
			const remarks = fate && 'discarded' in fate ? fate.remarks : [];
			const open = runs.at(-1);
			if (open && open.block === block && open.discarded === discarded) open.text += character;
			else runs.push({ text: character, block, discarded, remarks });
		}
		return { number, runs, joinedTo: seams.get(number) };
	});
}
