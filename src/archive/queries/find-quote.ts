import { narrowSigns } from '../../model/widths.ts';

const folded = new Map<string, string>();

/** One character as it is compared: half-width, without difference of punctuation; blanks are left out. */
function foldWidth(character: string): string {
	const known = folded.get(character);
	if (known !== undefined) return known;
	const half = narrowSigns(character).normalize('NFKC');
	const fold = /^\s+$/u.test(half) ? '' : half;
	folded.set(character, fold);
	return fold;
}

/**
 * Finds a run of the source in the reading text of its block: `[from, to)` in code points.
 *
 * The quote is printed text (half-width commas, blanks as received); the reading text has full-width punctuation.
 *
 * @example
 * findQuote('两票制，严格执行', '两票制,严格') // → [0, 6]
 */
export function findQuote(text: string, quote: string, start = 0): [number, number] | undefined {
	const characters = Array.from(text);
	const wanted = Array.from(quote).map(foldWidth).join('');
	if (wanted === '') return undefined;
	for (let from = start; from < characters.length; from += 1) {
		let matched = '';
		for (let to = from; to < characters.length && matched.length < wanted.length; to += 1) {
			matched += foldWidth(characters[to]!);
			if (!wanted.startsWith(matched)) break;
			if (matched === wanted && foldWidth(characters[from]!) !== '') return [from, to + 1];
		}
	}
	return undefined;
}
