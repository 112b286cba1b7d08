import type { Archive } from './archive.ts';
import { findLoosely, unite } from './engine.ts';
import { lettersOf } from './fold.ts';
import { hearPlace } from './homophones.ts';
import { findInBlock, foldedTextOf, type Pattern } from './match.ts';
import { planNear } from './near.ts';
import { numberForms } from './number-forms.ts';
import type { FoundReport, SearchTerm } from './rank.ts';
import type { SearchCards, SearchReport } from './records.ts';
import { splitRun } from './split-words.ts';
import { exactly, type ExactTerm, findPatterns, type Part, type Plan, toPlan } from './tiers.ts';
import { mayNameHospital, understandQuery, waysToSay } from './understand-query.ts';

export { planInitials, planPinyin } from './plan-pinyin.ts';
export { planSuggestion } from './plan-suggestion.ts';

/** Punctuation left out on both sides: 323健康问题 finds “323”健康问题. */
export async function planLoose(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	if (found.every(({ term, run }) => term.forced || lettersOf(run).length < 2)) return undefined;
	const parts = await Promise.all(
		found.map(async ({ term, run, patterns, candidates }): Promise<Part> => {
			const letters = lettersOf(run);
			if (term.forced || letters.length < 2) return { patterns, candidates };
			// Without its sign 99.8% would stand in 99.87%.
			const whole = /\d/.test(letters);
			const loose = patterns.map((pattern) => ({ ...pattern, text: lettersOf(pattern.text), loose: true, whole }));
			return { patterns: loose, candidates: unite([candidates, await findLoosely(archive.engine, letters)]) };
		})
	);
	return toPlan('loose', parts, archive.size);
}

/** Every term that stands nowhere, replaced by what else may stand for it; undefined where one has nothing. */
async function replaceMissing(
	found: readonly ExactTerm[],
	replace: (exact: ExactTerm) => Promise<(Part & { to: string[] }) | undefined>
): Promise<{ parts: Part[]; instead: Plan['instead'] } | undefined> {
	const instead: Plan['instead'] = [];
	const parts: Part[] = [];
	for (const exact of found) {
		const isThere = exact.candidates.length > 0;
		const other = isThere || exact.term.forced ? undefined : await replace(exact);
		if (!isThere && !other) return undefined;
		if (other) instead.push({ from: exact.term.text, to: other.to });
		parts.push(other ?? exact);
	}
	return instead.length > 0 ? { parts, instead } : undefined;
}

/** Numbers in their other forms: 三千五百 finds 3500, 百分之98.5 finds 98.5%. */
export async function planNumbers(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	const replaced = await replaceMissing(found, async ({ run }) => {
		const patterns = numberForms(run).map((text): Pattern => ({ text, loose: false, whole: true }));
		return standing(archive, patterns);
	});
	if (!replaced) return undefined;
	const says = replaced.instead.map(({ from, to }) => `“${from}”又写作${to.map((one) => `“${one}”`).join('、')}`);
	return toPlan('loose', replaced.parts, archive.size, { instead: replaced.instead, says: says.join('，') });
}

/** Those patterns that stand somewhere, with the reports; undefined where none does. */
async function standing(
	archive: Archive,
	patterns: readonly Pattern[]
): Promise<(Part & { to: string[] }) | undefined> {
	const lists = await Promise.all(patterns.map((pattern) => findPatterns(archive, [pattern])));
	const kept = patterns.filter((_, index) => (lists[index]?.length ?? 0) > 0);
	if (kept.length === 0) return undefined;
	return { patterns: kept, candidates: unite(lists), to: kept.map(({ text }) => text) };
}

/** Other words for what stands nowhere: 病人满意度 finds 患者满意度. */
export async function planSynonyms(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	if (found.every(({ candidates }) => candidates.length > 0)) return undefined;
	const { cards, same } = await archive.load.cards();
	const groups = [
		...same,
		...cards
			.filter(({ kind }) => kind === 'indicator' || kind === 'programme')
			.map(({ name, names }) => [name, ...names]),
	];
	const folded = groups.map((group) => group.map(archive.fold));
	const replaced = await replaceMissing(found, ({ run }) =>
		standing(archive, waysToSay(run, folded).slice(1).map(exactly))
	);
	return replaced && toPlan('synonym', replaced.parts, archive.size, { instead: replaced.instead });
}

/** Shorter runs stand over the end of a paragraph by chance. */
const shortestQuotation = 6;

