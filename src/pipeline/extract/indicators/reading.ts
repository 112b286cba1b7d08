import type { Utf16 } from '../../../model/offsets.ts';
import type { Comparison, Sureness } from '../../../model/schemas/article.ts';
import type { ChangeReader } from './change.ts';
import type { Figure } from './figure.ts';
import type { NamingWords } from './naming-words.ts';
import type { NameReader } from './name.ts';
import type { Rank } from './rank.ts';
import type { IndicatorRuleId } from './rules.ts';

/** An indicator as it is read, before its period, kind and place in the catalogue are known. */
export interface Draft {
	/** The rule that found it. */
	rule: IndicatorRuleId;
	name: string;
	value: number;
	valueTo: number | null;
	unit: string | null;
	qualifier: string | null;
	outOf: number | null;
	comparison: Comparison | null;
	isRank: boolean;
	/** Whether it is only the denominator of a rank. */
	isContext: boolean;
	/** Whether it counts a part only: its name fits no measure of the whole. */
	isPart: boolean;
	isChange: boolean;
	/** How sure it is at most, where something in its sentence speaks against it. */
	atMost: Sureness;
	/** `[from, to)` of the quote in the passage. */
	from: Utf16;
	to: Utf16;
	/** Number of the clause of the figure in its sentence. */
	clause: number;
}

/** What a rule must say of a draft. */
type Said = Pick<Draft, 'rule' | 'name' | 'value' | 'from' | 'to' | 'clause'>;

/** A draft with what its rule says; the rest is as nothing was printed of it. */
export function draftOf(said: Said & Partial<Draft>): Draft {
	return {
		valueTo: null,
		unit: null,
		qualifier: null,
		outOf: null,
		comparison: null,
		isRank: false,
		isContext: false,
		isPart: false,
		isChange: false,
		atMost: 'sure',
		...said,
	};
}

/** A draft of a figure; its quote holds the figure at least. */
export function draftOfFigure(
	{ value, valueTo, unit, qualifier, from, to }: Figure,
	said: Pick<Draft, 'rule' | 'name' | 'from' | 'to' | 'clause'> & Partial<Draft>
): Draft {
	return draftOf({
		value,
		valueTo,
		unit,
		qualifier,
		...said,
		from: Math.min(said.from, from),
		to: Math.max(said.to, to),
	});
}

/** What reading a sentence needs. */
export interface Reading {
	/** The passage, its time words blanked. */
	text: string;
	figures: readonly Figure[];
	ranks: readonly Rank[];
	readChange: ChangeReader;
	names: NameReader;
	naming: NamingWords;
	/** The paragraph that leads into a list, its time words blanked. */
	leadIn: string;
}
