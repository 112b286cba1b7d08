import type { Archive } from './archive.ts';
import { type Candidate, findExact } from './engine.ts';
import {
	type Counted,
	countFacets,
	emptySelection,
	isNarrowed,
	type FacetValue,
	isBannedBlock,
	isBannedRecord,
	passesBlock,
	passesRecord,
	resolveFacets,
	resolveSelection,
	type Selection,
	uniteSelections,
} from './facets.ts';
import { readHospitalName } from './hospital-names.ts';
import { findInBlock } from './match.ts';
import type { FacetName, ParsedQuery, QueryFacet, QueryTerm } from './parse-query.ts';
import { type FoundReport, rankReport, type SearchTerm } from './rank.ts';
import type { SearchBlock, SearchHospital, SearchReport } from './records.ts';
import type { Suggestion } from './suggest.ts';
import { exactly, type ExactTerm, findTerm, type Plan, planExact, type Tier } from './tiers.ts';

export type SortOrder = 'relevance' | 'date';

/** Up to so many reports are read before the answer is given; of more, only the first are. */
const readAll = 60;
const readFirst = 12;

/** What a search gives back. */
export interface Answer {
	tier: Tier;
	/** Reports that were read, best first. */
	reports: FoundReport[];
	/** Number of reports that answer, read or not. */
	total: number;
	/** Those not read yet, in the order in which they follow. */
	pending: Candidate[];
	/** What was looked for. */
	terms: SearchTerm[];
	instead: Plan['instead'];
	says: Plan['says'];
	/** What of the query could not be read, in words. */
	unread: string[];
	/** Whether a minus leaves nothing of what stands there. */
	emptied: boolean;
	/** Runs one character away from the query. */
	suggestions: Suggestion[];
	/** Abbreviations with the hospitals they may mean. */
	mayMean: { run: string; hospitals: SearchHospital[] }[];
	/** Each word with the number of reports that have it, for an answer of nothing. */
	counts: { text: string; reports: number }[];
	facets: Record<FacetName, FacetValue[]>;
	/** Facets of the address and of the query together. */
	selection: Selection;
	/** Number of reports without the facets. */
	unfiltered: number;
}

/** A report that was read, before the facets of passages. */
interface ReadReport {
	candidate: Candidate;
	whole: FoundReport;
}

function byScore(a: FoundReport, b: FoundReport): number {
	return b.score - a.score || b.places - a.places || a.report.slug.localeCompare(b.report.slug);
}

/** What a query leaves out. */
interface Unwanted {
	excluded: readonly QueryTerm[];
	banned: Selection;
}

/** Nothing is left out, or it has been already. */
const noneUnwanted: Unwanted = { excluded: [], banned: emptySelection() };

/** The words of terms, those that are offered in their place among them. */
function wordsOf(terms: readonly QueryTerm[]): string[] {
	return terms.flatMap(({ text, or = [] }) => [text, ...or]);
}

/** Reads candidates and keeps those in which every term stands and nothing that was excluded. */
async function readCandidates(
	archive: Archive,
	candidates: readonly Candidate[],
	{ terms, rank }: Pick<Plan, 'terms' | 'rank'>,
	{ excluded, banned }: Unwanted
): Promise<ReadReport[]> {
	const { fold } = archive;
	const unwanted = wordsOf(excluded).map((text) => exactly(fold(text)));
	const accepts = (block: SearchBlock): boolean => !isBannedBlock(block, banned);
	const read = await Promise.all(candidates.map(async (candidate) => ({ candidate, report: await candidate.load() })));
	return read.flatMap(({ candidate, report }) => {
		if (unwanted.length > 0 && report.blocks.some((block) => findInBlock(block, unwanted, fold).length > 0)) return [];
		const hospital = archive.hospitalOf(report.hospital);
		const whole = rank ? rank(report, accepts) : rankReport(report, terms, fold, hospital, accepts);
		return whole ? [{ candidate, whole }] : [];
	});
}

