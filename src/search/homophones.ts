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
