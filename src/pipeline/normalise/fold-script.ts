import { Converter } from 'opencc-js/t2cn';
import { narrowFigures } from '../../model/widths.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

/** Traditional characters that simplified text has too, with a meaning of their own. */
const shared = new Set('著乾後裡麼於徵鬥隻剋準');

/** A page with this share of traditional characters is set in them; a quotation in one that is not stays as it is. */
const enough = 0.05;

const han = /^\p{Script=Han}$/u;

/** The simplified form of one character. */
function simplify(character: string): string {
	const known = simplified.get(character);
	if (known !== undefined) return known;
	const converted = toSimplified(character);
	const one = Array.from(converted).length === 1 ? converted : character;
	simplified.set(character, one);
	return one;
}

/** Whether a page is set in traditional characters. */
export function isTraditional(lines: readonly (readonly string[])[]): boolean {
	let all = 0;
	let traditional = 0;
	for (const characters of lines) {
		for (const character of characters) {
			if (!han.test(character)) continue;
			all += 1;
			if (!shared.has(character) && simplify(character) !== character) traditional += 1;
		}
	}
	return all > 0 && traditional / all >= enough;
}

/**
 * A line as the rules read it, character for character: full-width figures and letters half-width, and on a page in
 * traditional characters those simplified. What is printed stays what it is.
 */
export function foldScript(characters: readonly string[], traditional: boolean): string[] {
	return characters.map((character) => {
		return traditional && han.test(character) ? simplify(character) : narrowFigures(character);
	});
}
