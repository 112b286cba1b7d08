import type { APIRoute } from 'astro';
import { getThemeRows } from '../../archive/theme-data.ts';
import { themeGroups } from '../../archive/themes.ts';
import { absoluteUrl } from '../../absolute-url.ts';

/** The themes in their two levels, each with the passages that speak of it; where there are many, with their number. */
export const GET: APIRoute = async () => {
	const { rowsOf, countOf, isPacked } = await getThemeRows();
	return Response.json(
		themeGroups.map(({ slug, label, definition, themes }) => ({
			slug,
			label,
			definition,
			themes: themes.map((theme) => ({
				...theme,
				url: absoluteUrl(`/themes/${theme.slug}/`),
				...(isPacked ? { passageCount: countOf(theme.slug) } : { passages: rowsOf(theme.slug) }),
			})),
		}))
	);
};
