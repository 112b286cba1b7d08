import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { Converter } from 'opencc-js/cn2t';

/** The same words as the display in traditional characters has them. */
const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** The texts between the tags of a piece of a page: what the display in traditional characters converts one by one. */
function textsOf(html: string): string[] {
	return toString(fromHtml(html.replaceAll(/<[^>]*>/gu, '\n'), { fragment: true })).split('\n');
}

/** All characters of texts in both displays, each once, in the order of Unicode. */
export function charactersOf(texts: readonly string[]): string {
	const all = texts.flatMap((text) => [...text, ...toTraditional(text)]).filter((character) => character >= ' ');
	return [...new Set(all)].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join('');
}

/** The characters in which a page sets its title, and those of the headlines that it lists. */
export interface HeadlineCharacters {
	title: string;
	listed: string;
}

/**
 * Reads from the markup of a page which characters its headlines need, in simplified and in traditional display.
 *
 * @example
 * headlineCharacters('<h1>医者</h1>') // → { title: '医者醫', listed: '' }
 */
export function headlineCharacters(html: string): HeadlineCharacters {
	const texts: Record<keyof HeadlineCharacters, string[]> = { title: [], listed: [] };
	for (const [, name = '', attributes = '', inside = ''] of html.matchAll(/<(h[1-3])\b([^>]*)>(.*?)<\/\1>/gsu)) {
		if (/\bvisually-hidden\b/u.test(attributes)) continue;
		if (name === 'h1') texts.title.push(...textsOf(inside));
		else if (/\blisted-headline\b/u.test(attributes)) texts.listed.push(...textsOf(inside));
	}
	return { title: charactersOf(texts.title), listed: charactersOf(texts.listed) };
}
