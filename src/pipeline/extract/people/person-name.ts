import type { Lexicon } from '../../lexicon/lexicon.ts';
import { anyOf } from '../../lexicon/lexicon.ts';

/** Reads the name with which a text begins, or ends. */
export interface NameEdges {
	/** The name at the start of a text: 彭家林 in 彭家林说. */
	atStart(text: string): string | undefined;
	/** The name at the end of a text, behind a boundary: 房凌海 in 那曲市的房凌海. */
	atEnd(text: string): string | undefined;
	/** Whether a whole word can be a name. */
	isName(word: string): boolean;
}

/** What stands before a name that has its rank behind it: 的, 了, a mark, a verb. */
const boundaryBefore = /(?:^|[，。；：、“”‘’（）《》\s的了是由和与及请到对为向给让跟名位着同])$/u;

/**
 * Makes a reader of persons' names: a surname and one or two characters, a double surname and one or two.
 *
 * Of two readings the one wins after which a mark or a usual word follows (钱进|代表 but not 钱进代|表), then the longer.
 *
 * @example
 * atStart('钱进代表医院上台') // 钱进
 * atStart('孟庆海原是县医院') // 孟庆海
 */
export function personNames({ surnames, persons }: Pick<Lexicon, 'surnames' | 'persons'>): NameEdges {
	const follower = new RegExp(`^(?:$|[，。；：、？！“”‘’（）()《》\\s—…]|${anyOf(persons.followers)})`, 'u');
	const lengthsOf = (text: string): number[] => {
		if (surnames.compoundSurnames.some((surname) => text.startsWith(surname))) return [4, 3];
		return surnames.surnames.includes(text[0] ?? ' ') ? [3, 2] : [];
	};
	/** Names without a Han surname, where somebody speaks: 多杰才旦说. */
	const speaking = new RegExp(
		`^([^${persons.notInNames}${persons.verbCharacters}、，。；：“”（）]{2,5}?)(?:${anyOf(persons.indirectVerbs)}|介绍|告诉)`,
		'u'
	);
	const barred = new Set(persons.notNames);
	const isPlain = (name: string) =>
		/^\p{Script=Han}+$/u.test(name) &&
		!barred.has(name) &&
		// 平均用|护士: nor what begins with a province's name (甘肃好|医生); 张力军 is a name though 张力 is a word.
		!persons.notNameStarts.some((start) => name.startsWith(start)) &&
		!/^和[工技人其各家]/u.test(name) &&
		!/^党[建风委支总性员纪课政组]/u.test(name) &&
		// 由十年的博士领衔: a preposition with a number.
		!/^[由和从][一二三四五六七八九十百千两]/u.test(name) &&
		// The surname itself may be one of them: 任, 师.
		![...name.slice(1)].some((character) => persons.notInNames.includes(character));
	const isName = (word: string) => lengthsOf(word).includes(word.length) && isPlain(word);
	return {
		isName,
		atStart(text) {
			// 艾尔肯·吐逊
			const dotted =
				/^\p{Script=Han}{1,6}(?:[·・]\p{Script=Han}{1,6}?)+(?=[，。；：、！？“”（）]|$|说|表示|介绍|告诉|感慨|激动|也|和|与|在|带)/u.exec(
					text
				)?.[0];
			if (dotted) return dotted;
			const readings = lengthsOf(text)
				.map((length) => text.slice(0, length))
				.filter(isName);
			const short = readings.find((name) => name.length === 2);
			// 马丽|正在送别, not 马丽正|在: a longer word decides.
			if (short && (follower.exec(text.slice(2))?.[0].length ?? 0) > 1) return short;
			const sure = readings.find((name) => follower.test(text.slice(name.length)));
			return (
				sure ?? readings.find((name) => !persons.verbCharacters.includes(name.at(-1)!)) ?? speaking.exec(text)?.[1]
			);
		},
		atEnd(text) {
			return [3, 2, 4]
				.map((length) => text.slice(-length))
				.find((name) => isName(name) && boundaryBefore.test(text.slice(0, -name.length)));
		},
	};
}
