import { z } from 'astro/zod';

/** Groups of the list of indicators. */
export const indicatorGroups = [
	'volume',
	'efficiency',
	'quality',
	'safety',
	'cost',
	'digital',
	'satisfaction',
	'staff',
	'capability',
	'assessment',
	'party',
	'service',
	'cooperation',
] as const;

/** A common measure, `content/indicators.yaml`: what extracted indicators map to. */
export const IndicatorEntrySchema = z.strictObject({
	/** Stable id, in the address of its page. */
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
	/** Name on the page. */
	label: z.string().min(1),
	group: z.enum(indicatorGroups),
	/** The unit in which it is compared. */
	unit: z.string().min(1).nullable(),
	/** Units a figure may have to be this measure; empty where any will do. */
	units: z.array(z.string().min(1)).default([]),
	/** Whether more is better, or less; null where neither is. */
	direction: z.enum(['up', 'down']).nullable(),
	definition: z.string().min(1),
	/** Names under which reports print it. */
	synonyms: z.array(z.string().min(1)).default([]),
	/** Words that, standing in a name, make it another measure. */
	not: z.array(z.string().min(1)).default([]),
	/** The corresponding measure of the national performance appraisal of tertiary public hospitals, where there is one. */
	appraisal: z.string().min(1).nullable().default(null),
});
export const IndicatorCatalogueSchema = z.array(IndicatorEntrySchema).min(1);
export type IndicatorEntry = z.output<typeof IndicatorEntrySchema>;
