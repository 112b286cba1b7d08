/** Half of a headline, with what stands before the next half: U+3000 where the report has a blank, else nothing. */
export interface Phrase {
	text: string;
	after: '　' | '';
}

/** Blanks between the halves of a headline; those between Latin words are of the words. */
const blanks = /(?<![a-z])\s+|\s+(?![a-z\s])/iu;

/**
 * Splits a headline into the halves between which a line breaks first.
 *
 * @example
 * splitPhrases('辽健集团抚矿总医院：夯实医疗质量 筑牢发展根基')
 * // → 辽健集团抚矿总医院： · 夯实医疗质量 U+3000 · 筑牢发展根基
 */
export function splitPhrases(headline: string): Phrase[] {
	const phrases: Phrase[] = [];
	for (const half of headline.trim().split(blanks)) {
		const parts = half.split(/(?<=[：，；·])/u);
		parts.forEach((text, index) => phrases.push({ text, after: index === parts.length - 1 ? '　' : '' }));
	}
	return phrases.map((phrase, index) => (index === phrases.length - 1 ? { ...phrase, after: '' } : phrase));
}

/** The headline in one run, U+3000 between its halves, for titles and citations. */
export function flatHeadline(headline: string): string {
	return headline.trim().split(blanks).join('　');
}
