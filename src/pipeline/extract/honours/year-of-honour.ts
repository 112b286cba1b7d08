import { matchesIn } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import type { TimeWords } from '../../../model/period.ts';

/** The same year as the one named before, or the next. */
const relative = /当年|同年|是年|那年|(?<next>次年|翌年|第二年|隔年)/gu;

/** A year by itself, where no time words of the period name it: 2018年. */
const named = /(?<year>(?:19|20)\d{2})年?/gu;

/**
 * The year in which an honour was given: printed in its name, else that of the nearest time words before it in its sentence;
 * 当年 and 次年 are counted from the year that the passage names before them.
 *
 * @example
 * // 医院2018年启动创建，次年获评“……示范医院”。 → 2019
 */
export function yearOfHonour(
	plain: string,
	name: string,
	sentenceFrom: Utf16,
	nameFrom: Utf16,
	times: readonly TimeWords[]
): string | null {
	const printed = /20\d{2}(?=年)/u.exec(name)?.[0];
	if (printed) return printed;
	const word = matchesIn(relative, plain.slice(sentenceFrom, nameFrom)).at(-1);
	const time = times.findLast((one) => one.from >= sentenceFrom && one.to <= nameFrom && one.edtf !== null);
	if (word && (!time || time.from <= sentenceFrom + word.index + word[0].length)) {
		const earlier = matchesIn(named, plain.slice(0, sentenceFrom + word.index)).at(-1)?.groups?.['year'];
		if (earlier) return String(Number(earlier) + (word.groups!['next'] ? 1 : 0));
	}
	return /^\d{4}/u.exec(time?.edtf ?? '')?.[0] ?? null;
}
