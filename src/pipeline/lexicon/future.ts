import { anyOf, type Lexicon } from './lexicon.ts';

/** Tells hopes, plans and what is to come from what was done. */
export interface FutureReader {
	/** Whether the words before a year put it into the future: 到2025年, 力争2030年. */
	isBeforeYear: (words: string) => boolean;
	/** Whether the rest of a sentence hopes, behind a year: 2025年，四级手术占比力争达到24%. */
	isHopedAfterYear: (words: string) => boolean;
	/** Whether a clause asks for its figures: 计划投入三千万元. */
	asks: (clause: string) => boolean;
	/** Whether a lead-in announces aims: 确定《2021年度医疗质量安全五大目标》. */
	announcesAims: (leadIn: string) => boolean;
	/** Whether the words before a verb only hope for what it gives: 力争创成三级甲等医院. */
	isHopedFor: (words: string) => boolean;
	/** Whether the sentence before the name of an honour works towards it: 积极创建全国文明单位. */
	isWorkedTowards: (sentence: string) => boolean;
}

/** Makes the one reader of the future, for all that extract dates, figures and honours. */
export function futureReader(lexicon: Lexicon['future']): FutureReader {
	const { striving, hopes, efforts, plans, coming, expected, required, announcing, contending, preparing } = lexicon;
	const { askingBefore, notBefore } = lexicon;
	/** Any of the words, where what stands behind them does not make them things done. */
	const any = (...lists: readonly (readonly string[])[]): string => {
		const words = lists.flat();
		const plain = anyOf(words.filter((word) => !notBefore[word]));
		const guarded = words
			.filter((word) => notBefore[word])
			.map((word) => `${RegExp.escape(word)}(?!${anyOf(notBefore[word]!)})`);
		return `(?:${[...guarded, plain].join('|')})`;
	};
	const asking = [striving, hopes, plans, coming, expected, required].flat().filter((word) => !askingBefore[word]);
	// 过去要新增床位得跑三趟: what was wanted once is no aim.
	const once = '(?<!(?:过去|以前|从前|早先)[^，。；]{0,8})';
	const askingIf = Object.entries(askingBefore).map(
		([word, behind]) => `${once}${RegExp.escape(word)}${anyOf(behind)}`
	);

	const beforeYear = new RegExp(`(?:[到至]|${any(striving, hopes, efforts, plans, expected)})\\s*$`, 'u');
	const afterYear = new RegExp(`^(?:(?!20\\d{2})[^。！？；])*${anyOf(striving)}(?![^，。]{0,3}20\\d{2})`, 'u');
	// 按照该院整改清单，…… orders what its sentence tells; 明年底前 is to come by itself.
	const ordered = `按照?[^，。；]{0,10}(?:${anyOf(plans)}|清单)，`;
	const nextYear = '明年|(?<![以然今此往之先])后年';
	const asks = new RegExp([any(asking), ...askingIf, ordered, nextYear].join('|'), 'u');
	const announces = new RegExp(any(striving, plans, coming, announcing), 'u');
	const hopedFor = new RegExp(`${any(striving, hopes, efforts, contending)}[^，。；]*$`, 'u');
	const towards = new RegExp(any(striving, hopes, efforts, plans, coming, expected, contending, preparing), 'u');
	return {
		isBeforeYear: (words) => beforeYear.test(words),
		isHopedAfterYear: (words) => afterYear.test(words),
		asks: (clause) => asks.test(clause),
		announcesAims: (leadIn) => announces.test(leadIn),
		isHopedFor: (words) => hopedFor.test(words),
		isWorkedTowards: (sentence) => towards.test(sentence),
	};
}
