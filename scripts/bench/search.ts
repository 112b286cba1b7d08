/**
 * Measures search at size, in a browser, beside stock Pagefind on the same reports:
 * `node scripts/with-node.mjs scripts/bench/search.ts [number of reports]`, after `npm run build`.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { expectText, sampleRuns } from '../e2e/search-corpus.ts';
import { noCatalogues } from '../search/make-cards.ts';
import { writeIndex } from '../search/write-index.ts';
import { generateReports } from './generate-reports.ts';
import { measureSearch, percentile } from './measure-search.ts';
import { askStock, indexStock } from './stock-pagefind.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'dist');
const count = Number(process.argv[2] ?? 2000);
const dist = join(root, '.cache', 'bench', String(count));
const queries = 60;

/** Peak memory of the indexer so far, in MB; Linux only. */
function peakMemory(): string {
	for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
		try {
			const status = readFileSync(`/proc/${pid}/status`, 'utf8');
			if (!/^Name:\s+pagefind/mu.test(status)) continue;
			return `${Math.round(Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024)} MB`;
		} catch {
			// The process has ended.
		}
	}
	return '?';
}

function sizeOf(folder: string): string {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)));
	return `${(files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1e6).toFixed(1)} MB`;
}

/** Copies the search page without its index; the reports themselves are not rendered. */
function prepare(): void {
	if (!existsSync(join(built, 'search', 'index.html'))) throw new Error('Run `npm run build` first.');
	rmSync(dist, { recursive: true, force: true });
	mkdirSync(dist, { recursive: true });
	for (const name of ['_astro', 'search', 'display.js'])
		cpSync(join(built, name), join(dist, name), { recursive: true });
}

prepare();
const articles = generateReports({ count, seed: 1 });
const runs = sampleRuns(articles, queries, 9, true);
const characters = articles.reduce((sum, { ledger }) => sum + ledger.characters, 0);
console.log(`${count} reports, ${(characters / 1e6).toFixed(1)} M characters, ${queries} queries`);

let started = performance.now();
const before = process.cpuUsage();
const cache = join(dist, '..', `cache-${count}`);
rmSync(cache, { recursive: true, force: true });
const index = await writeIndex({ articles, hospitals: [], catalogues: noCatalogues, base: '/', dist, cache });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const { user, system } = process.cpuUsage(before);
console.log(
	`ours: index ${seconds} s, ${((user + system) / 1e6).toFixed(1)} s of CPU, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, ${index.shards} shards, ${sizeOf(join(dist, 'pagefind'))}`
);
await close();
const ours = await measureSearch(dist, articles, runs);
console.log(
	`ours: first query ${Math.round(ours.firstBytes / 1000)} kB in ${ours.requests} requests, p50 ${percentile(ours.times, 0.5)} ms, p95 ${percentile(ours.times, 0.95)} ms, right ${ours.right}/${ours.asked}`
);

if (!process.argv.includes('--ours')) {
	started = performance.now();
	await indexStock(articles, join(dist, 'stock'));
	const stockSeconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`stock: index ${stockSeconds} s, indexer ${peakMemory()}, ${sizeOf(join(dist, 'stock'))}`);
	await close();
	writeFileSync(join(dist, 'stock.html'), '<!doctype html><html lang="zh-CN"><title>stock</title></html>');
	const stock = await askStock(dist, runs, (run) => expectText(articles, run).reports);
	console.log(
		`stock: first query ${Math.round(stock.firstBytes / 1000)} kB, p50 ${percentile(stock.times, 0.5)} ms, p95 ${percentile(stock.times, 0.95)} ms, right ${stock.right}/${stock.asked}`
	);
}
rmSync(cache, { recursive: true, force: true });
