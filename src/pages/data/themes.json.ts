import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../absolute-url.ts';
import { countThemePassages, readThemeRows } from '../../archive/theme-data.ts';
import { themeGroups } from '../../archive/themes.ts';

/** The themes in their two levels, each with the passages that speak of it; where there are many, with their number. */
export const GET: APIRoute = async () => {
	const { countOf, isPacked } = await countThemePassages();
	const rowsOf = isPacked ? undefined : await readThemeRows();
	return Response.json(
		themeGroups.map(({ slug, label, definition, themes }) => ({
			slug,
			label,
			definition,
			themes: themes.map((theme) => ({
				...theme,
				url: absoluteUrl(`/themes/${theme.slug}/`),
				...(rowsOf ? { passages: rowsOf(theme.slug) } : { passageCount: countOf(theme.slug) }),
			})),
		}))
	);
};
