import { resolvePeriod } from '../../model/period.ts';
import { reportYear } from '../../model/report-year.ts';
import type { ArticleSettings } from '../../model/schemas/sidecar.ts';
import type { ArticleHospital, Facts, ReportDate } from '../../model/tree.ts';
import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import type { PlacedSidecar } from './read-sidecar.ts';

/** A date that an editor states. */
const stated = (edtf: string): ReportDate => ({ edtf, basis: 'stated', evidence: [] });

/** The facts of an article of another date: 今年 and 去年 are counted from its year. */
function withDate(facts: Facts, date: ReportDate | null): Facts {
	const [before, now] = [reportYear(facts.date), reportYear(date)];
	const indicators = facts.indicators.map((figure) => {
		const { period, periodEdtf } = figure;
		const isCounted = period !== null && periodEdtf === resolvePeriod(period, before);
		return isCounted ? { ...figure, periodEdtf: resolvePeriod(period, now) } : figure;
	});
	return { ...facts, date, indicators };
}

/** The hospital of a record, where the report does not name it so. */
function hospitalOf({ id, name, aliases, city, province, adcode }: HospitalRecord): ArticleHospital {
	const inferred = (known: string | null) => (known === null ? null : 'inferred');
	const basis = { name: 'inferred' as const, city: inferred(city), province: inferred(province) } as const;
	return { id, name, aliases, city, province, adcode, basis };
}

/** What is known of where the page comes from, with null for what is not. */
function withProvenance(facts: Facts, { provenance, reviewed: reading }: PlacedSidecar): Facts {
	const reviewed = reading ?? null;
	if (!provenance) return { ...facts, reviewed };
	const { newspaper = null, date = null, page = null, obtained = null, rights = null } = provenance;
	return {
		...(date === null ? facts : withDate(facts, stated(date))),
		publication: newspaper ?? facts.publication,
		provenance: { newspaper, date, page, obtained, rights },
		reviewed,
	};
}

/**
 * The facts of an article with what its editor knows of the page and sets for the article; what he sets for the article
 * goes before what he says of the page.
 *
 * `checkReferences` has told of a hospital that has no record.
 */
export function applySettings(
	found: Facts,
	settings: ArticleSettings | undefined,
	sidecar: PlacedSidecar,
	hospitals: readonly HospitalRecord[]
): Facts {
	const facts = withProvenance(found, sidecar);
	if (!settings) return facts;
	const { hospital: id, date, publication, sponsor, sectionLabel, deck, kickers } = settings;
	const record = hospitals.find((one) => one.id === id);
	return {
		...(date === undefined ? facts : withDate(facts, date === null ? null : stated(date))),
		...(publication === undefined ? {} : { publication }),
		...(sponsor === undefined ? {} : { sponsor }),
		...(sectionLabel === undefined ? {} : { sectionLabel }),
		...(deck === undefined ? {} : { deck }),
		...(kickers === undefined ? {} : { kickers }),
		...(id === null ? { hospital: null } : {}),
		...(record && record.id !== facts.hospital?.id ? { hospital: hospitalOf(record) } : {}),
	};
}
