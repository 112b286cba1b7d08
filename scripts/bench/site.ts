/**
 * Measures what the pages of archives of several sizes cost: `npm run bench:site -- [NUMBER OF REPORTS …]`, 300, 1,000 and
 * 3,000 if none is named. The reports are generated and converted first, which is not measured; each site is rendered from
 * cold, one after the other. Prints a table; `--write` keeps it as `scripts/bench/site-results.json`, with the machine.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { measureSite, type SiteWeight } from './measure-site.ts';
import { prepareCorpus } from './prepare-corpus.ts';

const root = join(import.meta.dirname, '..', '..');
const place = join(root, '.cache', 'bench', 'sites');

/** What one size cost. */
interface Measured extends SiteWeight {
	reports: number;
	wallSeconds: number;
	cpuSeconds: number;
	/** CPU for each report, in milliseconds, all pages counted. */
	cpuMilliseconds: number;
	memoryMegabytes: number;
}

/** Runs a script of the project on a content folder, to its end. */
async function run(content: string, usage: string, script: string, ...parameters: string[]): Promise<void> {
	const preload = join(import.meta.dirname, 'report-usage.mjs');
	const child = spawn(process.execPath, ['--import', preload, join(root, 'scripts', script), ...parameters], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, XINGLIN_CONTENT: content, XINGLIN_USAGE: usage },
	});
	const status = await new Promise((resolve) => child.on('exit', resolve));
	if (status !== 0) throw new Error(`scripts/${script} ended with ${String(status)} on ${content}.`);
}

async function measure(reports: number): Promise<Measured> {
	const content = await prepareCorpus(reports);
	const site = join(place, `site-${reports}`);
	const usage = join(place, `usage-${reports}.json`);
	rmSync(site, { recursive: true, force: true });
	const started = performance.now();
	await run(content, usage, 'render-site.ts', relative(root, site));
	const wallSeconds = Number(((performance.now() - started) / 1000).toFixed(1));
	const { cpuSeconds, memoryMegabytes } = JSON.parse(readFileSync(usage, 'utf8')) as Measured;
	return {
		reports,
		wallSeconds,
		cpuSeconds: Number(cpuSeconds.toFixed(1)),
		cpuMilliseconds: Math.round((cpuSeconds / reports) * 1000),
		memoryMegabytes,
		...measureSite(site),
	};
}

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : [300, 1000, 3000];
const results: Measured[] = [];
for (const size of sizes) results.push(await measure(size));
console.table(
	results.map(({ largest, ...result }) => ({ ...result, largest: `${largest.page} ${largest.kilobytes} kB` }))
);
if (values.write) {
	const [cpu] = cpus();
	const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
	writeFileSync(
		join(import.meta.dirname, 'site-results.json'),
		`${JSON.stringify({ machine, results }, null, '\t')}\n`
	);
}
