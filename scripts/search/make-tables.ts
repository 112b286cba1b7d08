import { dateRange } from '../../src/model/dates.ts';
import { regionOf } from '../../src/archive/queries/regions.ts';
import { shortProvince } from '../../src/model/short-province.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import type { Hospital } from '../../src/model/schemas/hospital.ts';
import { type SearchHospital, type SearchTables, tablesForm } from '../../src/search/records.ts';
import type { TraditionalTables } from './traditional.ts';

/** A hospital's record with its file name. */
export type SearchedHospital = Pick<Hospital, 'name' | 'aliases' | 'formerNames' | 'city' | 'province'> & {
	id: string;
};

/** What the tables are made of. */
export interface TableSources {
	/** Reports with the id that Pagefind gave them. */
	reports: { article: Article; id: string }[];
	hospitals: SearchHospital[];
	/** Slug and label of every theme. */
	themes: ReadonlyMap<string, string>;
	traditional: TraditionalTables;
	whole: boolean;
	shards: number;
	version: string;
}

/**
 * The hospitals that reports are about, with the names of their records and those that the reports use, by id.
 */
export function listHospitals(articles: readonly Article[], records: readonly SearchedHospital[]): SearchHospital[] {
	const hospitals = new Map<string, SearchHospital>();
	for (const { hospital } of articles) {
		if (!hospital) continue;
		const record = records.find(({ id }) => id === hospital.id);
		const known = hospitals.get(hospital.id);
		const name = record?.name ?? hospital.name;
		const names = [
			...(known?.aliases ?? []),
			...(record?.aliases ?? []),
			...(record?.formerNames ?? []),
			hospital.name,
			...hospital.aliases,
		];
		const province = record?.province ?? hospital.province;
		hospitals.set(hospital.id, {
			id: hospital.id,
			name,
			aliases: [...new Set(names)].filter((alias) => alias !== name),
			city: record?.city ?? hospital.city,
			province: province === null ? null : shortProvince(province),
		});
	}
	return [...hospitals.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A date for sorting and for the facet of years, only as fine as it is known. */
function describeBounds({ date }: Article): string {
	const range = date ? dateRange(date.edtf) : undefined;
	if (!range) return '';
	return range.from === range.to ? range.from : `${range.from}/${range.to}`;
}

/** The tables that the browser reads before the first query. */
export function makeTables(sources: TableSources): SearchTables {
	const { reports, hospitals, themes, traditional, whole, shards, version } = sources;
	const place = new Map(hospitals.map(({ id }, index) => [id, index]));
	const used = new Set(reports.flatMap(({ article }) => article.blocks.flatMap((block) => block.themes)));
	const provinces = new Map(
		hospitals.flatMap(({ province }) => {
			const region = regionOf(province);
			return region ? [[region.slug, region.short] as const] : [];
		})
	);
	return {
		form: tablesForm,
		version,
		whole,
		shards,
		simplified: traditional.inside,
		eitherWay: traditional.eitherWay,
		hospitals,
		themes: [...used].sort().map((slug) => [slug, themes.get(slug) ?? slug]),
		provinces: [...provinces].sort(([a], [b]) => (a < b ? -1 : 1)),
		records: {
			ids: reports.map(({ id }) => id).join(' '),
			hospitals: reports.map(({ article }) => place.get(article.hospital?.id ?? '') ?? -1),
			dates: reports.map(({ article }) => describeBounds(article)),
		},
	};
}
