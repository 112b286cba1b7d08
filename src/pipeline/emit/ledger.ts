import type { Ledger, Place } from '../../model/schemas/article.ts';
import { isBlank, isRemoved } from '../../model/fold-character.ts';
import { isLayoutMark } from '../../model/layout-marks.ts';
import type { Article, Line } from '../../model/tree.ts';

/** A character that is in no place, or in two. */
export interface LedgerFault {
	line: number;
	/** From 0. */
	column: number;
	character: string;
	kind: 'lost' | 'doubled';
}

/** An article's ledger, with what breaks it. */
export interface Account {
	ledger: Ledger;
	faults: LedgerFault[];
}

/** The places of an article's blocks and discarded pieces. */
export function placesOf(article: Article): { placed: Place[]; discarded: Place[] } {
	return {
		placed: article.blocks.flatMap((block) => block.pieces.map(({ place }) => place)),
		discarded: article.discarded.flatMap(({ pieces }) => pieces.map(({ place }) => place)),
	};
}

/** Whether a character counts: everything but white space. */
const counts = (character: string) => !isBlank(character);

/**
 * Accounts for every character of an article's lines other than white space: in one block, discarded with a reason, or a
 * layout mark at the start of its line. `faults` names each character for which that is not so; it must be empty.
 */
export function account(article: Article, lines: readonly Line[], from: number, to: number): Account {
	const seen = new Map<number, Uint8Array>();
	const { placed, discarded } = placesOf(article);
	for (const [line, start, end] of [...placed, ...discarded]) {
		const row = seen.get(line) ?? new Uint8Array((lines[line - 1]?.characters.length ?? 0) + 1);
		for (let column: number = start; column < end; column += 1) row[column]! += 1;
		seen.set(line, row);
	}
	const total = { characters: 0, marks: 0 };
	const faults: LedgerFault[] = [];
	for (let number = from; number <= to; number += 1) {
		const line = lines[number - 1]!;
		let atStart = true;
		for (const [column, character] of line.characters.entries()) {
			if (!counts(character)) continue;
			total.characters += 1;
			const times = seen.get(number)?.[column] ?? 0;
			const isMark = isLayoutMark(character);
			if (times === 0 && atStart && isMark) total.marks += 1;
			else if (times !== 1) faults.push({ line: number, column, character, kind: times === 0 ? 'lost' : 'doubled' });
			if (!isMark && !isRemoved(character)) atStart = false;
		}
	}
	const size = (places: readonly Place[]) =>
		places.reduce(
			(sum, [line, start, end]) => sum + lines[line - 1]!.characters.slice(start, end).filter(counts).length,
			0
		);
	const ledger: Ledger = {
		characters: total.characters,
		placed: size(placed),
		marks: total.marks,
		discarded: article.discarded.map(({ pieces, reason, remarks }) => ({
			text: pieces
				.map(({ place: [line, start, end] }) => lines[line - 1]!.characters.slice(start, end).join(''))
				.join(''),
			source: pieces.map(({ place }) => [...place]),
			reason,
			...(remarks ? { remarks: [...remarks] } : {}),
		})),
	};
	return { ledger, faults };
}
