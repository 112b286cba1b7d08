import type { Lexicon } from './lexicon.ts';

/** The units that stand behind numbers, by what they do. */
export interface Units {
	/** Those that measure: 天, 公里, 度. */
	measures: readonly string[];
	money: readonly string[];
	/** Those that stand behind Chinese numerals too; behind these, 面 and 步 are something else. */
	afterChinese: readonly string[];
	all: readonly string[];
}

/** Puts the lists of units together, each unit standing in one. */
export function unitsOf({ units, unitsAfterDigits, measures, measuresAfterDigits, money }: Lexicon['figures']): Units {
	const afterChinese = [...units, ...measures, ...money];
	return {
		measures: [...measures, ...measuresAfterDigits],
		money,
		afterChinese,
		all: [...afterChinese, ...unitsAfterDigits, ...measuresAfterDigits],
	};
}
