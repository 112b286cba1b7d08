import { once } from './once.ts';
import { indexRelations } from './queries/related-reports.ts';
import { getReports } from './reports.ts';
import { getWordingIndex } from './wording.ts';

/** What reports have in common, sorted once for the pages of all of them. */
export const getRelations = once(async () => indexRelations(await getReports(), await getWordingIndex()));
