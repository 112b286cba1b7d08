import { pinyin } from 'pinyin-pro';
import type { Article } from '../../src/model/schemas/article.ts';
import { shortPlaceName } from '../../src/model/divisions.ts';
import { shortProvince } from '../../src/model/short-province.ts';
import { lexiconKinds, type PinyinLexicon, type SearchHospital } from '../../src/search/records.ts';
import { mostFrequent, type WordCounts } from './count-words.ts';

type Kind = (typeof lexiconKinds)[number];

/** Common words beyond these make the lexicon heavy and the initials ambiguous. */
const mostWords = 1200;
const longestTerm = 16;
const allHan = /^\p{Script=Han}{2,}$/u;

/** Two characters that the dictionary takes apart make a word where they stand together so often: 党建. */
const oftenTogether = 5;

/** The words of the reports, and what often stands together as one. */
function wordsOf({ words, parted }: WordCounts): [word: string, count: number][] {
	return [...words, ...[...parted].filter(([pair, count]) => count >= oftenTogether && !words.has(pair))];
}

function termsOf(
	articles: readonly Article[],
	hospitals: readonly SearchHospital[],
	counts: WordCounts
): Record<Kind, Set<string>> {
	const places = hospitals.flatMap(({ city, province }) => [
		...(city ? [shortPlaceName(city), city] : []),
		...(province ? [shortProvince(province), province] : []),
	]);
	const words = mostFrequent(wordsOf(counts))
		.filter(([, count]) => articles.length < 50 || count > 1)
		.slice(0, mostWords)
		.map(([word]) => word);
	return {
		hospital: new Set([
			...hospitals.flatMap(({ name, aliases }) => [name, ...aliases]),
			...articles.flatMap(({ organisations }) => organisations.map(({ name }) => name)),
		]),
		place: new Set(places),
		person: new Set(
			articles.flatMap(({ people, bylines }) => [
				...people.map(({ name }) => name),
				...bylines.flatMap(({ names }) => names),
			])
		),
		name: new Set(
			articles.flatMap(({ programmes, indicators }) => [
				...programmes.map(({ name }) => name),
				...indicators.map(({ name }) => name),
			])
		),
		word: new Set(words),
	};
}

/** A term with its syllables; undefined where a character has none. */
function spell(term: string, kind: Kind): string | undefined {
	const syllables = pinyin(term, {
		toneType: 'none',
		type: 'array',
		v: true,
		surname: kind === 'person' ? 'head' : 'off',
	});
	if (syllables.length !== [...term].length || !syllables.every((syllable) => /^[a-z]+$/u.test(syllable)))
		return undefined;
	return [term, ...syllables].join(' ');
}

/**
 * The terms that a query in Latin letters can mean, with their syllables; every term once, under its most telling kind.
 *
 * @example
 * // hospital: 赣州市人民医院 gan zhou shi ren min yi yuan
 */
export function makePinyinLexicon(
	articles: readonly Article[],
	hospitals: readonly SearchHospital[],
	counts: WordCounts,
	fold: (text: string) => string
): PinyinLexicon {
	const terms = termsOf(articles, hospitals, counts);
	const seen = new Set<string>();
	const lexicon: PinyinLexicon = { terms: { hospital: [], place: [], person: [], name: [], word: [] } };
	for (const kind of lexiconKinds) {
		// Words stay in the order of how often they stand there: of those with the same initials the first is likeliest.
		for (const name of kind === 'word' ? terms[kind] : [...terms[kind]].sort()) {
			const term = fold(name);
			if (seen.has(term) || !allHan.test(term) || [...term].length > longestTerm) continue;
			seen.add(term);
			const spelt = spell(term, kind);
			if (spelt !== undefined) lexicon.terms[kind].push(spelt);
		}
	}
	return lexicon;
}
