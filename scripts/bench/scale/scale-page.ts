import type { Cost } from '../measure-process.ts';
import { markdownTable } from '../markdown-table.ts';
import type { Scale } from './measure-scale.ts';

/** All that is kept of the bench. */
export interface ScaleResults {
	/** The day on which it was written. */
	day: string;
	machine: string;
	sizes: Scale[];
}

const grouped = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });
const costOf = ({ wallSeconds, cpuSeconds, memoryMegabytes }: Cost) =>
	`${grouped(wallSeconds)} · ${grouped(cpuSeconds)} · ${Math.round(memoryMegabytes)}`;

/** CPU of the build for each report, in milliseconds. */
export const ofReport = ({ build, reports }: Scale) => (build.cpuSeconds / reports) * 1000;

/** The rows of the table: what was measured, and how it is read. */
const rows: readonly [string, (scale: Scale) => string | number][] = [
	['convert from cold', ({ convert }) => costOf(convert)],
	['convert after one change', ({ convertOne }) => costOf(convertOne)],
	['index from cold', ({ index }) => costOf(index)],
	['index with 1 % changed', ({ indexAgain }) => costOf(indexAgain)],
	['whole build from cold', ({ build }) => costOf(build)],
	['– CPU ms a report', (scale) => grouped(ofReport(scale))],
	['files', ({ site }) => site.files],
	['HTML pages', ({ site }) => site.pages],
	['MB', ({ site }) => grouped(site.megabytes)],
	['largest page, kB', ({ site }) => `${site.largest.kilobytes} (${site.largest.page.replace(/index\.html$/u, '')})`],
	['first query, kB · requests', ({ search }) => `${search.kilobytes} · ${search.requests}`],
	['query, ms: p50 · p95', ({ search }) => `${search.p50} · ${search.p95}`],
	['answers right', ({ search }) => `${search.right} of ${search.asked}`],
];

/** The page of Markdown that tells the results, without the alignment that Prettier gives it. */
export function scalePage({ day, machine, sizes }: ScaleResults): string {
	return [
		'# At size',
		'What archives of several sizes cost, with this machine. Generated reports of some 2,200 characters (`report-grammar.ts`), all sources distinct; seven are those of the archive itself. Written by `npm run bench -- --write`, not by hand.',
		'![CPU seconds against the number of reports](scale.svg)',
		markdownTable(
			['wall s · CPU s · peak MB', ...sizes.map(({ reports }) => reports.toLocaleString('en'))],
			rows.map(([name, read]) => [name, ...sizes.map(read)])
		),
		'Memory is that of all processes at the same time. A build renders a part for each 120 reports, at most one a core.',
		`${machine}; ${day}`,
		'',
	].join('\n\n');
}
