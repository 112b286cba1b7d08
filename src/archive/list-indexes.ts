import { getArticleList, getHonourList, getHospitalList, getProgrammeIndex } from './lists.ts';
import type { ListIndex } from './queries/list-index.ts';
import { listHonour, listHospital, listProgramme, listReport } from './queries/listed-entries.ts';
import { getArchive } from './reports.ts';

async function indexArticles(): Promise<ListIndex | undefined> {
	const { groups, isSplit } = await getArticleList();
	if (!isSplit) return undefined;
	return {
		names: ['province', 'year', 'reviewed'],
		entries: groups.flatMap(({ key, items }) => items.map((report) => listReport(report, key))),
	};
}

async function indexHonours(): Promise<ListIndex | undefined> {
	const { groups, isSplit } = await getHonourList();
	if (!isSplit) return undefined;
	return { names: ['level', 'kind'], entries: groups.flatMap(({ items }) => items.map(listHonour)) };
}

async function indexHospitals(): Promise<ListIndex | undefined> {
	const { groups, isSplit } = await getHospitalList();
	if (!isSplit) return undefined;
	const { byHospital } = (await getArchive()).series;
	return {
		names: ['province'],
		entries: groups.flatMap(({ items }) =>
			items.map((hospital) => listHospital(hospital, byHospital.get(hospital.id) ?? []))
		),
	};
}

async function indexProgrammes(): Promise<ListIndex | undefined> {
	const { groups, isSplit } = await getProgrammeIndex();
	return isSplit ? { names: [], entries: groups.flatMap(({ items }) => items.map(listProgramme)) } : undefined;
}

/** The indexes of the lists that stand on several pages, by the name of the list. */
export async function getListIndexes(): Promise<Map<string, ListIndex>> {
	const indexes = [
		['articles', await indexArticles()],
		['honours', await indexHonours()],
		['hospitals', await indexHospitals()],
		['programmes', await indexProgrammes()],
	] as const;
	return new Map(indexes.flatMap(([name, index]) => (index ? [[name, index] as const] : [])));
}
