import { z } from 'astro/zod';

/** A theme of a passage. */
export interface Theme {
	slug: string;
	label: string;
	definition: string;
}

/** A top theme with its leaves. */
export interface ThemeGroup extends Theme {
	themes: Theme[];
}

const ThemeSchema = z.object({ slug: z.string(), label: z.string(), definition: z.string().default('') });
const GroupSchema = ThemeSchema.extend({ leaves: z.array(ThemeSchema) });
const CatalogueSchema = z.union([z.array(GroupSchema), z.object({ themes: z.array(GroupSchema) })]);

/** The groups of a catalogue of themes: names and definitions; the cues belong to the pipeline. */
export function readThemes(catalogue: unknown): ThemeGroup[] {
	if (catalogue === undefined) return [];
	const parsed = CatalogueSchema.parse(catalogue);
	return (Array.isArray(parsed) ? parsed : parsed.themes).map(({ leaves, ...group }) => ({ ...group, themes: leaves }));
}
