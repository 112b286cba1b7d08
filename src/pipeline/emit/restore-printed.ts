import { codePointAt, codePoints, sum } from '../../model/offsets.ts';
import { asPrinted, readingText } from '../../model/reading-text.ts';
import type { Block, Line, Page } from '../../model/tree.ts';

/** The texts of a block: as the rules read it, and as it is printed; of one length. */
interface Texts {
	folded: string;
	printed: string;
}

/** Gives back the printed form of words that the rules took from a page in another script. */
export type Restore = <Value>(value: Value, block?: string) => Value;

/** The words as printed in a block; undefined where they do not stand in it. */
function printedForm(words: string, { folded, printed }: Texts): string | undefined {
	const at = folded.indexOf(words);
	if (at < 0) return undefined;
	const from = codePointAt(folded, at);
	return Array.from(printed)
		.slice(from, sum(from, codePoints(words)))
		.join('');
}

/**
 * Makes a function that puts the printed characters back into what was extracted: every string of a value that stands in
 * the text of its block (or, without one, of any block). On a page that the rules read as it is printed it changes nothing.
 *
 * @example
 * // 王國強 is read as 王国强 and given back as 王國強
 */
export function restorePrinted(blocks: ReadonlyMap<Block, string>, lines: readonly Line[]): Restore {
	const texts = new Map<string, Texts>();
	for (const [block, id] of blocks) {
		const [folded, printed] = [readingText(block), readingText(asPrinted(block, lines))];
		if (folded !== printed) texts.set(id, { folded, printed });
	}
	const restore = (value: unknown, block: string | undefined): unknown => {
		if (typeof value === 'string') {
			const places = block === undefined ? [...texts.values()] : [texts.get(block)].filter((one) => one !== undefined);
			return places.map((place) => printedForm(value, place)).find((form) => form !== undefined) ?? value;
		}
		if (Array.isArray(value)) return value.map((item) => restore(item, block));
		if (typeof value !== 'object' || value === null) return value;
		const own = 'block' in value && typeof value.block === 'string' ? value.block : block;
		return Object.fromEntries(
			Object.entries(value).map(([key, item]) => [key, kept.has(key) ? item : restore(item, own)])
		);
	};
	return (value, block) => (texts.size === 0 ? value : (restore(value, block) as typeof value));
}

const han = /^\p{Script=Han}$/u;

/** The characters of a page by those that the rules read for them, where the page prints one form of each. */
function printedCharacters(texts: readonly Texts[]): Map<string, string> {
	const forms = new Map<string, Set<string>>();
	for (const { folded, printed } of texts) {
		const characters = Array.from(printed);
		for (const [at, read] of Array.from(folded).entries())
			if (han.test(read)) forms.set(read, (forms.get(read) ?? new Set()).add(characters[at]!));
	}
	return new Map([...forms].flatMap(([read, [form, ...others]]) => (others.length === 0 ? [[read, form!]] : [])));
}

/**
 * Puts the printed characters back into a name that the page says for all its articles, or that was completed from its words: as it
 * stands somewhere on the page, else character by character.
 *
 * @example
 * // 宝岛民报 of the masthead is 寶島民報 in every article; 岚港市 with 市立第四醫院 is 嵐港市立第四醫院
 */
export function restoreOnPage({ articles, lines }: Pick<Page, 'articles' | 'lines'>): (name: string) => string {
	if (!lines.some(({ normalised, folded }) => folded.some((read, at) => read !== normalised[at])))
		return (name) => name;
	const texts = articles
		.flatMap(({ blocks }) => blocks)
		.map((block) => ({ folded: readingText(block), printed: readingText(asPrinted(block, lines)) }));
	const characters = printedCharacters(texts);
	return (name) =>
		texts.map((text) => printedForm(name, text)).find((form) => form !== undefined) ??
		Array.from(name, (character) => characters.get(character) ?? character).join('');
}

/** Fields that are no words of the report's. */
const kept = new Set([
	'block',
	'id',
	'quote',
	'kind',
	'level',
	'indicator',
	'periodEdtf',
	'edtf',
	'basis',
	'direction',
	'adcode',
]);
