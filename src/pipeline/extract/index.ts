import type { VFile } from 'vfile';
import type { Article, Facts, Page } from '../../model/tree.ts';
import { extractBylines } from './bylines.ts';
import { extractDate } from './date.ts';
import { extractHead } from './head.ts';
import { extractHospital } from './hospital/index.ts';
import type { Knowledge } from './knowledge.ts';
import { extractOrganisations } from './organisations.ts';
import { extractPublication } from './publication.ts';
import { sharedBylines } from './shared-bylines.ts';
import { extractSponsor } from './sponsor.ts';

/** What an article says of itself and of its hospital. */
export function extract(page: Page, article: Article, knowledge: Knowledge, file: VFile): Facts {
	const own = extractBylines(article, knowledge.shapes.bylines);
	const bylines = own.length > 0 ? own : sharedBylines(page, article, knowledge.shapes.bylines);
	const hospital = extractHospital(page, article, knowledge, file);
	const date = extractDate(page, article, knowledge.future);
	const organisations = extractOrganisations(article, hospital, knowledge);
	const others = organisations.map(({ name }) => name);
	return {
		...extractHead(page, article, knowledge.lexicon.titles.briefs),
		bylines,
		sponsor: extractSponsor(page, knowledge.shapes),
		publication: extractPublication(page, article, bylines, knowledge.lexicon),
		date,
		hospital,
		organisations,
		...knowledge.extractFacts(article, { lines: page.lines, date, hospital, organisations: others }),
		provenance: null,
		reviewed: null,
	};
}
