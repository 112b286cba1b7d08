import type { ArticleSettings } from '../../model/schemas/sidecar.ts';
import type { HospitalRecord } from '../lexicon/hospital-names.ts';
import type { Facts } from '../../model/tree.ts';

/**
 * The facts of an article with what its editor set; a hospital's id must be that of a record.
 *
 * Returns a Chinese reason where it is not.
 */
export function applySettings(
	facts: Facts,
	settings: ArticleSettings,
	hospitals: readonly HospitalRecord[]
): Facts | { impossible: string } {
	const { hospital: id, date, publication, sponsor } = settings;
	const record = typeof id === 'string' ? hospitals.find((one) => one.id === id) : undefined;
	if (typeof id === 'string' && !record) {
		return {
			impossible: `没有医院档案 content/hospitals/${id}.yaml；现有：${hospitals.map((one) => one.id).join('、')}`,
		};
	}
	return {
		...facts,
		...(date === undefined ? {} : { date: date === null ? null : { edtf: date, basis: 'stated', evidence: [] } }),
		...(publication === undefined ? {} : { publication }),
		...(sponsor === undefined ? {} : { sponsor }),
		...(id === null ? { hospital: null } : {}),
		...(record && record.id !== facts.hospital?.id
			? {
					hospital: {
						id: record.id,
						name: record.name,
						aliases: record.aliases,
						city: record.city,
						province: record.province,
						adcode: record.adcode,
						basis: { name: 'inferred', city: record.city && 'inferred', province: record.province && 'inferred' },
					},
				}
			: {}),
	} as Facts;
}
