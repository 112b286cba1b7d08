import { z } from 'astro/zod';

/** Groups of the list of programmes. */
export const programmeGroups = [
	'party',
	'conduct',
	'quality',
	'management',
	'service',
	'public-good',
	'region',
] as const;

/** A named mechanism, campaign or method, `content/programmes.yaml`. */
export const ProgrammeEntrySchema = z.strictObject({
	/** Stable id, in the address of its page. */
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
	/** Name on the page. */
	label: z.string().min(1),
	group: z.enum(programmeGroups),
	/** What it is, in one sentence. */
	definition: z.string().min(1),
	/** Other wordings under which reports name it; quotation marks do not matter. */
	variants: z.array(z.string().min(2)).default([]),
});
export const ProgrammeCatalogueSchema = z.array(ProgrammeEntrySchema).min(1);
export type ProgrammeEntry = z.output<typeof ProgrammeEntrySchema>;
