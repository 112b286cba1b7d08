import type { IndicatorEntry } from '../../../model/schemas/indicator.ts';

/** One form of a name: Ⅰ类 and I类 are the same, blanks and quotes do not count. */
function fold(name: string): string {
	return name.normalize('NFKC').replaceAll(/[\s“”‘’（）()]/gu, '');
}

/**
 * Makes the matcher of extracted names against the catalogue: the entry whose label or synonym the name equals or ends
 * with, the longest first; a part of the whole (递交申请书的党员) is no party-members figure; null where none fits or the unit is another.
 *
 * @example
 * match('平均住院日', '天') // 'average-length-of-stay'
 * match('手术部位感染率', '%') // not 预防性抗菌药物使用比例, though both speak of Ⅰ类切口
 */
export function catalogueMatcher(
	catalogue: readonly IndicatorEntry[]
): (name: string, unit: string | null) => string | null {
	const words = catalogue
		.flatMap((entry) => [entry.label, ...entry.synonyms].map((word) => ({ entry, word: fold(word) })))
		.sort((a, b) => b.word.length - a.word.length);
	return (name, unit) => {
		const folded = fold(name);
		const found = words.find(
			({ entry, word }) =>
				(folded === word || (folded.endsWith(word) && !folded.includes('的'))) &&
				!entry.not.some((other) => folded.includes(other)) &&
				(entry.units.length === 0 || entry.units.includes(unit ?? ''))
		);
		return found?.entry.id ?? null;
	};
}
