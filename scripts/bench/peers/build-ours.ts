import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cacheFolder } from '../../cache-folder.ts';
import { busyOptions } from '../../run-tool.ts';
import { measureProcess, type Cost } from '../measure-process.ts';
import { measureSite } from '../measure-site.ts';
import type { Build } from './build-peer.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Takes away what earlier builds kept: content that was read, the index, pictures and faces. */
function forget(content: string): void {
	const kept = [cacheFolder('astro', content), cacheFolder('search', content), '.cache/pictures', '.cache/faces'];
	for (const folder of kept) rmSync(join(root, folder), { recursive: true, force: true });
}

/** Two steps, one after the other. */
const add = (one: Cost, next: Cost): Cost => ({
	wallSeconds: one.wallSeconds + next.wallSeconds,
	cpuSeconds: one.cpuSeconds + next.cpuSeconds,
	memoryMegabytes: Math.max(one.memoryMegabytes, next.memoryMegabytes),
});

/** Builds the site of this project from cold: its pages alone, and pages with the search index. */
export async function buildOurs(site: string, content: string): Promise<{ pages: Build; withSearch: Build }> {
	forget(content);
	rmSync(site, { recursive: true, force: true });
	const run = (script: string) =>
		measureProcess(process.execPath, [...busyOptions, join(root, 'scripts', script), relative(root, site)], {
			folder: root,
			environment: { ...process.env, XINGLIN_CONTENT: content },
		});
	const rendered = await run('render-site.ts');
	const pages = { ...rendered, ...measureSite(site) };
	const indexed = await run('index-search.ts');
	return { pages, withSearch: { ...add(rendered, indexed), ...measureSite(site) } };
}
