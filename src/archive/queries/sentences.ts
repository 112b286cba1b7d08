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
