import { stringify } from 'yaml';
import type { ArticleHospital } from '../../model/schemas/article.ts';

/** The record of a hospital that has none yet, made by rule from what its report says; an editor is to read it. */
export function toHospitalRecord({ name, aliases, city, province, adcode }: ArticleHospital): string {
	const record = {
		name,
		...(aliases.length > 0 ? { aliases } : {}),
		...(city ? { city } : {}),
		...(province ? { province } : {}),
		...(adcode ? { adcode } : {}),
		provisional: true,
	};
	return `# 由程序按报道中的名称拟定；请核对地点与别称，核对后删去 provisional。\n${stringify(record, { lineWidth: 0 })}`;
}
