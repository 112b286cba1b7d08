import { matchesIn } from '../../model/matches-in.ts';
import type { Utf16 } from '../../model/offsets.ts';
/** A run of a text, `[from, to)` in UTF-16 units. */
export type Span = readonly [from: Utf16, to: Utf16];

/** Longest name in quotation marks; longer runs are what somebody said, and their figures count. */
const longestName = 24;

const pairs = [/“[^“”]{1,40}”/gu, /‘[^‘’]{1,40}’/gu, /「[^「」]{1,40}」/gu];
const title = /《[^《》]{1,80}》/gu;

/** What makes quoted words a sentence rather than a name. */
const sentence = /[。！？；]|[，：].*[，：]/u;

/**
 * Names in quotation marks and titles of documents: “323”攻坚行动, 《2021年国家医疗质量安全改进目标》.
 *
 * A quoted sentence is no name.
 */
export function quotedNames(text: string): Span[] {
	const names = pairs.flatMap((pair) =>
		matchesIn(pair, text)
			.filter(([whole]) => whole.length <= longestName && !sentence.test(whole))
			.map((match): Span => [match.index, match.index + match[0].length])
	);
	const titles = matchesIn(title, text).map((match): Span => [match.index, match.index + match[0].length]);
	return [...names, ...titles];
}

/** Whether a place of a text lies in one of the spans. */
export function isInside(index: Utf16, spans: readonly Span[]): boolean {
	return spans.some(([from, to]) => index >= from && index < to);
}
