import type { Archive } from './archive.ts';
import type { SearchCards, SearchHospital } from './records.ts';

/** What a question names beside what it asks for. */
export interface Understood {
	/** Pieces of the question without hospitals, years and words that only ask; folded. */
	pieces: string[];
	/** The same with the places that it names: a report may speak of another place than its own. */
	piecesWithPlaces: string[];
	/** Indices in the tables of the hospitals that it names, by name or by their city. */
	hospitals: Set<number>;
	/** Those that it calls by name. */
	called: Set<number>;
	/** How many characters named them. */
	named: number;
	years: string[];
}

/** The end of what may be a hospital's name. */
const nameEnd = /(?:医院|保健院|总院|[一二三四五六七八九十]院|院区|[一二三四五六七八九十]医)/gu;

/** Whether a text has what may be the end of a hospital's name. */
export const mayNameHospital = (text: string): boolean => text.search(nameEnd) !== -1;

/** Whether the characters of a run stand in a name in this order: 荆州一院 in 荆州市第一人民医院. */
function isAbbreviation(run: string, name: string): boolean {
	let at = 0;
	for (const character of name) if (character === run[at]) at += 1;
	return at === run.length;
}

/** What the archive calls a place, without 市. */
function shortPlace(place: string | null): string {
	return place?.replace(/[市省]$/u, '') ?? '';
}

/** Names of a hospital, its place before them, since readers say 沈阳肿瘤医院. */
function longNames({ name, aliases, city, province }: SearchHospital, fold: (text: string) => string): string[] {
	const place = shortPlace(province) + shortPlace(city);
	return [name, ...aliases].flatMap((one) => [one, place + one, shortPlace(city) + one]).map(fold);
}

/** Whether a run that ends as a hospital's name does may be short for one, or one short for it. */
function mayName(run: string, names: readonly string[], ownNames: readonly string[]): boolean {
	if ([...run].length < 4) return false;
	if (names.some((name) => isAbbreviation(run, name))) return true;
	// 抚顺矿务局总医院 is what 抚矿总医院 is short for.
	return ownNames.some((name) => [...name].length >= 5 && name[0] === run[0] && isAbbreviation(name, run));
}

/** A stretch of a piece that names hospitals, or the city they are in. */
interface Mention {
	from: number;
	to: number;
	found: number[];
	isPlace: boolean;
}

/** The longest stretch of a piece that names hospitals. */
function findHospital(archive: Archive, piece: string): Mention | undefined {
	const { fold, hospitals } = archive;
	let isPlace = false;
	let best: Mention | undefined;
	const offer = (from: number, to: number, index: number): void => {
		if (best && to - from < best.to - best.from) return;
		if (best?.from === from && best.to === to) best.found.push(index);
		else if (!best || to - from > best.to - best.from) best = { from, to, found: [index], isPlace };
	};
	for (const [index, hospital] of hospitals.entries()) {
		const own = [hospital.name, ...hospital.aliases].map(fold);
		for (const name of own) {
			const at = piece.indexOf(name);
			if (at !== -1) offer(at, at + name.length, index);
		}
		const long = longNames(hospital, fold);
		for (const end of piece.matchAll(nameEnd)) {
			const to = end.index + end[0].length;
			if (mayName(piece.slice(0, to), long, own)) offer(0, to, index);
		}
	}
	if (best) return best;
	isPlace = true;
	for (const [index, { city }] of hospitals.entries()) {
		for (const place of [city ?? '', shortPlace(city)]) {
			const name = fold(place);
			const at = name.length > 1 ? piece.indexOf(name) : -1;
			if (at !== -1) offer(at, at + name.length, index);
		}
	}
	return best;
}

/** A piece without the words that only ask, in what is left of it; 几天 of 住几天, for which there are other words, stays. */
function withoutQuestions(piece: string, questions: readonly string[], kept: readonly string[]): string[] {
	const stays = new Set<number>();
	for (const word of kept) {
		for (let at = piece.indexOf(word); at !== -1; at = piece.indexOf(word, at + 1))
			for (let k = at; k < at + word.length; k += 1) stays.add(k);
	}
	let rest = piece;
	for (const word of questions) {
		for (let at = rest.indexOf(word); at !== -1; at = rest.indexOf(word, at + word.length)) {
			const isKept = Array.from({ length: word.length }, (_, k) => at + k).every((place) => stays.has(place));
			if (!isKept) rest = rest.slice(0, at) + ' '.repeat(word.length) + rest.slice(at + word.length);
		}
	}
	return rest.split(/\s+/u).filter(Boolean);
}

const keptWords = new WeakMap<SearchCards, string[]>();

/** The words for which there are others and in which a word stands that only asks by itself: 住几天, 花了多少钱. */
function wordsWith(cards: SearchCards, fold: (text: string) => string): string[] {
	const known = keptWords.get(cards);
	if (known) return known;
	const words = cards.same.flat().map(fold);
	const kept = words.filter((word) => cards.questions.some((question) => word !== question && word.includes(question)));
	keptWords.set(cards, kept);
	return kept;
}

/**
 * Takes a question apart: the hospitals, places and years that it names, and what it asks for.
 *
 * @example
 * understandQuery(archive, cards, '荆州一医党委书记是谁') // → pieces 党委书记, hospital 荆州市第一人民医院
 */
export function understandQuery(archive: Archive, cards: SearchCards, text: string): Understood {
	const understood: Understood = {
		pieces: [],
		piecesWithPlaces: [],
		hospitals: new Set(),
		called: new Set(),
		named: 0,
		years: [],
	};
	const kept = wordsWith(cards, archive.fold);
	for (const typed of text.split(/[\s,，。、；;！!？?：:“”"「」《》()（）]+/u)) {
		let piece = archive.fold(typed);
		let withPlace = piece;
		const hospital = findHospital(archive, piece);
		if (hospital) {
			for (const index of hospital.found) understood.hospitals.add(index);
			if (!hospital.isPlace) for (const index of hospital.found) understood.called.add(index);
			understood.named += hospital.to - hospital.from;
			piece = `${piece.slice(0, hospital.from)} ${piece.slice(hospital.to)}`;
			if (!hospital.isPlace) withPlace = piece;
		}
		piece = piece.replace(/(?<!\d)((?:19|20)\d{2})年?(?!\d)/gu, (_, year: string) => {
			understood.years.push(year);
			return ' ';
		});
		understood.pieces.push(...withoutQuestions(piece, cards.questions, kept));
		understood.piecesWithPlaces.push(...withoutQuestions(withPlace, cards.questions, kept));
	}
	return understood;
}

/** Other ways to say a run: each word that may stand for another in its place. The first is the run itself. */
export function waysToSay(run: string, same: readonly (readonly string[])[]): string[] {
	const ways = [run];
	for (const group of same) {
		const own = [...group].sort((a, b) => b.length - a.length).find((word) => run.includes(word));
		if (own === undefined) continue;
		for (const other of group) if (other !== own) ways.push(run.replace(own, other));
	}
	return [...new Set(ways)];
}
