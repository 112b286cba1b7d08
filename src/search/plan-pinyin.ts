import type { Archive } from './archive.ts';
import { findExact, unite } from './engine.ts';
import { findPhrases } from './find-phrases.ts';
import { readPinyin } from './pinyin.ts';
import { type ExactTerm, findTerm, type Part, type Plan, toPlan } from './tiers.ts';

/** Some Chinese runs, looked up as if they had been typed. */
async function findRuns(archive: Archive, runs: readonly string[]): Promise<Part> {
	const typed = runs.map((text) => findTerm(archive, { text, forced: false, excluded: false }));
	const found = await Promise.all(typed);
	return {
		patterns: found.flatMap(({ patterns }) => patterns),
		candidates: unite(found.map((term) => term.candidates)),
	};
}

/** A run cut where Latin letters meet others: 赣州yiyuan → 赣州, yiyuan; blanks stand between letters only. */
function cutLatin(run: string): string[] {
	return run.match(/[a-z'’ü ]+|[^a-z'’ü ]+/gu) ?? [];
}

/** So many readings of a mixed run are tried. */
const mostReadings = 12;

/** Whether a term has letters that may be pinyin. */
function isRead({ run, term }: ExactTerm): boolean {
	return !term.forced && /[a-z]{2}/u.test(run);
}

/** The Chinese runs that letters may mean. */
type ReadLetters = (letters: string) => readonly string[] | Promise<readonly string[]>;

/** Terms in Latin letters read in Chinese: those side by side together (gan zhou), else each; also inside a run. */
async function planLetters(
	archive: Archive,
	found: readonly ExactTerm[],
	readLetters: ReadLetters
): Promise<Plan | undefined> {
	const instead: Plan['instead'] = [];

	/** The readings of a run, its Chinese parts as they are; none where a part means nothing. */
	async function readRun(run: string): Promise<string[]> {
		let readings = [''];
		for (const part of cutLatin(run)) {
			const runs = /^[a-z]/u.test(part) ? await readLetters(part) : [part];
			readings = readings.flatMap((start) => runs.map((one) => start + one)).slice(0, mostReadings);
		}
		return readings;
	}

	async function read(typed: string, run: string): Promise<Part[] | undefined> {
		const runs = await readRun(run);
		if (runs.length === 0) return undefined;
		const part = await findRuns(archive, runs);
		if (part.candidates.length > 0) {
			instead.push({ from: typed, to: runs });
			return [part];
		}
		// 赣州yiyuan: the two stand in the report, not side by side.
		const cut = await Promise.all(cutLatin(run).map(readRun));
		if (cut.length < 2) return undefined;
		const parts = await Promise.all(cut.map((one) => findRuns(archive, one)));
		if (parts.some(({ candidates }) => candidates.length === 0)) return undefined;
		instead.push({ from: typed, to: cut.map(([first = '']) => first) });
		return parts;
	}

	const parts: Part[] = [];
	let at = 0;
	while (at < found.length) {
		const first = found[at];
		if (!first) break;
		let length = found.slice(at).findIndex((exact) => !/^[a-z'’ü]+$/u.test(exact.run) || exact.term.forced);
		if (length === -1) length = found.length - at;
		let part: Part[] | undefined;
		for (length = Math.max(length, 1); length >= 1 && !part; length--) {
			const group = found.slice(at, at + length);
			if (!group.every(isRead)) continue;
			part = await read(group.map(({ term }) => term.text).join(' '), group.map(({ run }) => run).join(' '));
			if (part) at += length;
		}
		parts.push(...(part ?? [first]));
		if (!part) at += 1;
	}
	return instead.length > 0 ? toPlan('pinyin', parts, archive.size, { instead }) : undefined;
}

/** Fewer letters are an abbreviation more often than the initials of several words. */
const shortestPhrase = 4;
const longestPhrase = 24;
/** So many phrases are looked up, and so many of those that stand somewhere are offered. */
const mostTried = 40;
const mostPhrases = 6;

/** The phrases with these initials that stand in a report. */
async function standingPhrases(archive: Archive, typed: string): Promise<string[]> {
	const letters = typed.replaceAll(/[^a-z ]/gu, '');
	const { length } = letters.replaceAll(' ', '');
	if (length < shortestPhrase || length > longestPhrase) return [];
	const phrases = (await archive.load.neighbours()).flatMap((words) => findPhrases(letters, words));
	const tried = phrases.slice(0, mostTried);
	const lists = await Promise.all(tried.map((phrase) => findExact(archive.engine, phrase)));
	return tried.filter((_, index) => (lists[index]?.length ?? 0) > 0).slice(0, mostPhrases);
}

/** Letters read as `readPinyin` reads them, and those that it does not know as the initials of several words if `mayBePhrase` says so. */
async function planReadings(
	archive: Archive,
	found: readonly ExactTerm[],
	mayBePhrase: (letters: string) => boolean
): Promise<Plan | undefined> {
	if (!found.some(isRead)) return undefined;
	const lexicon = await archive.load.pinyin();
	return planLetters(archive, found, (letters) => {
		const { runs } = readPinyin(letters, lexicon);
		return runs.length === 0 && mayBePhrase(letters) ? standingPhrases(archive, letters) : runs;
	});
}

/** Letters read as pinyin or as the initials of a word or name; with a blank between them, of words side by side: dj yl. */
export function planPinyin(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	return planReadings(archive, found, (letters) => letters.includes(' '));
}

/** Letters read as the initials of several words: djylgzlfz finds 党建引领高质量发展. */
export function planInitials(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	return planReadings(archive, found, () => true);
}
