import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import type { SharedWording, WordingIndex } from './shared-wording.ts';

/** A report to read next, with what it has in common. */
export interface RelatedReport {
	report: ArticleFrontmatter;
	/** Why, in a sentence or two. */
	reason: string;
}

interface Common {
	sameHospital: boolean;
	programmes: string[];
	wording: string[];
	themes: string[];
	indicators: string[];
}

/** What a report can have in common with others. */
interface Features {
	report: ArticleFrontmatter;
	programmes: ReadonlyMap<string, string>;
	themes: ReadonlySet<string>;
	indicators: ReadonlySet<string>;
}

function featuresOf(report: ArticleFrontmatter): Features {
	return {
		report,
		programmes: new Map(report.programmes.map(({ id, name }) => [id, name])),
		themes: new Set(report.blocks.flatMap((block) => block.themes)),
		indicators: new Set(report.indicators.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]))),
	};
}

/** Reports by what they can have in common, made once for all of them. */
export interface RelationIndex {
	/** The reports in their order. */
	features: readonly Features[];
	/** Where in the order each report stands, by its slug. */
	places: ReadonlyMap<string, number>;
	/** The places of the reports that share something: a hospital, a programme, an indicator, a theme. */
	shared: ReadonlyMap<string, readonly number[]>;
	/** The places of the reports that print a sentence. */
	printed: ReadonlyMap<SharedWording, readonly number[]>;
	wording: WordingIndex;
}

/** By what a report is found: what says most of it first. */
function keysOf({ report, programmes, themes, indicators }: Features): string[][] {
	const keys = (kind: string, ids: Iterable<string>) => Array.from(ids, (id) => `${kind} ${id}`);
	return [
		report.hospital ? keys('hospital', [report.hospital.id]) : [],
		keys('programme', programmes.keys()),
		keys('indicator', indicators),
		keys('theme', themes),
	];
}

function add<Key>(lists: Map<Key, number[]>, key: Key, place: number): void {
	const list = lists.get(key);
	if (list) list.push(place);
	else lists.set(key, [place]);
}

/** Sorts reports by what they can have in common. */
export function indexRelations(reports: readonly ArticleFrontmatter[], wording: WordingIndex): RelationIndex {
	const features = reports.map(featuresOf);
	const shared = new Map<string, number[]>();
	const printed = new Map<SharedWording, number[]>();
	for (const [place, own] of features.entries()) {
		for (const key of keysOf(own).flat()) add(shared, key, place);
		for (const { wording: sentence } of wording.get(own.report.id) ?? []) add(printed, sentence, place);
	}
	return { features, places: new Map(reports.map(({ id }, place) => [id, place])), shared, printed, wording };
}

/** So many reports are taken from those that share one thing, the nearest in the order of the archive. */
const mostOfEach = 64;

/** A report is compared with so many others at most, those first that share what says most and is rarest. */
const mostCompared = 192;

/** The first place in an ascending list that is not before another. */
function lowerBound(ascending: readonly number[], place: number): number {
	let [from, to] = [0, ascending.length];
	while (from < to) {
		const middle = (from + to) >>> 1;
		if (ascending[middle]! < place) from = middle + 1;
		else to = middle;
	}
	return from;
}

/** The members of an ascending list nearest to a place, as many before as after it. */
function nearest(ascending: readonly number[], place: number): readonly number[] {
	if (ascending.length <= mostOfEach) return ascending;
	const middle = lowerBound(ascending, place);
	const from = Math.min(Math.max(0, middle - mostOfEach / 2), ascending.length - mostOfEach);
	return ascending.slice(from, from + mostOfEach);
}

/** The reports with which one is compared: however large the archive, a bounded number of them. */
function candidatesOf(own: Features, { features, places, shared, printed, wording }: RelationIndex): Features[] {
	const place = places.get(own.report.id) ?? 0;
	const sentences = (wording.get(own.report.id) ?? []).flatMap((sentence) => [printed.get(sentence.wording) ?? []]);
	const [hospital = [], programmes = [], indicators = [], themes = []] = keysOf(own).map((keys) =>
		keys.flatMap((key) => [shared.get(key) ?? []])
	);
	const found = new Set<number>();
	for (const lists of [hospital, programmes, sentences, indicators, themes])
		for (const list of lists.sort((a, b) => a.length - b.length))
			for (const other of nearest(list, place)) if (found.size < mostCompared) found.add(other);
	return [...found].map((other) => features[other]!).filter(({ report }) => report.id !== own.report.id);
}

function commonOf(a: Features, b: Features, wording: WordingIndex): Common {
	return {
		sameHospital: a.report.hospital !== null && a.report.hospital.id === b.report.hospital?.id,
		programmes: [...a.programmes].flatMap(([id, name]) => (b.programmes.has(id) ? [name] : [])),
		wording: (wording.get(a.report.id) ?? []).flatMap(({ own, reports }) =>
			reports.has(b.report.id) ? [own.text] : []
		),
		themes: [...a.themes].filter((theme) => b.themes.has(theme)),
		indicators: [...a.indicators].filter((indicator) => b.indicators.has(indicator)),
	};
}

/** How near two reports are: a hospital counts most, then named programmes, figures and shared wording, themes least. */
function weight(common: Common): number {
	return (
		(common.sameHospital ? 8 : 0) +
		3 * common.programmes.length +
		2 * common.wording.length +
		2 * common.indicators.length +
		0.25 * common.themes.length
	);
}

/** The first names of a list and how many there are: 甲、乙，共5项. */
function list(names: readonly string[], shown = 2): string {
	return names.slice(0, shown).join('、') + (names.length > shown ? `，共${names.length}项` : '');
}

function readReason(common: Common, names: Names): string {
	const named = (ids: readonly string[], labels: ReadonlyMap<string, string>) =>
		ids.flatMap((id) => labels.get(id) ?? []);
	const themes = named(common.themes, names.themes);
	const indicators = named(common.indicators, names.indicators);
	return [
		common.sameHospital ? '同一家医院' : '',
		common.programmes.length > 0 ? `同一机制：${list(common.programmes, 3)}` : '',
		indicators.length > 0 ? `可对读的数字：${list(indicators)}` : '',
		common.wording.length > 0 ? `文字相同：“${common.wording[0]!.replace(/[。！？；]$/u, '')}”` : '',
		common.programmes.length === 0 && themes.length > 0 ? `同一主题：${list(themes)}` : '',
	]
		.filter((part) => part !== '')
		.join('。');
}

/** Names of the catalogues, by id. */
export interface Names {
	themes: ReadonlyMap<string, string>;
	indicators: ReadonlyMap<string, string>;
}

/** The reports that have most in common with one, nearest first; none that only share a theme or two. */
export function relatedReports(
	report: ArticleFrontmatter,
	index: RelationIndex,
	names: Names,
	limit = 3
): RelatedReport[] {
	const place = index.places.get(report.id);
	const own = place === undefined ? featuresOf(report) : index.features[place]!;
	return candidatesOf(own, index)
		.map((other) => {
			const common = commonOf(own, other, index.wording);
			return { report: other.report, common, weight: weight(common) };
		})
		.filter((other) => other.weight >= 1)
		.sort((a, b) => b.weight - a.weight || (a.report.id < b.report.id ? -1 : 1))
		.slice(0, limit)
		.map(({ report: other, common }) => ({ report: other, reason: readReason(common, names) }))
		.filter(({ reason }) => reason !== '');
}
