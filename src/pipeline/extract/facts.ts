import { reportYear } from '../../model/report-year.ts';
import type { IndicatorEntry } from '../../model/schemas/indicator.ts';
import type { ProgrammeEntry } from '../../model/schemas/programme.ts';
import type { Theme } from '../../model/schemas/theme.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article, ArticleHospital, Facts, Line, ReportDate } from '../../model/tree.ts';
import { honourExtractor } from './honours/index.ts';
import { indicatorExtractor } from './indicators/index.ts';
import { peopleExtractor } from './people/index.ts';
import { programmeExtractor } from './programmes/index.ts';
import { quotationExtractor } from './quotations/index.ts';

/** The catalogues that facts are matched against. */
export interface Catalogues {
	indicators: readonly IndicatorEntry[];
	programmes: readonly ProgrammeEntry[];
	themes: readonly Theme[];
}

/** What the facts of an article depend on besides its blocks. */
export interface FactContext {
	lines: readonly Line[];
	date: ReportDate | null;
	hospital: ArticleHospital | null;
	/** Names of other institutions that the article speaks of. */
	organisations: readonly string[];
}

/** The facts of an article that stand on its sentences. */
export type SentenceFacts = Pick<Facts, 'indicators' | 'honours' | 'programmes' | 'people' | 'quotations'>;

/** Makes the extractor of all facts that stand on a sentence. */
export function factExtractor(
	lexicon: Lexicon,
	catalogues: Catalogues
): (article: Article, context: FactContext) => SentenceFacts {
	const indicators = indicatorExtractor(lexicon, catalogues.indicators);
	const honours = honourExtractor(lexicon);
	const programmes = programmeExtractor(lexicon, catalogues.programmes);
	const people = peopleExtractor(lexicon);
	const quotations = quotationExtractor(lexicon);
	return (article, { lines, date, hospital, organisations }) => {
		const persons = people(article, lines, hospital, organisations);
		const hospitalNames = hospital ? [hospital.name, ...hospital.aliases] : [];
		return {
			indicators: indicators(article, { lines, year: reportYear(date), hospitalNames, organisations }),
			honours: honours(article, lines, { year: reportYear(date), hospitalNames, province: hospital?.province ?? null }),
			programmes: programmes(article, lines),
			people: persons,
			quotations: quotations(article, lines, persons),
		};
	};
}
