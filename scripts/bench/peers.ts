/**
 * Measures what the same reports cost in other site generators: `npm run bench:peers -- [NUMBER OF REPORTS …] [--runs 3,1]`,
 * 300 and 1,000 reports and three runs if nothing is said; with several numbers of runs each is that of a size, the last of all further.
 *
 * Eleventy, Starlight with Pagefind, and Hugo where it is on the path, as their documentation says, on the reports that this
 * project converted; this project renders its whole site of them, and then indexes it. All from cold, one after the other, run
 * by run, so that a busy minute of the machine does not fall on one of them alone. `.cache/pictures` and `.cache/faces`
 * are emptied for it. Prints tables; `--write` keeps them as `peers.md`, `peers-results.json` and `peers.svg` in `scripts/bench`.
 * Sizes that were measured earlier on the same machine with the same versions stay.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { describeMachine } from './describe-machine.ts';
import { buildOurs } from './peers/build-ours.ts';
import { buildPeer, type Build } from './peers/build-peer.ts';
import { drawChart } from './peers/draw-chart.ts';
import { installPeers } from './peers/install-peers.ts';
import { listPeers } from './peers/list-peers.ts';
import { readDocuments } from './peers/read-documents.ts';
import { resultsPage, type Results } from './peers/results-page.ts';
import { compare, summariseBuilds, type Result, type Size } from './peers/summarise.ts';
import { prepareCorpus } from './prepare-corpus.ts';

const root = join(import.meta.dirname, '..', '..');
const place = join(root, '.cache', 'bench', 'peers');
const ours = { pages: 'Xinglin, pages', withSearch: 'Xinglin, pages and search' };

const slug = (name: string) => name.toLowerCase().replaceAll(/\W+/gu, '-');

/** The ratios that are asked for: ours to a peer's on pages, and Starlight's, which has a search index, to ours with one. */
function ratiosOf(results: readonly Result[]) {
	const [pages, withSearch, ...peers] = results;
	return peers.flatMap((peer) =>
		peer.name.startsWith('Starlight') ? [compare(peer, pages!), compare(peer, withSearch!)] : [compare(pages!, peer)]
	);
}

async function measure(reports: number, runs: number): Promise<Size> {
	const content = await prepareCorpus(reports);
	const documents = readDocuments(content);
	const peers = listPeers(place);
	const builds = new Map<string, Build[]>(
		[ours.pages, ours.withSearch, ...peers.map(({ name }) => name)].map((name) => [name, []])
	);
	for (let run = 1; run <= runs; run += 1) {
		console.log(`${reports} reports, run ${run} of ${runs}`);
		const built = await buildOurs(join(place, `xinglin-${reports}`), content);
		builds.get(ours.pages)!.push(built.pages);
		builds.get(ours.withSearch)!.push(built.withSearch);
		for (const peer of peers)
			builds.get(peer.name)!.push(await buildPeer(join(place, `${slug(peer.name)}-${reports}`), peer, documents));
	}
	const results = Array.from(builds, ([name, all]) => summariseBuilds(name, all));
	return { reports, runs, results, ratios: ratiosOf(results) };
}

/** The sizes that were measured earlier, where nothing else has changed. */
function earlierSizes(file: string, { machine, systems }: Omit<Results, 'sizes'>): Size[] {
	if (!existsSync(file)) return [];
	const earlier = JSON.parse(readFileSync(file, 'utf8')) as Results;
	const isSame = earlier.machine === machine && JSON.stringify(earlier.systems) === JSON.stringify(systems);
	return isSame ? earlier.sizes : [];
}

function chartOf({ day, machine, sizes }: Results): string {
	const names = sizes.at(-1)!.results.map(({ name }) => name);
	const lines = names.map((name) => ({
		name,
		points: sizes.flatMap(({ reports, results }) =>
			results.filter((result) => result.name === name).map(({ cpuSeconds }) => ({ x: reports, y: cpuSeconds }))
		),
	}));
	return drawChart(
		{
			title: 'What it costs to build the same reports from cold',
			subtitle:
				'Xinglin makes several pages of a report, the others one. Each line of the grid is ten times the one below.',
			foot: `${machine}; ${day}`,
			x: 'Number of reports',
			y: 'CPU seconds',
		},
		lines
	);
}

const { values, positionals } = parseArgs({
	options: { write: { type: 'boolean' }, runs: { type: 'string', default: '3' } },
	allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [300, 1000];
const runs = values.runs.split(',').map(Number);
if (process.platform !== 'linux') {
	console.error('bench:peers counts CPU and memory by /proc: it runs on Linux only.');
	process.exit(2);
}
installPeers(place);
const about = {
	day: new Date().toISOString().slice(0, 10),
	machine: describeMachine(),
	systems: Object.fromEntries(listPeers(place).map(({ name, version }) => [name, version])),
};
const measured: Size[] = [];
for (const [index, size] of sizes.entries()) measured.push(await measure(size, runs[index] ?? runs.at(-1)!));
const file = (name: string) => join(import.meta.dirname, name);
const kept = earlierSizes(file('peers-results.json'), about).filter(({ reports }) => !sizes.includes(reports));
const results: Results = { ...about, sizes: [...kept, ...measured].sort((a, b) => a.reports - b.reports) };
const page = await format(resultsPage(results), { parser: 'markdown' });
console.log(page);
if (values.write) {
	writeFileSync(file('peers-results.json'), await format(JSON.stringify(results), { parser: 'json', printWidth: 120 }));
	writeFileSync(file('peers.svg'), chartOf(results));
	writeFileSync(file('peers.md'), page);
}
