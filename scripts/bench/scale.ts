/**
 * Measures archives of several sizes, step by step: `npm run bench -- [NUMBER OF REPORTS …]`, 7, 300, 1,000, 3,000 and 10,000
 * if none is named; the last takes half an hour on two cores.
 *
 * Conversion from cold and after one change, the whole build from cold, the index from cold and with one report of a hundred
 * changed; files, bytes, largest page; bytes, requests and times of queries in a browser. Prints a table; `--write` keeps it as
 * `scale.md`, `scale-results.json` and `scale.svg` in `scripts/bench`. Sizes measured earlier on the same machine and day stay.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { describeMachine } from './describe-machine.ts';
import { measureScale, type Scale } from './scale/measure-scale.ts';
import { scaleChart } from './scale/scale-chart.ts';
import { scalePage, type ScaleResults } from './scale/scale-page.ts';

const file = (name: string) => join(import.meta.dirname, name);

/** The sizes that were measured earlier on this machine today. */
function earlierSizes({ machine, day }: Omit<ScaleResults, 'sizes'>): Scale[] {
	if (!existsSync(file('scale-results.json'))) return [];
	const earlier = JSON.parse(readFileSync(file('scale-results.json'), 'utf8')) as ScaleResults;
	return earlier.machine === machine && earlier.day === day ? earlier.sizes : [];
}

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : [7, 300, 1000, 3000, 10_000];
if (process.platform !== 'linux') {
	console.error('bench counts CPU and memory by /proc: it runs on Linux only.');
	process.exit(2);
}
const about = { day: new Date().toISOString().slice(0, 10), machine: describeMachine() };
for (const size of sizes) {
	const measured = await measureScale(size);
	const kept = earlierSizes(about).filter(({ reports }) => reports !== size);
	const results: ScaleResults = {
		...about,
		sizes: (values.write ? [...kept, measured] : [measured]).sort((a, b) => a.reports - b.reports),
	};
	const page = await format(scalePage(results), { parser: 'markdown' });
	console.log(page);
	if (!values.write) continue;
	writeFileSync(file('scale-results.json'), await format(JSON.stringify(results), { parser: 'json', printWidth: 120 }));
	writeFileSync(file('scale.md'), page);
	writeFileSync(file('scale.svg'), scaleChart(results));
}
