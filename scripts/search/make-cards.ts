import { dateRange } from '../../src/model/dates.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import type { IndicatorEntry } from '../../src/model/schemas/indicator.ts';
import type { ProgrammeEntry } from '../../src/model/schemas/programme.ts';
import type { ReadersWords } from '../../src/model/schemas/readers-words.ts';
import type { Theme } from '../../src/model/schemas/theme.ts';
import { compareFigures, figuresOf } from '../../src/archive/queries/compare-figures.ts';
import { figuresIn } from '../../src/archive/queries/count-facts.ts';
import { readFigure } from '../../src/archive/queries/printed-figure.ts';
import { shortPeriod } from '../../src/archive/queries/read-period.ts';
import { regionOf } from '../../src/archive/queries/regions.ts';
import { withoutReprints } from '../../src/archive/queries/reprints.ts';
import { yearsOf } from '../../src/search/archive.ts';
import { placesThatSoundLike } from './places-that-sound-like.ts';
import type { CardValue, PeopleSigns, SearchCard, SearchCards, SearchHospital } from '../../src/search/records.ts';

/** The catalogues of an archive; what it lacks is empty. */
export interface SearchCatalogues {
	themes: readonly Theme[];
	indicators: readonly IndicatorEntry[];
	programmes: readonly ProgrammeEntry[];
	words: ReadersWords;
}

/** Cue words that say by themselves what a passage is about. */
const strongCue = 0.8;
/** A card shows a few figures, its page all. */
const mostValues = 12;

/** What the makers of cards share. */
interface Source {
	articles: readonly Article[];
	hospitals: readonly SearchHospital[];
	/** Index of a report's hospital, or -1. */
	placeOf: (article: Pick<Article, 'hospital'>) => number;
}

const distinct = <Item>(items: Iterable<Item>): Item[] => [...new Set(items)];

/** Reports and figures of each hospital. */
function countsOf({ articles, hospitals, placeOf }: Source): SearchCards['counts'] {
	const counts = hospitals.map((): [number, number] => [0, 0]);
	for (const article of articles) {
		const count = counts[placeOf(article)];
		if (!count) continue;
		count[0] += 1;
		count[1] += figuresIn(article).length;
	}
	return counts;
}

/** Years of a period, joined by blanks: 2021-01/2021-06 → 2021. */
function yearsOfPeriod(edtf: string | null): string {
	const range = edtf === null ? undefined : dateRange(edtf);
	return range ? yearsOf(`${range.from}/${range.to}`).join(' ') : '';
}

/** Cards of indicators, each with all its figures. */
function indicatorCards({ articles, placeOf }: Source, entries: readonly IndicatorEntry[]): SearchCard[] {
	const figures = Map.groupBy(figuresOf(articles), ({ figure }) => figure.indicator);
	return entries.flatMap((entry): SearchCard[] => {
		const own = figures.get(entry.id) ?? [];
		if (own.length === 0) return [];
		const inOrder = compareFigures(own, entry).flatMap((group) => group.figures);
		const values = inOrder.map(({ report, figure }): CardValue => {
			const place = `${report.id}#${figure.block}`;
			const period = figure.period === null ? '' : shortPeriod(figure);
			return [placeOf(report), readFigure(figure), period, yearsOfPeriod(figure.periodEdtf), place];
		});
		const names = distinct([...entry.synonyms, ...own.map(({ figure }) => figure.name)]);
		const hospitals = distinct(own.map(({ report }) => placeOf(report)));
		const note = `${hospitals.length}家医院，${own.length}项数字`;
		const { id, label } = entry;
		return [
			{ kind: 'indicator', id, name: label, names: names.filter((name) => name !== label), note, hospitals, values },
		];
	});
}

/** Cards of people: one of a name among those of a hospital, and one of a name and post among others. */
function personCards({ articles, hospitals, placeOf }: Source): SearchCard[] {
	const people = new Map<string, SearchCard>();
	for (const article of articles) {
		for (const { name, role, org, block } of article.people) {
			const hospital = placeOf(article);
			const own = hospitals[hospital];
			// The report's hospital is known by its full name, whatever the sentence calls it.
			const isOwn = own !== undefined && org !== null && [own.name, ...own.aliases].includes(org);
			const note = `${isOwn ? own.name : (org ?? '')}${role}`;
			const key = `${name} ${isOwn ? hospital : note}`;
			if (people.has(key)) continue;
			const place = `${article.id}#${block}`;
			people.set(key, { kind: 'person', id: name, name, names: [], note, hospitals: [hospital], place });
		}
	}
	return [...people.values()];
}

