import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { IndicatorCatalogueSchema, type IndicatorEntry } from '../../../src/schemas/indicator.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Article, ArticleHospital, Facts, Line, ReportDate } from '../tree.ts';
import { honourExtractor } from './honours/index.ts';
import { indicatorExtractor } from './indicators/index.ts';
import { peopleExtractor } from './people/index.ts';
import { quotationExtractor } from './quotations/index.ts';

/** The catalogues that facts are matched against. */
export interface Catalogues {
	indicators: readonly IndicatorEntry[];
}

/** What the facts of an article depend on besides its blocks. */
export interface FactContext {
	lines: readonly Line[];
	date: ReportDate | null;
	hospital: ArticleHospital | null;
}

/** The facts of an article that stand on its sentences. */
export type SentenceFacts = Pick<Facts, 'indicators' | 'honours' | 'programmes' | 'people' | 'quotations'>;

/** Reads the catalogues of a content folder; throws with the file and the path of an entry that does not fit. */
export function readCatalogues(content: string): Catalogues {
	const read = (name: string): unknown => parse(readFileSync(join(content, `${name}.yaml`), 'utf8'));
	const result = IndicatorCatalogueSchema.safeParse(read('indicators'));
	if (!result.success) {
		const issue = result.error.issues[0];
		throw new Error(`content/indicators.yaml does not fit at ${issue?.path.join('.')}: ${issue?.message}`);
	}
	return { indicators: result.data };
}

/** The year of a report: the last one that its date allows. */
function yearOf(date: ReportDate | null): number | undefined {
	const year = date?.edtf.match(/\d{4}/gu)?.at(-1);
	return year === undefined ? undefined : Number(year);
}

/** Makes the extractor of all facts that stand on a sentence. */
export function factExtractor(
	lexicon: Lexicon,
	catalogues: Catalogues
): (article: Article, context: FactContext) => SentenceFacts {
	const indicators = indicatorExtractor(lexicon, catalogues.indicators);
	const honours = honourExtractor(lexicon);
	const people = peopleExtractor(lexicon);
	const quotations = quotationExtractor(lexicon);
	return (article, { lines, date, hospital }) => {
		const persons = people(article, lines, hospital);
		const hospitalNames = hospital ? [hospital.name, ...hospital.aliases] : [];
		return {
			indicators: indicators(article, { lines, year: yearOf(date), hospitalNames }),
			honours: honours(article, lines, yearOf(date)),
			programmes: [],
			people: persons,
			quotations: quotations(article, lines, persons),
		};
	};
}
