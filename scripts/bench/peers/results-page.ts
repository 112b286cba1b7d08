import { markdownTable } from '../markdown-table.ts';
import type { Size } from './summarise.ts';

/** All that is kept of the bench. */
export interface Results {
	/** The day on which it was written. */
	day: string;
	machine: string;
	/** What was measured, with its version. */
	systems: Record<string, string>;
	sizes: Size[];
}

const heads = ['system', 'pages', 'files', 'MB', 'wall s', 'CPU s', 'CPU ms a page', 'peak memory MB'];
const grouped = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });

function section({ reports, runs, results, ratios }: Size): string {
	const rows = results.map((result) => [
		result.name,
		result.pages,
		result.files,
		result.megabytes,
		grouped(result.wallSeconds),
		grouped(result.cpuSeconds),
		grouped(result.cpuMillisecondsOfPage),
		result.memoryMegabytes,
	]);
	return [
		`## ${reports.toLocaleString('en')} reports, ${runs === 1 ? 'one run' : `medians of ${runs} runs`}`,
		markdownTable(heads, rows),
		markdownTable(
			['CPU over CPU', 'whole site', 'a page'],
			ratios.map(({ of, to, whole, page }) => [`${of} / ${to}`, grouped(whole), grouped(page)])
		),
	].join('\n\n');
}

/** The page of Markdown that tells the results, without the alignment that Prettier gives it. */
export function resultsPage({ day, machine, systems, sizes }: Results): string {
	return [
		'# Beside peers',
		'What it costs to build the same reports with this project and with other site generators, each from cold, one after the other in the same run. Written by `npm run bench:peers -- --write`, not by hand.',
		'![CPU seconds against the number of reports, a line a system](peers.svg)',
		'Xinglin makes more of a report than one page: its hospital, themes, programmes, region and year have pages too, and each report its source, share picture and headline face. The peers make one page a report and one that lists them; Starlight also a search index, Hugo feeds.',
		...sizes.map(section),
		'## Machine and versions',
		[`- ${machine}; ${day}`, ...Object.entries(systems).map(([name, version]) => `- ${name}: ${version}`)].join('\n'),
		'',
	].join('\n\n');
}
