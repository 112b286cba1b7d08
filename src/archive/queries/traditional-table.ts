import { Converter } from 'opencc-js/cn2t';
import generatedPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import phrases from 'opencc-js/dict/STPhrases';

/** Words and characters with their traditional forms, as OpenCC writes its dictionaries: `医院 醫院|…`. */
export type TraditionalTable = string;

const convert = Converter({ from: 'cn', to: 'tw' });

const wordsOf = (dictionary: string) => dictionary.split('|').map((entry) => entry.slice(0, entry.indexOf(' ')));

/**
 * Words of this press that OpenCC does not know as wholes, so that it takes the end of one word for the beginning of another
 * (新征 as of taxes newly levied, 明了 as clear, 道里 as a district, 并为 as merged), or not for what they mean here (周 as a week).
 */
const ownPhrases = new Map([
	...['新征程', '新征途', '不准'].map((word) => [word, word] as const),
	...['写', '说', '表', '指', '标', '证', '阐', '注', '言', '申', '查', '点', '挑']
		.map((verb) => `${verb}明了`)
		.map((word) => [word, `${convert(word.slice(0, -1))}了`] as const),
	...['报道里', '频道里', '通道里', '管道里', '楼道里', '街道里'].map(
		(word) => [word, `${convert(word.slice(0, -1))}裡`] as const
	),
	['并为', '並為'],
	['合并为', '合併為'],
	['兼并为', '兼併為'],
	['只表示', '只表示'],
	...['防治', '宣传', '活动', '科普', '健康', '护士', '义诊', '知识', '安全', '学习', '服务', '世界']
		.map((word) => `${word}周`)
		.map((word) => [word, `${convert(word.slice(0, -1))}週`] as const),
]);

/** Surnames that are written otherwise than the words that they are by themselves. */
const surnames = new Map([
	...['范', '余', '于', '郁', '朴', '涂', '沈', '岳', '姜', '曲', '谷', '丑', '卜', '向', '游', '台'].map(
		(one) => [one, one] as const
	),
	['钟', '鍾'],
]);

/** The names among some whose surname must be kept from being taken for another word, with their traditional forms. */
function ownNames(names: Iterable<string>): [string, string][] {
	return Array.from(new Set(names)).flatMap((name): [string, string][] => {
		const surname = surnames.get(name.charAt(0));
		return surname === undefined || name.length < 2 ? [] : [[name, surname + convert(name.slice(1))]];
	});
}

/** All words that are known as wholes, with the length of the longest. */
const known = new Set([...[phrases, generatedPhrases].flatMap(wordsOf), ...ownPhrases.keys()]);
const longest = Math.max(...Array.from(known, (word) => word.length));

/** The words that stand in a run of Han characters, overlapping ones included. */
function findWords(run: string, known: ReadonlySet<string>, found: Set<string>): void {
	for (let from = 0; from < run.length; from += 1)
		for (let to = from + 2; to <= Math.min(run.length, from + longest); to += 1) {
			const word = run.slice(from, to);
			if (known.has(word)) found.add(word);
		}
}

/**
 * What turns the given texts into traditional characters: the words and characters of OpenCC that occur in them. Whoever
 * converts by the longest match with this table gets what OpenCC gives with all its words, and loads a hundredth of them.
 *
 * A word that stays as its characters would come out is kept all the same where it occurs: it keeps its characters from
 * being taken for part of the next word.
 *
 * @param names people's names that may occur: a surname is no other word (朴 is not 樸)
 *
 * @example
 * await makeTraditionalTable(['头发']) // → '头发 頭髮|发 發|头 頭'
 */
export async function makeTraditionalTable(
	texts: Iterable<string> | AsyncIterable<string>,
	names: Iterable<string> = []
): Promise<TraditionalTable> {
	const own = new Map([...ownPhrases, ...ownNames(names)]);
	const wholes = new Set([...known, ...own.keys()]);
	const words = new Set<string>();
	const singles = new Set<string>();
	for await (const text of texts)
		for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
			for (const character of run) singles.add(character);
			findWords(run, wholes, words);
		}
	const changed = [...singles].filter((character) => convert(character) !== character);
	return [...[...words].sort(), ...changed.sort()].map((word) => `${word} ${own.get(word) ?? convert(word)}`).join('|');
}