/** Candidates in the order in which they are read: titles first, then the newest. */
function inReadingOrder(archive: Archive, candidates: readonly Candidate[], sort: SortOrder): Candidate[] {
	const newest = (a: Candidate, b: Candidate): number =>
		(archive.recordOf(b.id)?.from ?? '').localeCompare(archive.recordOf(a.id)?.from ?? '');
	return [...candidates].sort(
		sort === 'date'
			? (a, b) => newest(a, b) || a.first - b.first
			: (a, b) => Math.floor(a.first / 40) - Math.floor(b.first / 40) || newest(a, b)
	);
}

/** Whether a Latin query stands only inside longer words (sz in “disz”), so that its pinyin is meant. */
function isOnlyPartOfWords(read: readonly ReadReport[]): boolean {
	return read.every(({ whole }) => whole.hits.every(({ spans }) => spans.every((span) => !span.whole)));
}

/** Candidates without those that surely have what is left out. */
async function withoutUnwanted(archive: Archive, plan: Plan, { excluded, banned }: Unwanted): Promise<Plan> {
	const lists = await Promise.all(wordsOf(excluded).map((text) => findExact(archive.engine, archive.fold(text))));
	const gone = new Set(lists.flat().flatMap((candidate) => (candidate.sure ? [candidate.id] : [])));
	const stays = ({ id }: Candidate): boolean => !gone.has(id) && !isBannedRecord(archive.recordOf(id), banned);
	return { ...plan, candidates: plan.candidates.filter(stays) };
}

/** The terms of a query, facets that mean nothing among them as the text they are, and what is said of those. */
function readUnknown({ terms, unread }: ParsedQuery, unknown: readonly QueryFacet[]) {
	const literal = unknown.filter(({ excluded }) => !excluded);
	const gone = unknown.filter(({ excluded }) => excluded);
	return {
		terms: [...terms, ...literal.map(({ text }): QueryTerm => ({ text, forced: false, excluded: false }))],
		unread: [
			...unread,
			...literal.map(({ text }) => `“${text}”不是本馆的一个筛选，按字句查了`),
			...gone.map(({ text }) => `“-${text}”不是本馆的一个筛选，没有照办`),
		],
	};
}

/** Words that are wanted and words that are not. A single word after a minus is looked for with it, and only then left out. */
async function separate(archive: Archive, all: readonly QueryTerm[], { facets }: ParsedQuery) {
	const terms = all.filter(({ text }) => archive.fold(text) !== '');
	const excluded = terms.filter((term) => term.excluded);
	const [only] = excluded;
	if (only && terms.length === 1 && facets.length === 0) {
		const literal: QueryTerm = { text: `-${only.text}`, forced: only.forced, excluded: false };
		if ((await findTerm(archive, literal)).candidates.length > 0) return { wanted: [literal], excluded: [] };
	}
	return { wanted: terms.filter((term) => !term.excluded), excluded };
}

/**
 * Answers a query: the tiers in order, the first that finds a report; then the facets, which never change the tier.
 *
 * @example
 * await answerQuery(archive, parseQuery('荆州一医'), emptySelection(), 'relevance');
 * // → tier exact, the report on 荆州市第一人民医院 first
 */
