import type { VFile } from 'vfile';
import type { HospitalRecord, NameFinder } from '../lexicon/hospital-names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Article, Facts, Page } from '../../model/tree.ts';
import { extractBylines } from './bylines.ts';
import { extractDate } from './date.ts';
import type { factExtractor } from './facts.ts';
import { extractHospital } from './hospital.ts';
import { extractOrganisations } from './organisations.ts';
import { extractPublication } from './publication.ts';
import { extractSponsor } from './sponsor.ts';
import type { ThemeMarker } from './themes/mark-themes.ts';

/** What the extractors know besides the text. */
export interface Knowledge {
	lexicon: Lexicon;
	shapes: LineShapes;
	hospitals: readonly HospitalRecord[];
	findNames: NameFinder;
	extractFacts: ReturnType<typeof factExtractor>;
	markThemes: ThemeMarker;
	/** Labels of the catalogue of programmes, by id. */
	programmeLabels: ReadonlyMap<string, string>;
}

/** What an article says of itself and of its hospital. */
export function extract(page: Page, article: Article, knowledge: Knowledge, file: VFile): Facts {
	const bylines = extractBylines(article, knowledge.shapes.bylines);
	const hospital = extractHospital(page, article, knowledge, file);
	const date = extractDate(page, article);
	return {
		bylines,
		sponsor: extractSponsor(page, knowledge.shapes),
		publication: extractPublication(page, article, bylines, knowledge.shapes.bylines),
		date,
		hospital,
		organisations: extractOrganisations(article, hospital, knowledge),
		...knowledge.extractFacts(article, { lines: page.lines, date, hospital }),
	};
}
