import { z } from 'astro/zod';

/** A hospital's record, `content/hospitals/<id>.yaml`. */
export const HospitalSchema = z.strictObject({
	/** Full name, as the reports print it. */
	name: z.string().min(1),
	/** Other names under which reports speak of it; no pronouns (该院, 医院). */
	aliases: z.array(z.string().min(1)).default([]),
	/** Names it had before, with the year of change where known. */
	formerNames: z.array(z.string().min(1)).default([]),
	/** Sites of the hospital that have a name of their own (曼歇坝院区). */
	campuses: z.array(z.string().min(1)).default([]),
	/** The group it belongs to. */
	group: z.string().min(1).nullable().default(null),
	/** City, by its full name (沈阳市). */
	city: z.string().min(1).nullable().default(null),
	province: z.string().min(1).nullable().default(null),
	/** GB/T 2260 code of the city, or of the province where the city is unknown. */
	adcode: z
		.string()
		.regex(/^\d{6}$/)
		.nullable()
		.default(null),
	/** Which of the places the reports state and which the archive inferred. */
	basis: z
		.strictObject({
			city: z.enum(['stated', 'inferred']).nullable(),
			province: z.enum(['stated', 'inferred']).nullable(),
		})
		.default({ city: null, province: null }),
	/** Grade (三级甲等), only where a report states it. */
	grade: z.string().min(1).nullable().default(null),
	/** True where a rule made the record and no editor has read it. */
	provisional: z.boolean().default(false),
	/** What an editor should know, in Chinese. */
	note: z.string().min(1).nullable().default(null),
});
export type Hospital = z.output<typeof HospitalSchema>;
