import { matchesIn } from '../../model/matches-in.ts';
import type { Utf16 } from '../../model/offsets.ts';
import type { Span } from './masked-spans.ts';

/** A part of a text between two marks, without them. */
export interface Clause {
	from: Utf16;
	to: Utf16;
}

/** A sentence and the clauses that its commas, semicolons and colons divide it into. */
export interface Sentence extends Clause {
	clauses: Clause[];
}

const sentenceEnd = /[。！？]|……|——/gu;
const clauseEnd = /[，；：]/gu;

function divide(text: string, from: Utf16, to: Utf16, ends: RegExp, inside: readonly Span[]): Clause[] {
	const parts: Clause[] = [];
	let start = from;
	for (const match of matchesIn(ends, text.slice(from, to))) {
		const at = from + match.index;
		if (inside.some(([open, close]) => at > open && at < close - 1)) continue;
		if (at > start) parts.push({ from: start, to: at });
		start = at + match[0].length;
	}
	if (start < to) parts.push({ from: start, to });
	return parts;
}

/**
 * The sentences of a text with their clauses. Marks inside a quoted name or a document's title divide nothing.
 *
 * @example
 * sentencesOf('平均住院日8.53天；开展日间手术956例，例数同比增长25.4%。') // one sentence, three clauses
 */
export function sentencesOf(text: string, names: readonly Span[] = []): Sentence[] {
	return divide(text, 0, text.length, sentenceEnd, names).map((sentence) => ({
		...sentence,
		clauses: divide(text, sentence.from, sentence.to, clauseEnd, names),
	}));
}
