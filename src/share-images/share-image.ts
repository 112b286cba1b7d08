import type { HospitalRecord } from '../model/schemas/hospital.ts';
import { site } from '../site.ts';

/** The picture shown where the address of a page is shared. */
export interface ShareImage {
	/** Its address under the base path. */
	path: string;
	alt: string;
}

/** The picture of a hospital, for its page and the reports on it; the archive's where there is no hospital. */
export function shareImage(hospital?: Pick<HospitalRecord, 'id' | 'name'>): ShareImage {
	return hospital
		? { path: `/og/${hospital.id}.png`, alt: `${site.title}：${hospital.name}` }
		: { path: '/og.png', alt: `${site.title} ${site.latinTitle}` };
}
