import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { serveSite, type ServedSite } from '../serve-site.ts';
import { openBrowser } from './browser.ts';
import { copyProject, runAfresh } from './copy-project.ts';
import { correctAtDesk, dropAtDesk, signAtDesk, takeZipFromDesk } from './desk-at-work.ts';
import { dist, type SiteUnderTest } from './site-under-test.ts';

/** The repository that the clone names as its own. */
export const repository = 'xinglin/archive';

/** A clone of the project with what was taken away from the desk, built and served. */
export interface CloneUnderTest extends SiteUnderTest {
	/** Where the clone lies. */
	folder: string;
	/** What was taken away: files by their path. */
	zip: Record<string, Uint8Array>;
	/** A browser that nobody has used, with a page: of each test its own. */
	context: BrowserContext;
	page: Page;
}

/** Corrects a page at the desk of the project's own site, and takes it away. */
async function takeFromDesk(browser: Browser): Promise<Record<string, Uint8Array>> {
	const site = await serveSite(dist);
	const visit = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
	try {
		await dropAtDesk(visit, site.url);
		await correctAtDesk(visit, '等侯', 'emend', { corr: '等候' });
		await correctAtDesk(visit, '暖心一刻', 'programme', { name: '暖心一刻' });
		await correctAtDesk(visit, '专家们还为行动不便的老人', 'suspect', { note: '与上段重出' });
		await signAtDesk(visit, '程校');
		return await takeZipFromDesk(visit);
	} finally {
		await visit.close();
		await site.close();
	}
}

/** Makes a clone, serves its site and opens a browser for the tests of a file. */
export function cloneUnderTest(): CloneUnderTest {
	let served: ServedSite | undefined;
	let place: string;
	const under = {} as CloneUnderTest;
	beforeAll(async () => {
		under.browser = await openBrowser();
		place = mkdtempSync(join(tmpdir(), 'desk-in-clone-'));
		under.zip = await takeFromDesk(under.browser);
		under.folder = copyProject(join(place, 'clone'));
		for (const [path, bytes] of Object.entries(under.zip)) writeFileSync(join(under.folder, path), bytes);
		appendFileSync(join(under.folder, 'src', 'site.yaml'), `\nrepository: https://github.com/${repository}\n`);
		const made = runAfresh(process.execPath, ['scripts/with-node.mjs', 'scripts/build.ts'], under.folder);
		if (made.status !== 0) throw new Error(made.stdout + made.stderr);
		served = await serveSite(join(under.folder, 'dist'));
		under.url = served.url;
	}, 600_000);
	beforeEach(async () => {
		under.context = await under.browser.newContext({ viewport: { width: 1280, height: 900 } });
		under.page = await under.context.newPage();
	});
	afterEach(() => under.context.close());
	afterAll(async () => {
		await under.browser.close();
		await served?.close();
		rmSync(place, { recursive: true, force: true });
	});
	return under;
}
