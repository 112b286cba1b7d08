import { getReports, getSourceLines } from './reports.ts';
import { indicatorEntries } from './indicators.ts';
import type { TableName } from './queries/data-package.ts';
import {
	honourRows,
	indicatorRows,
	personRows,
	programmeRows,
	type HonourRow,
	type IndicatorRow,
	type PersonRow,
	type ProgrammeRow,
} from './queries/data-tables.ts';
import { quoteOf } from './queries/source-quote.ts';
import type { ArticleFrontmatter, Person } from '../model/schemas/article.ts';
import { absoluteUrl } from '../absolute-url.ts';

export type Row = IndicatorRow | HonourRow | ProgrammeRow | PersonRow;

/** The sentence of the source that names a person, ready for every person of the reports. */
async function sentencesOfPeople(reports: readonly ArticleFrontmatter[]): Promise<Map<Person, string>> {
	const sentences = new Map<Person, string>();
	for (const report of reports.filter(({ people }) => people.length > 0)) {
		const lines = await getSourceLines(report.source);
		for (const person of report.people) {
			const block = report.blocks.find(({ id }) => id === person.block);
			if (block) sentences.set(person, quoteOf(block, lines, person.name));
		}
	}
	return sentences;
}

/** The rows of a table of `/data/`. */
export async function getRows(table: TableName): Promise<Row[]> {
	const reports = await getReports();
	const address = (path: string) => absoluteUrl(path);
	if (table === 'indicators') return indicatorRows(reports, indicatorEntries, address);
	if (table === 'honours') return honourRows(reports, address);
	if (table === 'programmes') return programmeRows(reports, address);
	const sentences = await sentencesOfPeople(reports);
	return personRows(reports, (_, person) => sentences.get(person) ?? person.name, address);
}
