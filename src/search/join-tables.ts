import type { SearchHospital, SearchTables, StoredReport } from './records.ts';

/** Another archive whose index is open: its tables, and where it lies. */
export interface OpenArchive {
	name: string;
	/** Address of its home, with a slash at the end. */
	url: string;
	tables: SearchTables;
}

/** The tables of several archives as one, and the ids by which their hospitals go there. */
export interface JoinedTables {
	tables: SearchTables;
	/** The id of another archive's hospital in the joined tables. */
	hospitalOf: (archive: OpenArchive, id: string) => string;
}

function joinPairs<Pair extends readonly [string, string]>(lists: readonly (readonly Pair[])[]): Pair[] {
	return [...new Map(lists.flat().map((pair) => [pair[0], pair])).values()];
}

/**
 * Joins the tables of other archives to those of this one, whose hospitals keep their places.
 *
 * A hospital of the same id and name is the same; of the same id and another name (台州 and 泰州 have the same pinyin) another.
 * A report that two archives have at the same path with the same text has the same id in both indexes, and counts once.
 */
export function joinTables(own: SearchTables, others: readonly OpenArchive[]): JoinedTables {
	const hospitals: SearchHospital[] = [...own.hospitals];
	const ids = own.records.ids.split(' ').filter(Boolean);
	const records = { hospitals: [...own.records.hospitals], dates: [...own.records.dates] };
	const known = new Set(ids);
	const renamed = new Map<OpenArchive, Map<string, string>>();

	for (const archive of others) {
		const { tables } = archive;
		const names = new Map<string, string>();
		const places = tables.hospitals.map((hospital) => {
			const same = hospitals.findIndex(({ id, name }) => id === hospital.id && name === hospital.name);
			if (same !== -1) return same;
			const isTaken = hospitals.some(({ id }) => id === hospital.id);
			const id = isTaken ? `${hospital.id}@${archive.url}` : hospital.id;
			names.set(hospital.id, id);
			return hospitals.push({ ...hospital, id }) - 1;
		});
		renamed.set(archive, names);
		for (const [index, id] of tables.records.ids.split(' ').filter(Boolean).entries()) {
			if (known.has(id)) continue;
			known.add(id);
			ids.push(id);
			records.hospitals.push(places[tables.records.hospitals[index] ?? -1] ?? -1);
			records.dates.push(tables.records.dates[index] ?? '');
		}
	}
	const all = [own, ...others.map(({ tables }) => tables)];
	return {
		tables: {
			...own,
			simplified: all.map(({ simplified }) => simplified).join(''),
			eitherWay: all.map(({ eitherWay }) => eitherWay).join(''),
			hospitals,
			themes: joinPairs(all.map(({ themes }) => themes)),
			provinces: joinPairs(all.map(({ provinces }) => provinces)),
			records: { ids: ids.join(' '), ...records },
		},
		hospitalOf: (archive, id) => renamed.get(archive)?.get(id) ?? id,
	};
}

/** A report of another archive: its address there in place of its slug, its hospital by the id of the joined tables. */
export function nameReport(
	report: StoredReport,
	address: string,
	archive: OpenArchive,
	{ hospitalOf }: JoinedTables
): StoredReport {
	const { hospital } = report;
	return {
		...report,
		slug: address.replace(/\/$/u, ''),
		hospital: hospital === null ? null : hospitalOf(archive, hospital),
	};
}
