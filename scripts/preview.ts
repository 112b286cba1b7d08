/**
 * Serves a site as GitHub Pages would, on port 4321 or the next free one: `npm run preview [-- FOLDER]`, `dist` if none is
 * named.
 *
 * Only a whole site is served, under the base path that it was built for. Exit status 1 where there is none.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { withLock } from './lock.ts';
import { PlainError, runCommand } from './plain-error.ts';
import { dist, nameOf, recoverSites } from './replace-site.ts';
import { serveSite } from './serve-site.ts';
import { readSiteAddress } from './site-address.ts';
import { readSiteState, type SiteManifest } from './site-manifest.ts';

const wantedPort = 4321;
const [named] = process.argv.slice(2);
const folder = named === undefined ? dist : resolve(named);

/** The whole site that is to be served; a `PlainError` where there is none. */
async function requireSite(): Promise<SiteManifest> {
	// A build that was killed in its last step left the site beside its place.
	if (!existsSync(folder)) await withLock('site', dist, 'npm run preview', () => recoverSites());
	const name = `${nameOf(folder)}/`;
	const found = readSiteState(folder);
	if (found.state === 'missing') throw new PlainError(`${name} 里还没有网站：请先运行 npm run build。`);
	if (found.state === 'broken')
		throw new PlainError(`${name} 里的网站不完整（${found.reason}）：请运行 npm run build。`);
	const { base } = readSiteAddress();
	if (process.env.BASE_PATH && base !== found.manifest.base)
		throw new PlainError(
			`BASE_PATH=${process.env.BASE_PATH}：${name} 里的网站是为 ${found.manifest.base} 建的；请用这个 BASE_PATH 重新运行 npm run build，或不设 BASE_PATH。`
		);
	return found.manifest;
}

await runCommand(async () => {
	const { base } = await requireSite();
	const { url } = await serveSite(folder, { base, port: wantedPort });
	if (!url.includes(`:${wantedPort}/`)) console.log(`${wantedPort} 端口已被占用，改用下一个空闲的端口。`);
	console.log(`杏林报道：${url}（按 Ctrl-C 停止）`);
	return 0;
}, folder);
