import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { facesOf } from '../headline-faces.ts';
import { recordShifts, shiftsOf } from './page-probes.ts';
import { dist, siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

/** What a page may cost of its face a reader who has none. */
const most = 60_000;

/** Faces that stand in differ in how high they set a line: up to this score nothing is seen to move, and no line breaks anew. */
const stillness = 0.001;

let page: Page;
/** The faces that a page fetched. */
let fetched: string[];
beforeEach(async () => {
	page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
	fetched = [];
	page.on('request', (request) => fetched.push(...facesOf(request.url())));
});
afterEach(() => page.close());

/** Shows pages as on a machine that has these large Song faces and no others. */
async function install(faces: string): Promise<void> {
	await page.addInitScript((installed) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`:root { --song-large: ${installed} !important; --song-small: serif !important; }`);
		document.adoptedStyleSheets = [sheet];
	}, faces);
}

/** The faces in which the text of the first element that a selector finds is set. */
async function facesIn(selector: string) {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
	return fonts;
}

/** How many characters of an element are set in a face of the page, and how many in others. */
async function countSet(selector: string): Promise<{ own: number; other: number }> {
	const fonts = await facesIn(selector);
	const sum = (isOwn: boolean) =>
		fonts.filter(({ isCustomFont }) => isCustomFont === isOwn).reduce((all, { glyphCount }) => all + glyphCount, 0);
	return { own: sum(true), other: sum(false) };
}

test('no page asks for more than 60 kB of faces, and all that is asked for is there', () => {
	const costs = globSync('**/*.html', { cwd: dist }).map((file) => {
		const sizes = facesOf(readFileSync(join(dist, file), 'utf8')).map(
			(face) => statSync(join(dist, 'faces', face)).size
		);
		return { file, cost: sizes.reduce((sum, size) => sum + size, 0) };
	});
	expect(costs.length).toBeGreaterThan(0);
	expect(costs.filter(({ cost }) => cost > most)).toEqual([]);
});

test('the licence of the faces lies beside them', () => {
	expect(readFileSync(join(dist, 'faces', 'OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
});

describe('where no Song face is installed', () => {
	beforeEach(() => install("'No Such Face'"));

	test.each([
		['', ['h1', '.seal', '.item-lead h2 a', '.items-3 h3 a']],
		['articles/suizhou-central-hospital-2021/', ['h1', '.brand', '.seal']],
		['hospitals/suizhou-central-hospital/', ['h1', '.brand']],
	])('/%s has nameplate and headlines in its own', async (path, places) => {
		await page.goto(site.url + path, { waitUntil: 'networkidle' });
		for (const place of places) {
			const { own, other } = await countSet(place);
			expect(own, place).toBeGreaterThan(1);
			expect(other, place).toBe(0);
		}
		expect((await countSet('main p:last-of-type')).own).toBe(0);
	});

	test('headlines have theirs in traditional characters, too', async () => {
		await page.addInitScript(() => {
			localStorage.setItem('display', JSON.stringify({ characters: 'traditional' }));
		});
		await page.goto(`${site.url}articles/suizhou-central-hospital-2021/`, { waitUntil: 'networkidle' });
		await expect.poll(() => page.locator('h1').textContent()).toContain('黨建引領');
		await expect.poll(() => countSet('h1')).toMatchObject({ other: 0 });
	});

	test.each(['', 'articles/', 'articles/suizhou-central-hospital-2021/', 'hospitals/'])(
		'/%s stands still when they come late',
		async (path) => {
			await recordShifts(page);
			await page.route('**/faces/*.woff2', async (route) => {
				await wait(400);
				await route.continue();
			});
			await page.goto(site.url + path, { waitUntil: 'networkidle' });
			expect(fetched.length).toBeGreaterThan(0);
			const shift = (await shiftsOf(page)).reduce((sum, score) => sum + Number(score), 0);
			expect(shift).toBeLessThanOrEqual(stillness);
		}
	);
});

test('where one is installed no page fetches another', async () => {
	await page.goto(`${site.url}about/`);
	const [installed] = await facesIn('.page-head-lede');
	await install(`'${installed!.familyName}'`);
	fetched = [];
	for (const path of ['', 'articles/suizhou-central-hospital-2021/', 'search/'])
		await page.goto(site.url + path, { waitUntil: 'networkidle' });
	expect(fetched).toEqual([]);
});
