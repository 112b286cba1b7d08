import { cut } from 'jieba-wasm';
import { comparable, type PageText } from './page-texts.ts';

/** How a word stands to the pages at hand. */
export type Standing =
	/** No page prints it. */
	| { kind: 'unseen' }
	/** General: several pages print it, or it is short, a word of the language, or put together from such words. */
	| { kind: 'general' }
	/** The wording of one page, named. */
	| { kind: 'page'; page: string };

/** Wording shorter than this is nobody's own. */
const leastLength = 4;

/**
 * Makes the judge of words: whether a wording is that of one single page.
 *
 * It is, if one page alone prints it (and not one that is only scored), it has four characters or more, and the dictionary
 * of general Chinese (jieba's, 350,000 words) does not have it as one word. `allowPairs`, for lexicon and catalogues, lets
 * pass what is put together from two words that other pages use too: 分级诊疗, 医疗安全. Code has no business with those.
 *
 * @example
 * standingOf('与中国医科大学') // { kind: 'page', page: '003_….txt' }
 * standingOf('质量') // { kind: 'general' }: many pages print it
 */
export function wordJudge(pages: readonly PageText[]): (word: string, allowPairs: boolean) => Standing {
	const known = new Map<string, readonly PageText[]>();
	const pagesWith = (word: string) => {
		const pagesOfWord = known.get(word) ?? pages.filter(({ text }) => text.includes(word));
		known.set(word, pagesOfWord);
		return pagesOfWord;
	};
	return (printed, allowPairs) => {
		const word = comparable(printed);
		const [first, ...others] = pagesWith(word);
		if (!first) return { kind: 'unseen' };
		const isLong = (word.match(/\p{Script=Han}/gu) ?? []).length >= leastLength;
		if (others.length > 0 || first.isClosed || !isLong) return { kind: 'general' };
		const parts = cut(word, false);
		if (parts.length === 1) return { kind: 'general' };
		const isPair = parts.length === 2 && parts.every((part) => pagesWith(part).length > 1);
		return allowPairs && isPair ? { kind: 'general' } : { kind: 'page', page: first.name };
	};
}
