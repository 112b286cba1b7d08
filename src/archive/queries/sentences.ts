/** Ends of a sentence, closing marks included. */
const sentenceEnd = /[。！？!?]+[”’』」）)]*/gu;

/**
 * The sentences of a text that hold a run, `[from, to)` in code points, whole: from the end of the sentence before.
 *
 * @example
 * // the run 支部建在科室 of 着力加强标准化党支部建设。推行“支部建在科室”，实现…。 → 推行“支部建在科室”，实现…。
 */
export function sentenceAround(text: string, [from, to]: readonly [number, number]): { text: string; from: number } {
	const characters = Array.from(text);
	const before = characters.slice(0, from).join('');
	const start = [...before.matchAll(sentenceEnd)].at(-1);
	const startAt = start ? Array.from(before.slice(0, start.index + start[0].length)).length : 0;
	const after = characters.slice(to).join('');
	const end = [...after.matchAll(sentenceEnd)][0];
	const endAt = end ? to + Array.from(after.slice(0, end.index + end[0].length)).length : characters.length;
	const sentence = characters.slice(startAt, endAt).join('');
	const blank = Array.from(sentence).length - Array.from(sentence.trimStart()).length;
	return { text: sentence.trim(), from: startAt + blank };
}

/** Words that point back to what is not shown with a sentence. */
const pointsBack =
	/^[“‘]?(?:从?(?:[这那该]|此(?!外)|其(?!他|余))|由[于此]|因[此而]|所以|同时|另外|此外|随后|接着|与此|而且|但|不过|他们?[^们]|她们?)/u;

/** Whether a text can stand by itself: its first words do not point back to something before it. */
export function standsAlone(text: string): boolean {
	return !pointsBack.test(text);
}

/**
 * The first sentences of a text, whole, up to a length; the first one whole however long it is. A text without an end of a
 * sentence stands as it is.
 *
 * @example
 * wholeSentences('推行三项制度。实行预约；分时就诊。', 8) // → 推行三项制度。
 */
export function wholeSentences(text: string, limit = 140): string {
	const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
	const [first = text.length] = ends;
	const last = ends.findLast((end) => Array.from(text.slice(0, end)).length <= limit) ?? first;
	return text.slice(0, last).trim();
}
