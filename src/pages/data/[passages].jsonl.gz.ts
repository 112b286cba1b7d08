import type { APIRoute, GetStaticPaths } from 'astro';
import { packLines } from '../../archive/queries/pack-text.ts';
import { countThemePassages, readThemeRows } from '../../archive/theme-data.ts';
import { themeNames } from '../../archive/themes.ts';

/** Where there are many, the passages of all themes lie in a file of their own. */
export const getStaticPaths = (async () =>
	(await countThemePassages()).isPacked ? [{ params: { passages: 'theme-passages' } }] : []) satisfies GetStaticPaths;

/** A line a passage, with the theme of which it speaks. */
export const GET: APIRoute = async () => {
	const rowsOf = await readThemeRows();
	return new Response(
		packLines([...themeNames.keys()].flatMap((theme) => rowsOf(theme).map((row) => ({ theme, ...row }))))
	);
};