function programmeCards(source: Source, entries: readonly ProgrammeEntry[]): SearchCard[] {
	const { articles, placeOf } = source;
	const found = new Map<string, { name: string; names: string[]; articles: Article[] }>();
	for (const article of articles) {
		for (const { id, name, mentions } of article.programmes) {
			const entry = entries.find((one) => one.id === id);
			const programme = found.get(id) ?? { name: entry?.label ?? name, names: entry?.variants ?? [], articles: [] };
			programme.articles.push(article);
			programme.names = distinct([...programme.names, name, ...mentions.map(({ quote }) => quote)]);
			found.set(id, programme);
		}
	}
	return [...found].map(([id, { name, names, articles: own }]) => {
		const places = distinct(own.map(placeOf));
		const note = `${places.length}家医院，${own.length}篇报道`;
		const values = own.slice(0, mostValues).flatMap((article): CardValue[] => {
			const mention = article.programmes.find((one) => one.id === id)?.mentions[0];
			return mention ? [[placeOf(article), '', '', '', `${article.id}#${mention.block}`]] : [];
		});
		return { kind: 'programme', id, name, names: names.filter((one) => one !== name), note, hospitals: places, values };
	});
}

function themeCards({ articles, placeOf }: Source, themes: readonly Theme[]): SearchCard[] {
	return themes.flatMap(({ leaves }) =>
		leaves.flatMap(({ slug, label, cues }): SearchCard[] => {
			const carrying = articles.map((article) => ({
				article,
				passages: article.blocks.filter((block) => block.themes.includes(slug)).length,
			}));
			const own = carrying.filter(({ passages }) => passages > 0);
			if (own.length === 0) return [];
			const hospitals = distinct(own.map(({ article }) => placeOf(article)));
			const note = `${hospitals.length}家医院，${own.reduce((sum, { passages }) => sum + passages, 0)}段`;
			const strong = Object.entries(cues).flatMap(([cue, weight]) => (weight >= strongCue ? [cue] : []));
			return [{ kind: 'theme', id: slug, name: label, names: [], note, hospitals, cues: strong }];
		})
	);
}

function placeCards({ hospitals }: Source, counts: SearchCards['counts']): SearchCard[] {
	const places = Map.groupBy(hospitals.keys(), (index) => hospitals[index]!.province);
	return [...places].flatMap(([province, indices]): SearchCard[] => {
		const region = regionOf(province);
		if (!region) return [];
		const own = indices.map((index) => hospitals[index]!);
		const reports = indices.reduce((sum, index) => sum + (counts[index]?.[0] ?? 0), 0);
		const cities = distinct(own.flatMap(({ city }) => (city ? [city, city.replace(/市$/u, '')] : [])));
		const note = `${own.length}家医院，${reports}篇报道`;
		const names = [region.name, ...cities].filter((name) => name !== region.short);
		return [{ kind: 'place', id: region.slug, name: region.short, names, note, hospitals: indices }];
	});
}

/** People weigh so many characters at most where they come with every first query. */
const mostPeople = 12_000;

/** By what a query is seen that may mean one of some people. */
function signsOf(people: readonly SearchCard[]): PeopleSigns {
	const surnames = distinct(people.flatMap(({ name }) => [...name].slice(0, 1))).sort();
	// 党委, 委书 and 书记 of 党委书记: a reader may name any part of a post.
	const posts = distinct(people.flatMap(({ note }) => [note.slice(-4, -2), note.slice(-3, -1), note.slice(-2)]))
		.filter((post) => post.length === 2)
		.sort();
	return { surnames: surnames.join(''), posts };
}

/** Files below `search/` that hold what is shown above the results. */
export type CardFiles = Map<`${'cards' | 'people' | `figures/${string}`}.json`, unknown>;

/**
 * What is shown above the results, made once a build from the same facts as the pages that it leads to: `cards.json`, which
 * comes with the first query, and by themselves the people where they are many and all figures of an indicator that has many.
 */
export function makeCards(
	all: readonly Article[],
	hospitals: readonly SearchHospital[],
	{ themes, indicators, programmes, words }: SearchCatalogues
): CardFiles {
	const index = new Map(hospitals.map(({ id }, place) => [id, place]));
	const source: Source = {
		articles: withoutReprints(all),
		hospitals,
		placeOf: ({ hospital }) => index.get(hospital?.id ?? '') ?? -1,
	};
	const counts = countsOf(source);
	const figures = indicatorCards(source, indicators);
	const people = personCards(source);
	const isApart = JSON.stringify(people).length > mostPeople;
	const cards: SearchCards = {
		cards: [
			...figures.map((card) => ({
				...card,
				values: card.values?.slice(0, mostValues) ?? [],
				total: card.values?.length ?? 0,
			})),
			...(isApart ? [] : people),
			...programmeCards(source, programmes),
			...themeCards(source, themes),
			...placeCards(source, counts),
		],
		counts,
		...(isApart ? { people: signsOf(people) } : {}),
		elsewhere: placesThatSoundLike(
			hospitals.flatMap(({ city, province }) => [city, province]).filter((one) => one !== null)
		),
		same: words.same,
		questions: [...words.questions].sort((a, b) => b.length - a.length),
	};
	const files: CardFiles = new Map([['cards.json', cards]]);
	if (isApart) files.set('people.json', people);
	for (const { id, values = [] } of figures) {
		if (values.length > mostValues) files.set(`figures/${id}.json`, values);
	}
	return files;
}

/** The catalogues of an archive that has none. */
export const noCatalogues: SearchCatalogues = {
	themes: [],
	indicators: [],
	programmes: [],
	words: { same: [], questions: [] },
};
