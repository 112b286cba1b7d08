import type { APIRoute } from 'astro';
import { getReports, getSourceLines } from '../../archive/reports.ts';
import { passageRows } from '../../archive/queries/theme-rows.ts';
import { themeGroups } from '../../archive/themes.ts';
import { absoluteUrl } from '../../url.ts';

/** The themes in their two levels, each with the passages that speak of it. */
export const GET: APIRoute = async () => {
	const reports = await getReports();
	const lines = new Map(
		await Promise.all(reports.map(async ({ source }) => [source.file, await getSourceLines(source)] as const))
	);
	const linesOf = (file: string) => lines.get(file) ?? [];
	return Response.json(
		themeGroups.map(({ slug, label, definition, themes }) => ({
			slug,
			label,
			definition,
			themes: themes.map((theme) => ({
				...theme,
				url: absoluteUrl(`/themes/${theme.slug}/`),
				passages: passageRows(theme.slug, reports, linesOf, (path) => absoluteUrl(path)),
			})),
		}))
	);
};
