import type { Line } from '../../model/tree.ts';
import { foldCharacter } from '../../model/fold-character.ts';
import { foldScript, isTraditional } from './fold-script.ts';

/** A line ends at LF, CRLF or CR, and nowhere else. */
const lineEnd = /\r\n|\n|\r/u;

/**
 * Splits a text into lines and normalises them character by character, so that columns stay true.
 *
 * @example
 * normalise('随州\u200b市\u3000中心医院')[0].normalised.join('') // '随州市 中心医院'
 */
export function normalise(text: string): Line[] {
	const lines = text.split(lineEnd).map((line) => Array.from(line));
	const cleaned = lines.map((characters) => characters.map(foldCharacter));
	const traditional = isTraditional(cleaned);
	return lines.map((characters, index) => {
		const normalised = cleaned[index]!;
		return { number: index + 1, characters, normalised, folded: foldScript(normalised, traditional) };
	});
}
