import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogues, pagesFolders } from 'virtual:content';
import { once } from './once.ts';
import { getDocument, getHospitals, getReportsAndReprints } from './reports.ts';
import { makeTraditionalTable } from './queries/traditional-table.ts';

/** What the interface says stands in the modules of the site. */
const modules = import.meta.glob<string>('../**/*.{astro,ts,yaml}', { query: '?raw', import: 'default', eager: true });

async function readPages(): Promise<string[]> {
	const files = await Promise.all(
		pagesFolders.map(async (folder) => (await readdir(folder).catch(() => [])).map((name) => join(folder, name)))
	);
	return Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
}

/** All that the site says, text by text: of an archive of any size one report is held at a time. */
async function* readTexts(): AsyncGenerator<string> {
	for (const report of await getReportsAndReprints()) yield JSON.stringify(await getDocument(report));
	for (const hospital of await getHospitals()) yield JSON.stringify(hospital);
	yield* Object.values(catalogues);
	yield* await readPages();
	yield* Object.values(modules);
}

async function readNames(): Promise<string[]> {
	const reports = await getReportsAndReprints();
	return reports.flatMap(({ people, bylines }) => [
		...people.map(({ name }) => name),
		...bylines.flatMap(({ names }) => names),
	]);
}

/** What turns every page of this site into traditional characters: made of all that its reports and its pages say. */
export const getTraditionalTable = once(async () => makeTraditionalTable(readTexts(), await readNames()));
