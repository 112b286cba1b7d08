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
import type { CardValue, SearchCard, SearchCards, SearchHospital } from '../../src/search/records.ts';

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

function hospitalCards({ articles, hospitals }: Source): SearchCard[] {
	return hospitals.map(({ id, name, aliases, city, province }, index) => {
		const own = articles.filter(({ hospital }) => hospital?.id === id);
		const figures = own.reduce((sum, report) => sum + figuresIn(report).length, 0);
		const place = [province, city?.replace(/市$/u, '')].filter((part) => part && part !== province).join('');
		const where = (province ?? '') + place;
		const note = [where, `${own.length}篇报道`, ...(figures > 0 ? [`${figures}个数`] : [])].filter(Boolean).join('，');
		return { kind: 'hospital', id, name, names: aliases, note, hospitals: [index] };
	});
}

/** Years of a period, joined by blanks: 2021-01/2021-06 → 2021. */
function yearsOfPeriod(edtf: string | null): string {
	const range = edtf === null ? undefined : dateRange(edtf);
	return range ? yearsOf(`${range.from}/${range.to}`).join(' ') : '';
}

function indicatorCards({ articles, placeOf }: Source, entries: readonly IndicatorEntry[]): SearchCard[] {
	const figures = Map.groupBy(figuresOf(articles), ({ figure }) => figure.indicator);
	return entries.flatMap((entry): SearchCard[] => {
		const own = figures.get(entry.id) ?? [];
		if (own.length === 0) return [];
		const inOrder = compareFigures(own, entry).flatMap((group) => group.figures);
		const values = inOrder.slice(0, mostValues).map(({ report, figure }): CardValue => {
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

function personCards({ articles, hospitals, placeOf }: Source): SearchCard[] {
	const people = new Map<string, SearchCard>();
	for (const article of articles) {
		for (const { name, role, org, block } of article.people) {
			if (people.has(name)) continue;
			const hospital = placeOf(article);
			const own = hospitals[hospital];
			// The report's hospital is known by its full name, whatever the sentence calls it.
			const isOwn = own !== undefined && org !== null && [own.name, ...own.aliases].includes(org);
			const note = `${isOwn ? own.name : (org ?? '')}${role}`;
			const place = `${article.id}#${block}`;
			people.set(name, { kind: 'person', id: name, name, names: [], note, hospitals: [hospital], place });
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

function placeCards({ articles, hospitals, placeOf }: Source): SearchCard[] {
	const places = Map.groupBy(hospitals, ({ province }) => province);
	return [...places].flatMap(([province, own]): SearchCard[] => {
		const region = regionOf(province);
		if (!region) return [];
		const indices = own.map((hospital) => hospitals.indexOf(hospital));
		const reports = articles.filter((article) => indices.includes(placeOf(article))).length;
		const cities = distinct(own.flatMap(({ city }) => (city ? [city, city.replace(/市$/u, '')] : [])));
		const note = `${own.length}家医院，${reports}篇报道`;
		const names = [region.name, ...cities].filter((name) => name !== region.short);
		return [{ kind: 'place', id: region.slug, name: region.short, names, note, hospitals: indices }];
	});
}

/** What is shown above the results, made once a build from the same facts as the pages that it leads to. */
export function makeCards(
	all: readonly Article[],
	hospitals: readonly SearchHospital[],
	{ themes, indicators, programmes, words }: SearchCatalogues
): SearchCards {
	const index = new Map(hospitals.map(({ id }, place) => [id, place]));
	const source: Source = {
		articles: withoutReprints(all),
		hospitals,
		placeOf: ({ hospital }) => index.get(hospital?.id ?? '') ?? -1,
	};
	return {
		cards: [
			...hospitalCards(source),
			...indicatorCards(source, indicators),
			...personCards(source),
			...programmeCards(source, programmes),
			...themeCards(source, themes),
			...placeCards(source),
		],
		same: words.same,
		questions: [...words.questions].sort((a, b) => b.length - a.length),
	};
}

/** The catalogues of an archive that has none. */
export const noCatalogues: SearchCatalogues = {
	themes: [],
	indicators: [],
	programmes: [],
	words: { same: [], questions: [] },
};
