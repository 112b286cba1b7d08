/** A letter that stands in no report: no search for a letter of one finds the tokens that begin with it. */
const pairMark = 'ƿ';

/**
 * Two characters side by side as one token: their code points, each below two millions, in letters and digits, of which no
 * browser makes two words, as it would of Han characters.
 *
 * @example
 * pairToken('党', '建'); // → 'ƿj4ujfne'
 */
export const pairToken = (first: string, second: string): string =>
	pairMark + (first.codePointAt(0)! * 2e6 + second.codePointAt(0)!).toString(36);
