import { stringify } from 'yaml';
import type { ArticleHospital } from '../../model/schemas/article.ts';
import { HospitalSchema, type HospitalRecord } from '../../model/schemas/hospital.ts';

/** What its report says of a hospital that has no record yet. */
function fieldsOf({ name, aliases, city, province, adcode }: ArticleHospital) {
	return {
		name,
		...(aliases.length > 0 ? { aliases } : {}),
		...(city ? { city } : {}),
		...(province ? { province } : {}),
		...(adcode ? { adcode } : {}),
		provisional: true,
	};
}

/** The record of a hospital that has none yet, made by rule from what its report says; an editor is to read it. */
export function toHospitalRecord(hospital: ArticleHospital): string {
	return `# 由程序按报道中的名称拟定；请核对地点与别称，核对后删去 provisional。\n${stringify(fieldsOf(hospital), { lineWidth: 0 })}`;
}

/** The same record, as it will be read. */
export function recordOf(hospital: ArticleHospital): HospitalRecord {
	return { id: hospital.id, ...HospitalSchema.parse(fieldsOf(hospital)) };
}