export async function answerQuery(
	archive: Archive,
	query: ParsedQuery,
	chosen: Selection,
	sort: SortOrder
): Promise<Answer> {
	const { selection: typed, banned, unknown } = resolveFacets(archive, query.facets);
	const selection = uniteSelections(resolveSelection(archive, chosen), typed);
	const { terms, unread } = readUnknown(query, unknown);
	const { wanted, excluded } = await separate(archive, terms, query);
	const found = await Promise.all(wanted.map((term) => findTerm(archive, term)));

	const {
		plan,
		read,
		suggestions,
		isEmptied: emptied = false,
	} = await choosePlan(archive, found, { excluded, banned }, selection, sort);
	const filtered = plan.candidates.filter(({ id }) => passesRecord(archive.recordOf(id), selection));
	const readIds = new Set(read.map(({ candidate }) => candidate.id));
	const complete = plan.candidates.length <= readAll;
	const reports = read
		.filter(({ candidate }) => passesRecord(archive.recordOf(candidate.id), selection))
		.flatMap(({ whole }) => narrowReport(archive, whole.report, plan, selection, banned));
	const counted: Counted[] = complete
		? read.map(({ candidate, whole }) => ({ candidate, blocks: blocksOf(whole) }))
		: plan.candidates.map((candidate) => ({ candidate, blocks: undefined }));
	if (sort === 'date') {
		const order = inReadingOrder(archive, filtered, 'date').map(({ id }) => id);
		const place = new Map(read.map(({ candidate, whole }) => [whole.report.slug, order.indexOf(candidate.id)]));
		reports.sort((a, b) => (place.get(a.report.slug) ?? 0) - (place.get(b.report.slug) ?? 0));
	} else reports.sort(byScore);
	const pending = complete ? [] : inReadingOrder(archive, filtered, sort).filter(({ id }) => !readIds.has(id));
	return {
		tier: plan.tier,
		reports,
		total: reports.length + pending.length,
		pending,
		terms: plan.terms,
		instead: plan.instead,
		says: plan.says,
		unread,
		emptied,
		suggestions,
		mayMean: found.flatMap(({ term, run }) => {
			const { mayMean } = readHospitalName(run, archive.hospitals, archive.fold);
			return mayMean.length > 0 ? [{ run: term.text, hospitals: mayMean }] : [];
		}),
		counts: found.map(({ term, candidates }) => ({ text: term.text, reports: candidates.length })),
		facets: countFacets(archive, counted, selection),
		selection,
		unfiltered: complete ? read.length : plan.candidates.length,
	};
}

/** A report with the hits in the blocks that are chosen; without terms, the chosen blocks themselves. */
function narrowReport(
	archive: Archive,
	report: SearchReport,
	{ terms, rank }: Pick<Plan, 'terms' | 'rank'>,
	selection: Selection,
	banned: Selection
): FoundReport[] {
	const accepts = (block: SearchBlock): boolean => passesBlock(block, selection) && !isBannedBlock(block, banned);
	if (rank) {
		const ranked = rank(report, accepts);
		return ranked ? [ranked] : [];
	}
	const narrowed = rankReport(report, terms, archive.fold, archive.hospitalOf(report.hospital), accepts);
	if (!narrowed) return [];
	if (terms.length > 0) return [narrowed];
	if (selection.theme.length + selection.in.length === 0) return [narrowed];
	const hits = report.blocks.filter(accepts).map((block) => ({ block, spans: [], weight: 0 }));
	return hits.length > 0 ? [{ ...narrowed, hits }] : [];
}

function blocksOf({ report, hits }: FoundReport): SearchReport['blocks'] {
	return hits.length > 0 ? hits.map(({ block }) => block) : report.blocks;
}

interface Choice {
	plan: Plan;
	read: ReadReport[];
	suggestions: Suggestion[];
	/** Whether all that is wanted was left out by a minus. */
	isEmptied?: boolean;
}

/** Whether what is wanted stands somewhere, and a minus is what leaves nothing of it. */
async function isEmptied(archive: Archive, found: readonly ExactTerm[], unwanted: Unwanted): Promise<boolean> {
	if (unwanted.excluded.length === 0 && !isNarrowed(unwanted.banned)) return false;
	const plan = planExact(archive, found);
	if (!plan) return false;
	return (await readCandidates(archive, plan.candidates.slice(0, readFirst), plan, noneUnwanted)).length > 0;
}

type Read = Omit<Choice, 'suggestions' | 'isEmptied'>;

