import { once } from './once.ts';
import { mostRows } from './queries/data-package.ts';
import { passageRows, type PassageRow } from './queries/theme-rows.ts';
import { getReports, getSourceLines } from './reports.ts';
import { themeGroups } from './themes.ts';
import { absoluteUrl } from '../absolute-url.ts';

/** The passages that speak of each theme, for the data files. */
export interface ThemeRows {
	/** The slugs of the themes, in the order of the catalogue. */
	themes: readonly string[];
	/** How many passages speak of a theme. */
	countOf: (theme: string) => number;
	rowsOf: (theme: string) => PassageRow[];
	/** Whether they are so many that they lie in a packed file of their own. */
	isPacked: boolean;
}

/** Reads the sources once, for the first sentence of each passage as received. */
export const getThemeRows = once(async (): Promise<ThemeRows> => {
	const reports = await getReports();
	const themes = themeGroups.flatMap((group) => group.themes.map(({ slug }) => slug));
	const counts = new Map<string, number>();
	for (const report of reports)
		for (const block of report.blocks)
			for (const theme of block.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
	const lines = new Map(
		await Promise.all(reports.map(async ({ source }) => [source.file, await getSourceLines(source)] as const))
	);
	return {
		themes,
		countOf: (theme) => counts.get(theme) ?? 0,
		rowsOf: (theme) =>
			passageRows(
				theme,
				reports,
				(file) => lines.get(file) ?? [],
				(path) => absoluteUrl(path)
			),
		isPacked: [...counts.values()].reduce((sum, count) => sum + count, 0) > mostRows,
	};
});
