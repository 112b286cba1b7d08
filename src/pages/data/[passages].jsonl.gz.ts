import type { APIRoute, GetStaticPaths } from 'astro';
import { packLines } from '../../archive/data-files.ts';
import { getThemeRows } from '../../archive/theme-data.ts';

/** Where there are many, the passages of all themes lie in a file of their own. */
export const getStaticPaths = (async () =>
	(await getThemeRows()).isPacked ? [{ params: { passages: 'theme-passages' } }] : []) satisfies GetStaticPaths;

/** A line a passage, with the theme of which it speaks. */
export const GET: APIRoute = async () => {
	const { rowsOf, themes } = await getThemeRows();
	return new Response(packLines(themes.flatMap((theme) => rowsOf(theme).map((row) => ({ theme, ...row })))));
};
