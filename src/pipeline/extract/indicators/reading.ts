import type { Utf16 } from '../../../model/offsets.ts';
import type { Comparison } from '../../../model/schemas/article.ts';
import type { ChangeReader } from './change.ts';
import type { Figure } from './figure.ts';
import type { NameReader } from './name.ts';
import type { Rank } from './rank.ts';

/** An indicator as it is read, before its period, kind and place in the catalogue are known. */
export interface Draft {
	name: string;
	value: number;
	unit: string | null;
	qualifier: string | null;
	outOf: number | null;
	comparison: Comparison | null;
	isRank: boolean;
	/** Whether it is only the denominator of a rank. */
	isContext: boolean;
	/** Whether it counts a part only: its name fits no measure of the whole. */
	isPart?: boolean;
	isChange: boolean;
	/** `[from, to)` of the quote in the passage. */
	from: Utf16;
	to: Utf16;
	/** Number of the clause of the figure in its sentence. */
	clause: number;
}

/** What reading a sentence needs. */
export interface Reading {
	/** The passage, its time words blanked. */
	text: string;
	figures: readonly Figure[];
	ranks: readonly Rank[];
	readChange: ChangeReader;
	names: NameReader;
	/** The paragraph that leads into a list, its time words blanked. */
	leadIn: string;
}