/** A quotation that was copied over the end of a paragraph: its parts, each at the edge of its block. */
function cutQuotation(archive: Archive, report: SearchReport, letters: string): Pattern[][] {
	const texts = report.blocks.map((block) => foldedTextOf(block, archive.fold, true).text);
	const joined = texts.join('');
	const at = joined.indexOf(letters);
	if (at === -1) return [];
	const parts: Pattern[][] = [];
	let from = 0;
	for (const text of texts) {
		const start = Math.max(at, from);
		const end = Math.min(at + letters.length, from + text.length);
		from += text.length;
		if (start >= end) continue;
		const isWhole = end - start === text.length;
		const edge = start === at && !isWhole ? 'end' : end === at + letters.length && !isWhole ? 'start' : undefined;
		parts.push([{ text: joined.slice(start, end), loose: true, ...(edge === undefined ? {} : { edge }) }]);
	}
	return parts;
}

/** A quotation pasted over the end of a paragraph finds its place. */
export async function planQuotation(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	const letters = lettersOf(found.map(({ run }) => run).join(''));
	if (letters.length < shortestQuotation || found.some(({ term }) => term.forced || term.or)) return undefined;
	for (const candidate of await findLoosely(archive.engine, letters)) {
		const parts = cutQuotation(archive, await candidate.load(), letters);
		if (parts.length < 2) continue;
		const own = parts.map((patterns) => ({ patterns, candidates: [{ ...candidate, sure: false }] }));
		return toPlan('loose', own, archive.size, { says: '此句跨了段，前后相接' });
	}
	return undefined;
}

/** Reports read to find the words of a run. */
const readForWords = 24;

/** The words of a run in the report that needs the fewest; undefined where no report has them all. */
async function findWords(archive: Archive, run: string): Promise<string[] | undefined> {
	const letters = [...new Set(lettersOf(run))];
	if (letters.length < 3) return undefined;
	const matches = (await archive.engine.together(letters)).slice(0, readForWords);
	const splits = await Promise.all(matches.map(async (match) => splitRun(run, await match.load(), archive.fold)));
	return splits
		.filter((split) => split !== undefined)
		.sort((a, b) => a.length - b.length)
		.at(0);
}

/** The words of every term, wherever in the report they stand. */
export async function planWords(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	const runs: string[] = [];
	for (const { term, run, candidates } of found) {
		const words = term.forced || candidates.length > 0 ? [run] : await findWords(archive, run);
		if (!words) return undefined;
		runs.push(...words);
	}
	const distinct = [...new Set(runs)];
	if (distinct.length <= found.length) return undefined;
	const parts = await Promise.all(
		distinct.map(async (run) => ({ patterns: [exactly(run)], candidates: await findPatterns(archive, [exactly(run)]) }))
	);
	return toPlan('words', parts, archive.size, {
		instead: [{ from: found.map(({ term }) => term.text).join(' '), to: distinct }],
	});
}

/** Whether one passage of a report has all terms. */
export function standTogether(archive: Archive, { hits }: FoundReport, terms: readonly SearchTerm[]): boolean {
	return hits.some(({ block }) => terms.every(({ patterns }) => findInBlock(block, patterns, archive.fold).length > 0));
}

/** The place of a hospital that a question names as it sounds, where it names none as it is written. */
async function hearHospital(archive: Archive, cards: SearchCards, texts: readonly string[]) {
	const text = texts.join(' ');
	if (!mayNameHospital(text) || understandQuery(archive, cards, text).hospitals.size > 0) return undefined;
	const [lexicon, homophones] = await Promise.all([archive.load.pinyin(), archive.load.homophones()]);
	const heard = texts.map((one) => hearPlace(archive.fold(one), lexicon, homophones, cards.elsewhere)).find(Boolean);
	return heard && text.includes(heard.from) ? heard : undefined;
}

/** The passages nearest to the query. */
export async function planNearest(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	// What stands in quotation marks is wanted as it stands, or not at all.
	if (found.some(({ term, candidates }) => term.forced && candidates.length === 0)) return undefined;
	const texts = found.flatMap(({ term }) => [term.text, ...(term.or ?? [])]);
	const text = texts.join(' ');
	const cards = await archive.load.cards();
	const heard = await hearHospital(archive, cards, texts);
	const near = await planNear(archive, cards, heard ? text.replace(heard.from, heard.to) : text);
	const instead = heard ? [{ from: heard.from, to: [heard.to] }] : [];
	return near && { tier: 'near', terms: [], instead, ...near };
}

/** Whether every pair of characters of the terms stands somewhere: then it is no slip but other words. */
export async function hasStrangePair(archive: Archive, found: readonly ExactTerm[]): Promise<boolean> {
	for (const { run, candidates } of found) {
		if (candidates.length > 0) continue;
		const characters = [...lettersOf(run)];
		const pairs = characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
		const lists = await Promise.all(pairs.map((pair) => findPatterns(archive, [exactly(pair)])));
		if (lists.some((list) => list.length === 0)) return true;
	}
	return false;
}
