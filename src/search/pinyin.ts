import { lexiconKinds, type PinyinLexicon } from './records.ts';

/** What a query in Latin letters may mean in Chinese. */
export interface PinyinReading {
	/** Chinese runs, the likeliest first. */
	runs: string[];
}

/** How a run of syllables answers the letters, the better first. */
const fits = ['whole', 'initials', 'part', 'beginning'] as const;
type Fit = (typeof fits)[number];

interface Reading {
	run: string;
	fit: Fit;
	kind: number;
}

const latinQuery = /^[a-z'’:ü\s]+$/u;

/** So many words are offered for the same initials. */
const mostWords = 2;

/** Whether a folded query can be pinyin: two letters or more and nothing else. */
export function mayBePinyin(folded: string): boolean {
	return latinQuery.test(folded) && lettersOnly(folded).length >= 2;
}

function lettersOnly(text: string): string {
	return text.replaceAll('ü', 'v').replaceAll(/[^a-z]/gu, '');
}

/** The run of a term whose syllables together are the letters, wherever in the term it stands. */
function findPart(characters: string[], syllables: string[], letters: string): string | undefined {
	for (let from = 0; from < syllables.length; from++) {
		let spelt = '';
		for (let to = from; to < syllables.length && spelt.length < letters.length; to++) {
			spelt += syllables[to] ?? '';
			if (spelt === letters) return characters.slice(from, to + 1).join('');
		}
	}
	return undefined;
}

function readTerm(term: string, letters: string, kind: number): Reading | undefined {
	const [run = '', ...syllables] = term.split(' ');
	const characters = [...run];
	if (syllables.join('') === letters) return { run, fit: 'whole', kind };
	if (syllables.map((syllable) => syllable[0]).join('') === letters) return { run, fit: 'initials', kind };
	const part = letters.length >= 4 ? findPart(characters, syllables, letters) : undefined;
	if (part !== undefined && [...part].length >= 2) return { run: part, fit: 'part', kind };
	if (letters.length >= 4 && syllables.join('').startsWith(letters)) return { run, fit: 'beginning', kind };
	return undefined;
}

/**
 * The Chinese runs that letters may stand for: full pinyin before initials, names of hospitals, places and persons before
 * other words. Only the best kind of fit is given, so that initials of a hospital are not drowned in those of words.
 *
 * @example
 * readPinyin('gzsrmyy', lexicon).runs; // → ['赣州市人民医院']
 */
export function readPinyin(query: string, lexicon: PinyinLexicon, most = 6): PinyinReading {
	const letters = lettersOnly(query);
	const readings = lexiconKinds.flatMap((name, kind) =>
		lexicon.terms[name].flatMap((term) => readTerm(term, letters, kind) ?? [])
	);
	readings.sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit) || a.kind - b.kind);
	const [best] = readings;
	if (!best) return { runs: [] };
	const isName = best.kind < lexiconKinds.indexOf('name');
	const like = readings.filter(
		(reading) => reading.fit === best.fit && (!isName || reading.kind < lexiconKinds.indexOf('name'))
	);
	// Two letters are the initials of many words: the lexicon has the likeliest first.
	const isWord = best.fit === 'initials' && !isName;
	const runs = [...new Set(like.map((reading) => reading.run))].slice(0, isWord ? mostWords : undefined);
	return { runs: withoutContained(runs).slice(0, most) };
}

/** Runs without those that contain a shorter one: whoever asks for 随州 gets 随州市 with it. */
function withoutContained(runs: readonly string[]): string[] {
	return runs.filter((run) => !runs.some((other) => other !== run && run.includes(other)));
}
