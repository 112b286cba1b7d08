import type { Article, Block, Note } from '../../model/schemas/article.ts';
import { alignSource, countChangedForms, type ChangedForms } from './align-source.ts';
import { changedPart } from './changed-part.ts';

/** A run of a source line, and what became of it. */
export interface SourceRun {
	text: string;
	/** The block it went to. */
	block: Block | undefined;
	/** Why it was discarded. */
	discarded: string | undefined;
	/** What the editor who discarded it says. */
	remarks: readonly string[];
	/** True where the run belongs to the block and its text leaves it out: the brackets of a label, the strokes of a deck. */
	leftOut: boolean;
	/** What is said of the run: an emendation, a doubt. */
	note: Note | undefined;
}

/** A line of the source, as received. */
export interface SourceLine {
	/** From 1. */
	number: number;
	runs: SourceRun[];
	/** The line whose end goes on here, where the page broke a sentence. */
	joinedTo: number | undefined;
	/** What blocks that begin here have in other forms, by their ids; those that have nothing so are left out. */
	changed: ReadonlyMap<string, ChangedForms>;
}

/** The fate of one character: the block that holds it, or why it was discarded. */
type Fate = Omit<SourceRun, 'text'>;

/** A blank or a layout mark. */
const nowhere: Fate = { block: undefined, discarded: undefined, remarks: [], leftOut: false, note: undefined };

/** The notes that are about printed characters; seams and gaps are between them. */
const aboutCharacters = new Set<Note['type']>(['emended', 'suspect', 'unclear', 'duplicate']);

/** The characters that a note marks: what an emendation changes, where it changes any; otherwise all that it is about. */
function markedSpan(note: Note, text: string): readonly [from: number, to: number] {
	if (note.type !== 'emended' || note.corr === undefined) return note.span;
	const { from, to } = changedPart(note, text);
	return from < to ? [from, to] : note.span;
}

/** The fates of the characters of one block. */
function fatesOfBlock(block: Block, lines: readonly string[]): [line: number, column: number, fate: Fate][] {
	const marked = block.notes
		.filter(({ type }) => aboutCharacters.has(type))
		.map((note) => ({ note, span: markedSpan(note, block.text) }));
	return alignSource(block, lines).map(({ line, column, at }) => {
		const found = marked.find(({ span: [from, to] }) => at !== undefined && from <= at && at < to);
		return [line, column, { ...nowhere, block, leftOut: at === undefined, note: found?.note }];
	});
}

/** Line and column of every accounted character of an article. */
function fatesOf({ blocks, ledger }: Article, lines: readonly string[]): Map<number, Map<number, Fate>> {
	const fates = new Map<number, Map<number, Fate>>();
	const mark = (line: number, column: number, fate: Fate) => {
		const row = fates.get(line) ?? new Map<number, Fate>();
		fates.set(line, row.set(column, fate));
	};
	for (const block of blocks) for (const fate of fatesOfBlock(block, lines)) mark(...fate);
	for (const { source, reason, remarks = [] } of ledger.discarded)
		for (const [line, from, to] of source)
			for (let column = from as number; column < to; column += 1)
				mark(line, column, { ...nowhere, discarded: reason, remarks });
	return fates;
}

/** Whether two neighbouring characters are shown as one run. */
function goOn(a: Fate, b: Fate): boolean {
	return a.block === b.block && a.discarded === b.discarded && a.leftOut === b.leftOut && a.note === b.note;
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

/** What each block has in other forms than its source, where it has anything so. */
function changedForms({ blocks }: Article, lines: readonly string[]): Map<number, Map<string, ChangedForms>> {
	const changed = new Map<number, Map<string, ChangedForms>>();
	for (const block of blocks) {
		const forms = countChangedForms(block, lines);
		const [first] = block.source;
		if (first === undefined || forms.reformed + forms.leftOut === 0) continue;
		changed.set(first[0], (changed.get(first[0]) ?? new Map<string, ChangedForms>()).set(block.id, forms));
	}
	return changed;
}

/**
 * The source lines of an article with what became of each character: runs that went to one block, were discarded for one
 * reason, or are blanks and layout marks. The whole source is shown, so nothing can be missing unseen.
 */
export function sourceView(article: Article, lines: readonly string[]): SourceLine[] {
	const fates = fatesOf(article, lines);
	const seams = seamsOf(article);
	const changed = changedForms(article, lines);
	const [first, last] = article.source.lines;
	return lines.slice(first - 1, last).map((line, index) => {
		const number = first + index;
		const row = fates.get(number);
		const runs: SourceRun[] = [];
		for (const [column, character] of Array.from(line).entries()) {
			const fate = row?.get(column) ?? nowhere;
			const open = runs.at(-1);
			if (open && goOn(open, fate)) open.text += character;
			else runs.push({ ...fate, text: character });
		}
		return {
			number,
			runs,
			joinedTo: seams.get(number),
			changed: changed.get(number) ?? new Map<string, ChangedForms>(),
		};
	});
}
