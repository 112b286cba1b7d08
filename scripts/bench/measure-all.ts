import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convertSource, type Conversion, type Pipeline } from '../../src/pipeline/index.ts';
import { annotated, hasStructure, listPages, type FixturePage } from '../fixtures/list-pages.ts';
import { readRecord, scoreStructure } from '../fixtures/score-structure.ts';
import { seenByRules } from '../fixtures/structure-answers.ts';
import { readGold, type GoldArticle, type GoldCase } from './facts-gold.ts';
import { scoreFacts } from './score-facts.ts';
import type { Score } from './score.ts';

/** The scores of one set of pages. */
export interface MeasuredSet {
	/** Annotated pages, and the reports in them. */
	pages: number;
	reports: number;
	scores: ReadonlyMap<string, Readonly<Score>>;
	/** Values and quotes that the source does not print; facts only. */
	unproved: number;
}

/**
 * The sets that have floors: what is asked, and of which pages. `seen` are invented pages from which rules were learnt,
 * `open` others written later by hands that saw no rule, `fitted` those on which weights were fitted, `closed` those that are
 * only scored; the corpus is measured against two readers' records.
 */
export const setNames = [
	'structure seen',
	'structure fitted',
	'structure closed',
	'facts corpus',
	'facts corpus second hand',
	'facts seen',
	'facts open',
	'facts closed',
] as const;
export type SetName = (typeof setNames)[number];

export type Measured = ReadonlyMap<SetName, MeasuredSet>;

const root = join(import.meta.dirname, '../..');

/** Whether a page was written to fit weights on. */
const isWritten = (name: string) => name.startsWith('pages/');

const goldOf = (page: FixturePage): GoldCase => ({
	name: page.name,
	source: join(page.folder, 'source.txt'),
	articles: annotated(page) as unknown as GoldArticle[],
});

/** Whether a page answers a question for each of its articles. */
function answers(page: FixturePage, key: string): boolean {
	const articles = annotated(page);
	return articles.length > 0 && articles.every((article) => article[key] !== undefined);
}

/** Which invented pages: those from which the rules were first learnt, those of `facts-open`, or those that are only scored. */
export type PageSet = 'seen' | 'open' | 'closed';

function setOf({ isClosed, name }: FixturePage): PageSet {
	if (isClosed) return 'closed';
	return name.startsWith('facts-open/') ? 'open' : 'seen';
}

/** The invented pages of a set whose figures were annotated. */
export function annotatedFacts(set: PageSet, pages: readonly FixturePage[] = listPages()): GoldCase[] {
	return pages.filter((page) => setOf(page) === set && answers(page, 'indicators')).map(goldOf);
}

/** Measures all that has been annotated, or some sets of it; each page is converted once, by rules alone. */
export function measureAll(pipeline: Pipeline, sets: readonly SetName[] = setNames): Measured {
	const conversions = new Map<string, Conversion>();
	const convert = (source: string) => {
		const known = conversions.get(source);
		if (known) return known;
		const conversion = convertSource(readFileSync(source), basename(source), pipeline);
		conversions.set(source, conversion);
		return conversion;
	};
	const pages = listPages();
	const structure = (isOf: (page: FixturePage) => boolean): MeasuredSet => {
		const set = pages.filter((page) => isOf(page) && hasStructure(page));
		const read = ({ folder }: FixturePage) => seenByRules(convert(join(folder, 'source.txt')).articles);
		const scores = [...scoreStructure(set, read, readRecord)].map(
			([question, { right, missing, extra }]): [string, Score] => [
				question,
				{ right, expected: right + missing.length, found: right + extra.length },
			]
		);
		const reports = set.reduce((sum, page) => sum + annotated(page).length, 0);
		return { pages: set.length, reports, scores: new Map(scores), unproved: 0 };
	};
	const facts = (cases: readonly GoldCase[]): MeasuredSet => {
		const { scores, unprinted, broken } = scoreFacts(cases, convert);
		const reports = cases.reduce((sum, { articles }) => sum + articles.length, 0);
		return { pages: cases.length, reports, scores, unproved: unprinted + broken };
	};
	const measures: Record<SetName, () => MeasuredSet> = {
		'structure seen': () => structure(({ isClosed, name }) => !isClosed && !isWritten(name)),
		'structure fitted': () => structure(({ isClosed, name }) => !isClosed && isWritten(name)),
		'structure closed': () => structure(({ isClosed }) => isClosed),
		'facts corpus': () => facts(readGold(join(root, 'scripts/fixtures/facts'), root)),
		'facts corpus second hand': () => facts(readGold(join(root, 'scripts/fixtures/facts-second-hand'), root)),
		'facts seen': () => facts(annotatedFacts('seen', pages)),
		'facts open': () => facts(annotatedFacts('open', pages)),
		'facts closed': () => facts(annotatedFacts('closed', pages)),
	};
	return new Map(sets.map((set) => [set, measures[set]()]));
}
