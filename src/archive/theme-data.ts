import { once } from './once.ts';
import { mostRows } from './queries/data-package.ts';
import { passagesByTheme } from './queries/theme-counts.ts';
import { passageRows, type PassageRow } from './queries/theme-rows.ts';
import { getReports, getSourceLines } from './reports.ts';
import { absoluteUrl } from '../absolute-url.ts';

/** How many passages speak of each theme, and whether they are so many that they lie in a packed file of their own. */
export const countThemePassages = once(async () => {
	const counts = passagesByTheme(await getReports());
	return {
		countOf: (theme: string) => counts.get(theme) ?? 0,
		isPacked: [...counts.values()].reduce((sum, count) => sum + count, 0) > mostRows,
	};
});

/** Gives the passages that speak of a theme. Reads all sources, for the first sentence of each passage as received. */
export async function readThemeRows(): Promise<(theme: string) => PassageRow[]> {
	const reports = await getReports();
	const lines = new Map(
		await Promise.all(reports.map(async ({ source }) => [source.file, await getSourceLines(source)] as const))
	);
	const linesOf = (file: string) => lines.get(file) ?? [];
	return (theme) => passageRows(theme, reports, linesOf, (path) => absoluteUrl(path));
}
