import type { Archive } from './archive.ts';
import { type Candidate, findExact } from './engine.ts';
import {
	type Counted,
	countFacets,
	type FacetValue,
	passesBlock,
	passesRecord,
	resolveFacets,
	resolveSelection,
	type Selection,
	uniteSelections,
} from './facets.ts';
import { readHospitalName } from './hospital-names.ts';
import { findInBlock } from './match.ts';
import { type FacetName, type ParsedQuery, type QueryTerm } from './parse-query.ts';
import { type FoundReport, rankReport, type SearchTerm } from './rank.ts';
import type { SearchHospital, SearchReport } from './records.ts';
import type { Suggestion } from './suggest.ts';
import { type ExactTerm, findTerm, type Plan, planExact, type Tier } from './tiers.ts';

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

function everyBlock(): boolean {
	return true;
}

/** Reads candidates and keeps those in which every term stands and nothing that was excluded. */
async function readCandidates(
	archive: Archive,
	candidates: readonly Candidate[],
	terms: readonly SearchTerm[],
	excluded: readonly string[]
): Promise<ReadReport[]> {
	const { fold } = archive;
	const unwanted = excluded.map((text) => ({ text, loose: false }));
	const read = await Promise.all(candidates.map(async (candidate) => ({ candidate, report: await candidate.load() })));
	return read.flatMap(({ candidate, report }) => {
		if (unwanted.length > 0 && report.blocks.some((block) => findInBlock(block, unwanted, fold).length > 0)) return [];
		const hospital = archive.hospitalOf(report.hospital);
		const whole = rankReport(report, terms, fold, hospital, everyBlock);
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

/** Candidates without those that surely have what is excluded. */
async function withoutExcluded(archive: Archive, plan: Plan, excluded: readonly QueryTerm[]): Promise<Plan> {
	const lists = await Promise.all(excluded.map((term) => findExact(archive.engine, archive.fold(term.text))));
	const gone = new Set(lists.flat().flatMap((candidate) => (candidate.sure ? [candidate.id] : [])));
	return { ...plan, candidates: plan.candidates.filter(({ id }) => !gone.has(id)) };
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
	const { selection: typed, unknown } = resolveFacets(archive, query.facets);
	const selection = uniteSelections(resolveSelection(archive, chosen), typed);
	const literal = unknown.map(({ text }): QueryTerm => ({ text, forced: false, excluded: false }));
	const wanted = [...query.terms.filter((term) => !term.excluded), ...literal].filter(
		(term) => archive.fold(term.text) !== ''
	);
	const excluded = query.terms.filter((term) => term.excluded);
	const found = await Promise.all(wanted.map((term) => findTerm(archive, term)));

	const { plan, read, suggestions } = await choosePlan(archive, found, excluded, selection, sort);
	const filtered = plan.candidates.filter(({ id }) => passesRecord(archive.recordOf(id), selection));
	const readIds = new Set(read.map(({ candidate }) => candidate.id));
	const complete = plan.candidates.length <= readAll;
	const reports = read
		.filter(({ candidate }) => passesRecord(archive.recordOf(candidate.id), selection))
		.flatMap(({ whole }) => narrowReport(archive, whole.report, plan.terms, selection));
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
	terms: readonly SearchTerm[],
	selection: Selection
): FoundReport[] {
	const accepts = (block: SearchReport['blocks'][number]): boolean => passesBlock(block, selection);
	const narrowed = rankReport(report, terms, archive.fold, archive.hospitalOf(report.hospital), accepts);
	if (!narrowed) return [];
	if (terms.length > 0) return [narrowed];
	if (selection.theme.length + selection.in.length === 0) return [narrowed];
	const hits = report.blocks.filter(accepts).map((block) => ({ block, spans: [] }));
	return hits.length > 0 ? [{ ...narrowed, hits }] : [];
}

function blocksOf({ report, hits }: FoundReport): SearchReport['blocks'] {
	return hits.length > 0 ? hits.map(({ block }) => block) : report.blocks;
}

interface Choice {
	plan: Plan;
	read: ReadReport[];
	suggestions: Suggestion[];
}

/** The first tier that finds a report, with the reports read so far. */
async function choosePlan(
	archive: Archive,
	found: readonly ExactTerm[],
	excluded: readonly QueryTerm[],
	selection: Selection,
	sort: SortOrder
): Promise<Choice> {
	const unwanted = excluded.map(({ text }) => archive.fold(text));

	async function attempt(made: Plan | undefined): Promise<Omit<Choice, 'suggestions'> | undefined> {
		if (!made) return undefined;
		const plan = await withoutExcluded(archive, made, excluded);
		const { candidates } = plan;
		const passing = candidates.filter(({ id }) => passesRecord(archive.recordOf(id), selection));
		const few = candidates.length <= readAll;
		const unproved = candidates.some(({ sure }) => !sure);
		const chosen = few ? candidates : inReadingOrder(archive, passing, sort).slice(0, unproved ? readAll : readFirst);
		const read = await readCandidates(archive, chosen, plan.terms, unwanted);
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
	// Most queries are answered by now; the rest of the code comes when it is needed.
	const { planLoose, planPinyin, planSuggestion, planWords } = await import('./further-tiers.ts');
	const pinyin = await attempt(await planPinyin(archive, found));
	if (pinyin) return { ...pinyin, suggestions: [] };
	if (exact) return { ...exact, suggestions: [] };
	const loose = await attempt(await planLoose(archive, found));
	if (loose) return { ...loose, suggestions: [] };
	const words = await attempt(await planWords(archive, found));
	const [corrected, suggestions] = await planSuggestion(archive, found);
	// A run that differs in one character is more likely meant than its words apart.
	const isSlip = suggestions[0] !== undefined && suggestions[0].kind !== 'extra';
	if (words && !isSlip) return { ...words, suggestions };
	const suggestion = await attempt(corrected);
	if (suggestion) return { ...suggestion, suggestions };
	if (words) return { ...words, suggestions };
	return { plan: { tier: 'none', terms: [], candidates: [], instead: [] }, read: [], suggestions };
}

/** Reads the next reports of an answer. */
export async function readMore(archive: Archive, answer: Answer, count: number): Promise<Answer> {
	const read = await readCandidates(archive, answer.pending.slice(0, count), answer.terms, []);
	const reports = read
		.flatMap(({ whole }) => narrowReport(archive, whole.report, answer.terms, answer.selection))
		.sort(byScore);
	return { ...answer, reports: [...answer.reports, ...reports], pending: answer.pending.slice(count) };
}
