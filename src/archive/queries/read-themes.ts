import type { Theme as CatalogueTheme } from '../../model/schemas/theme.ts';

/** A theme of a passage. */
export interface Theme {
	slug: string;
	label: string;
	/** Its name in English, where the catalogue gives one. */
	english?: string | undefined;
	definition: string;
}

/** A top theme with its leaves. */
export interface ThemeGroup extends Theme {
	themes: Theme[];
}

const shown = ({ slug, label, english, definition }: Theme): Theme => ({ slug, label, english, definition });

/** The groups of a catalogue of themes as the site shows them; the cues belong to the pipeline. */
export function readThemes(catalogue: readonly CatalogueTheme[]): ThemeGroup[] {
	return catalogue.map((group) => ({ ...shown(group), themes: group.leaves.map(shown) }));
}
