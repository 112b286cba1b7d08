import type { Utf16 } from '../../../model/offsets.ts';
import type { QuotationRule } from './rules.ts';

/** A run of words with the one who says them. */
export interface Speech {
	/** `[from, to)` of the words in the passage, without their quotation marks. */
	from: Utf16;
	to: Utf16;
	speaker: string;
	rule: QuotationRule;
}

/** Shortest quotation: what is shorter is a name or a slogan. */
export const shortest = 8;

/** Shortest whole sentence that somebody says: 路还长着呢。 */
export const shortestSentence = 5;

/** Whether words end like a sentence. */
export function endsSentence(words: string): boolean {
	return /[。！？…]$/u.test(words);
}
