import { ThemeCatalogueSchema } from '../model/schemas/theme.ts';
import { readCatalogue } from './catalogues.ts';
import { readThemes } from './queries/read-themes.ts';

/** The taxonomy of `content/themes.yaml`; empty where there is none. */
export const themeGroups = readThemes(readCatalogue('themes', ThemeCatalogueSchema) ?? []);

/** The names of the themes, by slug. */
export const themeNames: ReadonlyMap<string, string> = new Map(
	themeGroups.flatMap((group) => group.themes.map((theme) => [theme.slug, theme.label]))
);
