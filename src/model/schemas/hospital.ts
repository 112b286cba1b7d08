import * as z from 'astro/zod';
import { namedValues } from './named-values.ts';

const words = z.string().min(1);
const basis = namedValues({ stated: '报道写明', inferred: '推断' }).nullable();

/** A hospital's record, `content/hospitals/<id>.yaml`. */
export const HospitalSchema = z
	.strictObject({
		/** Full name, as the reports print it. */
		name: words.meta({ title: '全名', description: '报道里印的全名' }),
		/** Other names under which reports speak of it; no pronouns (该院, 医院). */
		aliases: z.array(words).default([]).meta({ title: '别称', description: '报道里的其他叫法；“该院”“医院”不算' }),
		/** Names it had before, with the year of change where known. */
		formerNames: z.array(words).default([]).meta({ title: '曾用名', description: '从前的名称' }),
		/** Sites of the hospital that have a name of their own (曼歇坝院区). */
		campuses: z.array(words).default([]).meta({ title: '院区', description: '有自己名称的院区' }),
		/** The group it belongs to. */
		group: words.nullable().default(null).meta({ title: '集团', description: '所属集团' }),
		/** City, by its full name (沈阳市). */
		city: words.nullable().default(null).meta({ title: '城市', description: '地级市的全名：沈阳市' }),
		province: words.nullable().default(null).meta({ title: '省份', description: '省级单位的全名：辽宁省' }),
		/** GB/T 2260 code of the city, or of the province where the city is unknown. */
		adcode: z
			.string()
			.regex(/^\d{6}$/)
			.nullable()
			.default(null)
			.meta({ title: '区划代码', description: 'GB/T 2260，六位数字', expects: '六位数字的代码，如 421300' }),
		/** Which of the places the reports state and which the archive inferred. */
		basis: z
			.strictObject({
				city: basis.meta({ title: '城市', description: '城市的依据' }),
				province: basis.meta({ title: '省份', description: '省份的依据' }),
			})
			.default({ city: null, province: null })
			.meta({ title: '依据', description: '城市、省份是报道写明的，还是推断的' }),
		/** Grade (三级甲等), only where a report states it. */
		grade: words.nullable().default(null).meta({ title: '等级', description: '三级甲等等；报道写明的才写' }),
		/** True where a rule made the record and no editor has read it. */
		provisional: z.boolean().default(false).meta({ title: '暂拟', description: 'true：程序拟定，还没有人核对' }),
		/** What an editor should know, in Chinese. */
		note: words.nullable().default(null).meta({ title: '附注', description: '编者要知道的' }),
	})
	.meta({ title: '医院档案', description: '一家医院的名称、地点与等级' });
export type Hospital = z.output<typeof HospitalSchema>;

/** A hospital's record with its id, the name of its file. */
export interface HospitalRecord extends Hospital {
	id: string;
}
