import type { Line } from '../tree.ts';
import { foldCharacter } from './fold-character.ts';

/** A line ends at LF, CRLF or CR, and nowhere else. */
const lineEnd = /\r\n|\n|\r/u;

/**
 * Splits a text into lines and normalises them character by character, so that columns stay true.
 *
 * @example
 * normalise('随州\u200b市\u3000中心医院')[0].normalised.join('') // '随州市 中心医院'
 */
export function normalise(text: string): Line[] {
	return text.split(lineEnd).map((line, index) => {
		const characters = Array.from(line);
		return { number: index + 1, characters, normalised: characters.map(foldCharacter) };
	});
}
