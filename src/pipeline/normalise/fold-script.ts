import { simplifyCharacter } from '../../model/simplify-character.ts';
import { narrowFigures } from '../../model/widths.ts';

/** Traditional characters that simplified text has too, with a meaning of their own. */
const shared = new Set('著乾後裡麼於徵鬥隻剋準');

/** A page with this share of traditional characters is set in them; a quotation in one that is not stays as it is. */
const enough = 0.05;

const han = /^\p{Script=Han}$/u;

/** Whether a page is set in traditional characters. */
export function isTraditional(lines: readonly (readonly string[])[]): boolean {
	let all = 0;
	let traditional = 0;
	for (const characters of lines) {
		for (const character of characters) {
			if (!han.test(character)) continue;
			all += 1;
			if (!shared.has(character) && simplifyCharacter(character) !== character) traditional += 1;
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
		return traditional && han.test(character) ? simplifyCharacter(character) : narrowFigures(character);
	});
}
