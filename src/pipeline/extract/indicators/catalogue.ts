import type { IndicatorEntry } from '../../../model/schemas/indicator.ts';
import type { Draft } from './reading.ts';

/** One form of a name: Ⅰ类 and I类 are the same, blanks and quotes do not count. */
function fold(name: string): string {
	return name.normalize('NFKC').replaceAll(/[\s“”‘’（）()、]/gu, '');
}

/** Among whom a rank counts: 绩效考核全市排名 and 绩效考核云南省排名 are ranks of 绩效考核. */
const scope =
	/(?:全[国省市县区州]|省内|市内|国内|(?<=考核|评价|测评|评选|监测)\p{Script=Han}{2,3}[省市县区州])\p{Script=Han}{0,8}(?=排名$)/u;

/** What the catalogue asks of a figure. */
type Asked = Pick<Draft, 'unit' | 'isPart' | 'isRank'> & { name: string };

/**
 * Makes the matcher of extracted names against the catalogue: the entry whose label or synonym the name equals or ends
 * with, the longest first. A part of the whole (递交申请书的党员) is no party-members figure, unless the entry takes parts too;
 * null where none fits or the unit is another.
 *
 * @example
 * match({ name: '平均住院日', unit: '天' … }) // 'average-length-of-stay'
 * match({ name: '手术部位感染率', unit: '%' … }) // not 预防性抗菌药物使用比例, though both speak of Ⅰ类切口
 */
export function catalogueMatcher(catalogue: readonly IndicatorEntry[]): (asked: Asked) => string | null {
	const words = catalogue
		.flatMap((entry) => [entry.label, ...entry.synonyms].map((word) => ({ entry, word: fold(word) })))
		.sort((a, b) => b.word.length - a.word.length);
	const byLast = Map.groupBy(words, ({ word }) => word.at(-1));
	return ({ name, unit, isPart, isRank }) => {
		const folded = isRank ? fold(name).replace(scope, '') : fold(name);
		const found = byLast
			.get(folded.at(-1))
			?.find(
				({ entry, word }) =>
					folded.endsWith(word) &&
					(!isPart || entry.parts) &&
					!entry.not.some((other) => folded.includes(other)) &&
					(entry.units.length === 0 || entry.units.includes(unit ?? ''))
			);
		return found?.entry.id ?? null;
	};
}
