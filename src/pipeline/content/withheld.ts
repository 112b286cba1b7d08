import type { ArticleHospital } from '../../model/schemas/article.ts';
import type { BrokenRecord } from '../lexicon/hospital-names.ts';

/** What is said of a source that is not converted because the record of its hospital is wrong. */
export function withheldReason({ path }: BrokenRecord): string {
	return `医院档案 ${path} 有错，改好之前这一版不转换，原有的报道不动`;
}

/**
 * The sources whose written reports are of a hospital whose record is wrong, with the reason: without the record they would
 * come out otherwise.
 */
export function withheldSources(
	broken: readonly BrokenRecord[],
	written: Iterable<{ hospital: Pick<ArticleHospital, 'id'> | null; source: { file: string } }>
): Map<string, string> {
	const records = new Map(broken.map((record) => [record.id, record]));
	return new Map(
		[...written].flatMap(({ hospital, source }): [string, string][] => {
			const record = hospital && records.get(hospital.id);
			return record ? [[source.file, withheldReason(record)]] : [];
		})
	);
}