/** The first tier that finds a report, with the reports read so far. */
async function choosePlan(
	archive: Archive,
	found: readonly ExactTerm[],
	unwanted: Unwanted,
	selection: Selection,
	sort: SortOrder
): Promise<Choice> {
	async function attempt(made: Plan | undefined): Promise<Read | undefined> {
		if (!made) return undefined;
		const plan = await withoutUnwanted(archive, made, unwanted);
		const { candidates } = plan;
		const passing = candidates.filter(({ id }) => passesRecord(archive.recordOf(id), selection));
		const few = candidates.length <= readAll;
		const unproved = candidates.some(({ sure }) => !sure);
		const chosen = few ? candidates : inReadingOrder(archive, passing, sort).slice(0, unproved ? readAll : readFirst);
		const read = await readCandidates(archive, chosen, plan, unwanted);
		if (read.length === 0 && (few || unproved)) return undefined;
		return { plan: few || !unproved ? plan : { ...plan, candidates: read.map(({ candidate }) => candidate) }, read };
	}

	if (found.length === 0) {
		const all = (await archive.engine.all()).map((match) => ({ id: match.id, first: 0, sure: true, load: match.load }));
		const plan: Plan = { tier: 'exact', terms: [], candidates: all, instead: [] };
		const choice = await attempt(plan);
		return { ...(choice ?? { plan, read: [] }), suggestions: [] };
	}

	const exact = await attempt(planExact(archive, found));
	const isLatin = found.length === 1 && /^[a-z]{2,4}$/.test(found[0]?.run ?? '');
	if (exact && !(isLatin && isOnlyPartOfWords(exact.read))) return { ...exact, suggestions: [] };
	if (!exact && (await isEmptied(archive, found, unwanted))) {
		return {
			plan: { tier: 'exact', terms: [], candidates: [], instead: [] },
			read: [],
			suggestions: [],
			isEmptied: true,
		};
	}
	// Most queries are answered by now; the rest of the code comes when it is needed.
	const further = await import('./further-tiers.ts');
	const pinyin = await attempt(await further.planPinyin(archive, found));
	if (pinyin) return { ...pinyin, suggestions: [] };
	if (exact) return { ...exact, suggestions: [] };
	for (const plan of [
		further.planLoose,
		further.planNumbers,
		further.planQuotation,
		further.planSynonyms,
		further.planInitials,
	]) {
		const choice = await attempt(await plan(archive, found));
		if (choice) return { ...choice, suggestions: [] };
	}
	const [corrected, alike] = await further.planSuggestion(archive, found);
	// A slip makes a pair of characters that stands nowhere; where all pairs stand, other words were meant.
	const isSlip = alike.length > 0 && (await further.hasStrangePair(archive, found));
	const suggestions = isSlip ? alike : alike.filter(({ kind }) => kind === 'swapped' || kind === 'missing');
	const words = await attempt(await further.planWords(archive, found));
	// Words apart say little: where no passage has them all, the nearest passages say more.
	const isTogether = words?.read.some(({ whole }) => further.standTogether(archive, whole, words.plan.terms));
	if (words && isTogether === true) return { ...words, suggestions };
	const slip = (): Promise<Read | undefined> => attempt(corrected);
	const near = async (): Promise<Read | undefined> => attempt(await further.planNearest(archive, found));
	const last = isSlip && !words ? ((await slip()) ?? (await near())) : ((await near()) ?? words ?? (await slip()));
	if (last) return { ...last, suggestions };
	return { plan: { tier: 'none', terms: [], candidates: [], instead: [] }, read: [], suggestions };
}

/** Reads the next reports of an answer. */
export async function readMore(archive: Archive, answer: Answer, count: number): Promise<Answer> {
	const read = await readCandidates(archive, answer.pending.slice(0, count), answer, noneUnwanted);
	const reports = read
		.flatMap(({ whole }) => narrowReport(archive, whole.report, answer, answer.selection, noneUnwanted.banned))
		.sort(byScore);
	return { ...answer, reports: [...answer.reports, ...reports], pending: answer.pending.slice(count) };
}
