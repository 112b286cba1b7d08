/**
 * Measures conversion at size: `node scripts/with-node.mjs scripts/bench/convert.ts [NUMBER…]` (300 and 1,000 reports).
 *
 * For each number of generated reports, all sources distinct and nearly all of a hospital without a record: from cold, with
 * nothing changed, after a change of one source; wall and CPU seconds of the whole command, its threads included, and peak
 * memory. Prints a table, and writes JSON with the machine's description where `--json FILE` names one.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { convertCorpus } from '../convert/convert-corpus.ts';
import { writeCorpus } from './write-corpus.ts';

/** What one conversion cost. */
interface Cost {
	/** Seconds. */
	wall: number;
	/** Seconds of all threads. */
	cpu: number;
	/** Peak memory in MB. */
	memory: number;
}

/** Converts a folder in this process, and prints what that cost as the last line. */
async function convertHere(content: string, cache: string): Promise<void> {
	await convertCorpus(content, { cache });
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const cost: Cost = {
		wall: process.uptime(),
		cpu: (userCPUTime + systemCPUTime) / 1e6,
		memory: maxRSS / 1024,
	};
	process.stdout.write(`\n${JSON.stringify(cost)}`);
}

/** Converts a folder in a process of its own. */
async function measure(content: string, cache: string): Promise<Cost> {
	const child = spawn(process.execPath, [import.meta.filename, '--here', content, cache], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	let printed = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		printed += text;
	});
	await once(child, 'close');
	return JSON.parse(printed.split('\n').at(-1)!) as Cost;
}

async function measureAt(count: number) {
	const folder = mkdtempSync(join(tmpdir(), 'xinglin-bench-'));
	const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
	try {
		writeCorpus(content, count);
		const sources = readdirSync(join(content, 'sources'));
		const cold = await measure(content, cache);
		const nothing = await measure(content, cache);
		const path = join(content, 'sources', sources[Math.floor(sources.length / 2)]!);
		writeFileSync(path, readFileSync(path, 'utf8').replace('。', '，成效明显。'));
		const one = await measure(content, cache);
		return { reports: count, sources: sources.length, cold, nothing, one };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const round = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const shown = ({ wall, cpu, memory }: Cost) => `${round(wall)} s · ${round(cpu)} CPU s · ${round(memory)} MB`;

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { here: { type: 'boolean' }, json: { type: 'string' } },
	});
	if (values.here) {
		await convertHere(positionals[0]!, positionals[1]!);
		return;
	}
	const counts = positionals.length > 0 ? positionals.map(Number) : [300, 1000];
	const results = [];
	console.log('| reports | from cold | nothing changed | one source changed |\n| --- | --- | --- | --- |');
	for (const count of counts) {
		const result = await measureAt(count);
		results.push(result);
		console.log(`| ${count} | ${shown(result.cold)} | ${shown(result.nothing)} | ${shown(result.one)} |`);
	}
	const machine = { cores: availableParallelism(), processor: cpus()[0]?.model ?? '', node: process.version };
	if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, '\t')}\n`);
}

await main();
