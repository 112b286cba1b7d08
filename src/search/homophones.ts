import { lexiconKinds, type PinyinLexicon } from './records.ts';

/** Syllable and the characters that are read so: `yuan 元园原源…`. */
export type Homophones = Record<string, string>;

/** Names that sound like a run are looked for among these kinds of term. */
const named = lexiconKinds.filter((kind) => kind !== 'word');
const shortest = 2;
const longest = 8;

/** The syllables of each character of a run. */
function readSyllables(run: string, homophones: Homophones): Set<string>[] {
	const wanted = new Set(run);
	const read = new Map<string, Set<string>>();
	for (const [syllable, characters] of Object.entries(homophones)) {
		for (const character of characters) {
			if (wanted.has(character)) read.set(character, (read.get(character) ?? new Set()).add(syllable));
		}
	}
	return [...run].map((character) => read.get(character) ?? new Set());
}

/** What stands behind the place in the name of a hospital, long or short: 市人民医院, 一医. */
const hospitalBehind =
	/^[省市县区州]?(?:(?:第?[一二三四五六七八九十]|人民|中心|中医|妇幼|肿瘤|附属|总)*(?:医院|保健院)|附?[一二三四五六七八九十](?:院|医(?![生师保疗学务药])))/u;

/**
 * A question whose hospital is named by a place that only sounds right, with the place as the archive has it; undefined where
 * it names none so, or one that there is, of which the archive has nothing (甘州 is not 赣州).
 *
 * @example
 * hearPlace('干洲人民医院有多少员工', lexicon, homophones, []) // → { from: '干洲', to: '赣州' }
 */
export function hearPlace(
	question: string,
	lexicon: PinyinLexicon,
	homophones: Homophones,
	elsewhere: readonly string[]
): { from: string; to: string } | undefined {
	const characters = [...question];
	const spoken = readSyllables(question, homophones);
	for (const term of lexicon.terms.place) {
		const [name = '', ...syllables] = term.split(' ');
		const length = [...name].length;
		for (let at = 0; at + length < characters.length; at++) {
			const from = characters.slice(at, at + length).join('');
			if (from === name || elsewhere.includes(from) || !syllables.every((syllable, k) => spoken[at + k]?.has(syllable)))
				continue;
			if (hospitalBehind.test(characters.slice(at + length).join(''))) return { from, to: name };
		}
	}
	return undefined;
}

/**
 * Names of the archive that sound like a run and share a character with it: 杨纪元 → 杨继元.
 *
 * A longer run may hold the name: 杨纪元书记 → 杨继元书记.
 */
export function findHomophones(run: string, lexicon: PinyinLexicon, homophones: Homophones): string[] {
	const characters = [...run];
	if (characters.length < shortest || characters.length > 2 * longest || /\P{Script=Han}/u.test(run)) return [];
	const spoken = readSyllables(run, homophones);
	const found = new Set<string>();
	for (const kind of named) {
		for (const term of lexicon.terms[kind]) {
			const [name = '', ...syllables] = term.split(' ');
			const own = [...name];
			if (own.length < shortest || own.length > longest || own.length > characters.length) continue;
			// Only a person's name is looked for inside a longer run: words of two characters sound like much.
			const last = kind === 'person' && own.length > 2 ? characters.length - own.length : 0;
			if (last === 0 && own.length !== characters.length) continue;
			for (let from = 0; from <= last; from++) {
				const same = own.filter((character, k) => character === characters[from + k]).length;
				if (same === 0 || same === own.length) continue;
				if (!syllables.every((syllable, k) => own[k] === characters[from + k] || spoken[from + k]?.has(syllable)))
					continue;
				found.add(characters.slice(0, from).join('') + name + characters.slice(from + own.length).join(''));
			}
		}
	}
	return [...found];
}
