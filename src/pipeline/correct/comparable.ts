import { foldCharacter } from '../../model/fold-character.ts';

/** Layout marks at the start of a line, and the signs with which a page of the archive begins a block. */
const openingSign = /[#▲△▼▽□■●○◆◇★☆►▶※◎▫▪•—―─–－-]/u;

const doubleQuote = /[“”„‟"「」]/u;
const singleQuote = /[‘’‚‛'『』]/u;
const dash = /[—―─–－-]/u;

/** How strictly characters are compared: `printed` as they stand in the file, in either width; `shown` as a reader would type them. */
export type Strictness = 'printed' | 'shown';

/**
 * The sign by which a character is compared with another: full-width and half-width forms are one, blanks and characters
 * without text are none. `shown` also takes all forms of a quotation mark or a dash for one.
 */
export function signOf(character: string, strictness: Strictness = 'printed'): string {
	const folded = foldCharacter(character);
	if (folded === ' ' || folded === '') return '';
	const code = folded.codePointAt(0)!;
	const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : folded;
	if (strictness === 'printed') return narrow;
	if (doubleQuote.test(narrow)) return '"';
	if (singleQuote.test(narrow)) return "'";
	return dash.test(narrow) ? '-' : narrow;
}

/** A text as signs. */
export function comparable(text: string, strictness: Strictness = 'printed'): string {
	return Array.from(text, (character) => signOf(character, strictness)).join('');
}

/** What the archive puts into a text on its pages: 〔正字〕, 〔此处原件缺文〕, the seam 69│71. */
const added = /〔[^〕]*〕|\d+│\d+/gu;

/**
 * What an editor copied from a page of the archive without what stands only there: the signs with which a block begins,
 * and what was put into its text. Words in 〔〕 that the report itself prints stay.
 */
export function withoutAdditions(copied: string, printed: string): string {
	const inside = comparable(printed);
	const bare = copied.replaceAll(added, (words) => (inside.includes(comparable(words)) ? words : ''));
	let start = 0;
	const characters = Array.from(bare);
	while (start < characters.length && (openingSign.test(characters[start]!) || signOf(characters[start]!) === ''))
		start += 1;
	return characters.slice(start).join('');
}
