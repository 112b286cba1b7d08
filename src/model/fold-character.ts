/** Blanks of every width; the text has one kind. `\s` would count the byte-order mark among them. */
const blank = /^\p{White_Space}$/u;

/**
 * Characters that carry no text: controls, zero-width and bidirectional signs, soft hyphens, byte-order marks, variation
 * selectors, tags and lone surrogates. They are taken out of the reading text and named in the ledger.
 */
const removed = /^[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]$/u;

/** Code points that never stand for a character. */
const nonCharacter = /^\p{Noncharacter_Code_Point}$/u;

/**
 * The normalised form of one character: a space for a blank, nothing for what carries no text, itself otherwise.
 *
 * It is one character or none, so the columns of a line do not move.
 */
export function foldCharacter(character: string): string {
	if (blank.test(character)) return ' ';
	if (removed.test(character)) return '';
	if (nonCharacter.test(character)) return '\uFFFD';
	return character;
}

/** Whether a character is white space, which the ledger does not count. */
export function isBlank(character: string): boolean {
	return blank.test(character);
}

/** Whether a character was taken out of the text, and so must be in the ledger; blanks are not counted. */
export function isRemoved(character: string): boolean {
	return !blank.test(character) && removed.test(character);
}
