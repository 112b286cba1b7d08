import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SiteAddress } from './site-address.ts';

/** What a built site consists of. */
export interface SiteManifest extends SiteAddress {
	version: 1;
	/** Size of every file in bytes, by its path in the site. */
	files: Record<string, number>;
}

/** What stands in a folder: a whole site, nothing, or something else and why it is no whole site. */
export type SiteState =
	{ state: 'whole'; manifest: SiteManifest } | { state: 'missing' } | { state: 'broken'; reason: string };

/** Begins with a dot, so that an upload to GitHub Pages leaves it out. */
const manifestName = '.site.json';

/**
 * Writes into a site what it consists of: the last file of a build, by which a whole site is known from half of one.
 *
 * Sizes are enough: a build that was killed lacks this file; files lost or cut later (a full disk, a power cut, a hand that
 * slipped) show by name or size, without reading hundreds of megabytes.
 */
export function writeManifest(site: string, address: SiteAddress): SiteManifest {
	const files = globSync('**/*', { cwd: site, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== manifestName)
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file): [string, number] => [
			file
				.slice(site.length + 1)
				.split(sep)
				.join('/'),
			statSync(file).size,
		])
		.sort(([a], [b]) => (a < b ? -1 : 1));
	const manifest: SiteManifest = { version: 1, ...address, files: Object.fromEntries(files) };
	writeFileSync(join(site, manifestName), `${JSON.stringify(manifest, null, '\t')}\n`);
	return manifest;
}

/** Whether a build has made what stands in a folder, whole or not. */
export function hasManifest(site: string): boolean {
	return existsSync(join(site, manifestName));
}

function readManifest(site: string): SiteManifest | undefined {
	try {
		return JSON.parse(readFileSync(join(site, manifestName), 'utf8')) as SiteManifest;
	} catch {
		return undefined;
	}
}

/** Whether a folder holds a whole site as a build left it. More files than it had do no harm. */
export function readSiteState(site: string): SiteState {
	if (!statSync(site, { throwIfNoEntry: false })?.isDirectory()) return { state: 'missing' };
	const manifest = readManifest(site);
	if (!manifest) return { state: 'broken', reason: '没有建完，或不是 npm run build 建的' };
	const wrong = Object.entries(manifest.files).filter(
		([file, size]) => statSync(join(site, file), { throwIfNoEntry: false })?.size !== size
	);
	if (wrong.length === 0) return { state: 'whole', manifest };
	return { state: 'broken', reason: `有 ${wrong.length} 个文件缺失或改动过，如 ${wrong[0]![0]}` };
}
