import { Converter } from 'opencc-js/cn2t';
import generatedPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import phrases from 'opencc-js/dict/STPhrases';
import characters from 'opencc-js/dict/STCharacters';

/** Words and characters with their traditional forms, as OpenCC writes its dictionaries: `医院 醫院|…`. */
export type TraditionalTable = string;

const convert = Converter({ from: 'cn', to: 'tw' });

const wordsOf = (dictionary: string) => dictionary.split('|').map((entry) => entry.slice(0, entry.indexOf(' ')));

/**
 * Words of this press that OpenCC does not know as wholes, so that it takes the end of one word for the beginning of another:
 * 新征 as of taxes newly levied.
 */
const ownPhrases = new Map([
	['新征程', '新征程'],
	['新征途', '新征途'],
]);

/** All words that are known as wholes, with the length of the longest. */
const known = new Set([...[phrases, generatedPhrases].flatMap(wordsOf), ...ownPhrases.keys()]);
const longest = Math.max(...Array.from(known, (word) => word.length));
const knownCharacters = new Set(wordsOf(characters));

/** The words that stand in a run of Han characters, overlapping ones included. */
function findWords(run: string, found: Set<string>): void {
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
 * @example
 * await makeTraditionalTable(['头发']) // → '头发 頭髮|发 發|头 頭'
 */
export async function makeTraditionalTable(texts: Iterable<string> | AsyncIterable<string>): Promise<TraditionalTable> {
	const words = new Set<string>();
	const singles = new Set<string>();
	for await (const text of texts)
		for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
			for (const character of run) if (knownCharacters.has(character)) singles.add(character);
			findWords(run, words);
		}
	const changed = [...singles].filter((character) => convert(character) !== character);
	return [...[...words].sort(), ...changed.sort()]
		.map((word) => `${word} ${ownPhrases.get(word) ?? convert(word)}`)
		.join('|');
}
