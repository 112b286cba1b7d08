import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogues, pagesFolders } from 'virtual:content';
import { getDocument, getHospitals, getReportsAndReprints } from './reports.ts';
import { makeTraditionalTable, type TraditionalTable } from './queries/traditional-table.ts';

/** What the interface says stands in the modules of the site. */
const modules = import.meta.glob<string>('../**/*.{astro,ts,yaml}', { query: '?raw', import: 'default', eager: true });

async function readPages(): Promise<string[]> {
	const files = await Promise.all(
		pagesFolders.map(async (folder) => (await readdir(folder).catch(() => [])).map((name) => join(folder, name)))
	);
	return Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
}

/** What turns every page of this site into traditional characters: made of all that its reports and its pages say. */
export async function getTraditionalTable(): Promise<TraditionalTable> {
	const reports = await Promise.all((await getReportsAndReprints()).map(getDocument));
	return makeTraditionalTable([
		...reports.map((report) => JSON.stringify(report)),
		...(await getHospitals()).map((hospital) => JSON.stringify(hospital)),
		...Object.values(catalogues),
		...(await readPages()),
		...Object.values(modules),
	]);
}
