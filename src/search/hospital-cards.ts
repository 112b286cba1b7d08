import type { Archive } from './archive.ts';
import type { SearchCard, SearchCards } from './records.ts';

/** Where a hospital is, and what the archive has of it: 湖北随州，1篇报道，27个数. */
function noteOf(place: readonly (string | null)[], [reports, figures]: readonly [number, number]): string {
	const where = [...new Set(place.filter((part) => part !== null))].join('');
	return [where, `${reports}篇报道`, ...(figures > 0 ? [`${figures}个数`] : [])].filter(Boolean).join('，');
}

/** Cards of some hospitals of this archive, by their places in the tables; those of other archives have none. */
export function hospitalCards(
	{ hospitals }: Pick<Archive, 'hospitals'>,
	counts: SearchCards['counts'],
	indices: ReadonlySet<number>
): SearchCard[] {
	return [...indices].flatMap((index): SearchCard[] => {
		const hospital = hospitals[index];
		const count = counts[index];
		if (!hospital || !count) return [];
		const { id, name, aliases, city, province } = hospital;
		const note = noteOf([province, city?.replace(/市$/u, '') ?? null], count);
		return [{ kind: 'hospital', id, name, names: aliases, note, hospitals: [index] }];
	});
}
