import { z } from 'astro/zod';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A theme that passages carry. */
export const LeafThemeSchema = z.strictObject({
	slug,
	label: z.string().min(1),
	/** What a passage must speak of to carry it. */
	definition: z.string().min(1),
	/** Words that speak for it, with their weights: 1 is enough by itself. */
	cues: z.record(z.string().min(1), z.number().min(0).max(2)),
});

/** A top theme with its leaves, `content/themes.yaml`. */
export const ThemeSchema = z.strictObject({
	slug,
	label: z.string().min(1),
	definition: z.string().min(1),
	leaves: z.array(LeafThemeSchema).min(1),
});
export const ThemeCatalogueSchema = z.array(ThemeSchema).min(1);
export type LeafTheme = z.output<typeof LeafThemeSchema>;
export type Theme = z.output<typeof ThemeSchema>;
