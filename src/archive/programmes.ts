import { readCatalogue } from './catalogues.ts';
import { once } from './once.ts';
import { listProgrammes, type ListedProgramme } from './queries/programme-mentions.ts';
import { getReports } from './reports.ts';
import { ProgrammeCatalogueSchema, type ProgrammeEntry } from '../model/schemas/programme.ts';

/** The known programmes of `content/programmes.yaml`; none where there is no such file. */
export const programmeEntries: readonly ProgrammeEntry[] = readCatalogue('programmes', ProgrammeCatalogueSchema) ?? [];

/** All programmes with the reports that name them. */
export const getProgrammes = once(async () => listProgrammes(programmeEntries, await getReports()));

/** All programmes by id. */
export const getProgrammesById = once(
	async () => new Map((await getProgrammes()).map((programme) => [programme.id, programme]))
);

/** The programmes that reports name, by the group to which they belong; those of most reports first. */
export const getNamedProgrammes = once(async () => {
	const named = (await getProgrammes()).filter(({ reports }) => reports.length > 0);
	const ranked: ListedProgramme[] = named.sort((a, b) => b.reports.length - a.reports.length);
	return Map.groupBy(ranked, ({ entry }) => entry?.group);
});
