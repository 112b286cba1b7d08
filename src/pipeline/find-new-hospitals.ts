import { VFile } from 'vfile';
import type { ArticleHospital } from '../model/schemas/article.ts';
import type { Corrected, Known } from './correct/index.ts';
import { extractHospital } from './extract/hospital/index.ts';
import type { Knowledge } from './extract/knowledge.ts';
import type { BrokenRecord } from './lexicon/hospital-names.ts';

/**
 * The hospitals that the articles of a page are about and that have no record yet, sound or broken.
 *
 * Records are made for them by what the page says; it is read with these at once, as it will be when they are written.
 */
export function findNewHospitals(
	{ page, settings }: Corrected,
	{ knowledge, known }: { knowledge: Knowledge; known: Pick<Known, 'hospitals'> & { broken?: readonly BrokenRecord[] } }
): ArticleHospital[] {
	const isKnown = (id: string) => [...known.hospitals, ...(known.broken ?? [])].some((one) => one.id === id);
	const found = page.articles.flatMap((article, index) => {
		if (settings[index]?.hospital !== undefined) return [];
		const hospital = extractHospital(page, article, knowledge, new VFile());
		return hospital && !isKnown(hospital.id) ? [hospital] : [];
	});
	return [...new Map(found.map((hospital) => [hospital.id, hospital])).values()];
}
