import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { isFull } from './full-run.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

let page: Page;

beforeEach(async () => {
	page = await site.browser.newPage({ bypassCSP: true });
});

afterEach(async () => {
	await page.close();
});

const address = (query: string) => `${site.url}search/?q=${encodeURIComponent(query)}`;

const state = async (wanted: string): Promise<void> => {
	// Before the first answer the region is not shown.
	await page.waitForSelector(`[data-search-state="${wanted}"]`, { state: 'attached' });
};

async function ask(query: string, wanted = 'ready', tier?: string): Promise<void> {
	await page.goto(address(query));
	await state(wanted);
	if (tier !== undefined) expect(await page.getAttribute('[data-search-state]', 'data-tier')).toBe(tier);
}

/** Answers the tables of the index otherwise than the site does. */
async function answerTables(body: string | undefined): Promise<void> {
	await page.route('**/search/tables.json', (route) =>
		body === undefined ? route.abort() : route.fulfill({ contentType: 'application/json', body })
	);
}

/** Every state in which a reader may meet the search, each with what leads to it. */
const states: Record<string, () => Promise<unknown>> = {
	'before the first query': async () => {
		await page.goto(`${site.url}search/`);
		await page.waitForSelector('[data-start]:not([hidden])');
	},
	'with recent queries': async () => {
		await ask('党建');
		await page.press('#q', 'Enter');
		await page.goto(`${site.url}search/`);
		await page.waitForSelector('[data-recent]:not([hidden])');
	},
	'while it searches': async () => {
		await page.route('**/search/tables.json', () => undefined);
		await page.goto(address('党建'));
		await state('searching');
	},
	cards: async () => {
		await ask('平均住院日');
		await page.waitForSelector('[data-entity]');
	},
	'results with passages unfolded': async () => {
		await ask('医院');
		await page.locator('[data-report] details > summary').first().click();
	},
	'results with facets chosen': () => page.goto(`${address('医院')}&year=2021`).then(() => state('ready')),
	'facets unfolded': async () => {
		await ask('医院');
		const folds = page.locator('[data-facets] details > summary');
		expect(await folds.count()).toBeGreaterThan(0);
		for (const fold of await folds.all()) await fold.click();
	},
	'nothing under the facets chosen': () => page.goto(`${address('党建')}&year=1900`).then(() => state('empty')),
	pinyin: () => ask('djylgzlfz', 'ready', 'pinyin'),
	'what else may be meant': () => ask('平均住愿日', 'ready', 'suggestion'),
	'the nearest passages': () => ask('党支部怎样建在科室上', 'ready', 'near'),
	nothing: () => ask('火星探测器', 'empty', 'none'),
	failure: async () => {
		await answerTables(undefined);
		await ask('党建', 'error');
	},
	renewed: async () => {
		await answerTables('{"form":0}');
		await ask('党建', 'renewed');
	},
	'ways to search unfolded': async () => {
		await ask('党建');
		await page.click('.search-ways > summary');
	},
	'the dialog before the first letter': async () => {
		await page.goto(site.url);
		await page.keyboard.press('Control+k');
		await page.waitForSelector('dialog [data-dialog-start]:not([hidden])');
	},
	'the dialog with an answer': async () => {
		await page.goto(site.url);
		await page.keyboard.press('Control+k');
		await page.locator('#dialog-q').fill('平均住院日');
		await page.waitForSelector('dialog [data-dialog-results] .hit');
	},
	'the dialog with nothing': async () => {
		await page.goto(site.url);
		await page.keyboard.press('Control+k');
		await page.locator('#dialog-q').fill('火星探测器');
		await page.waitForSelector('dialog [data-count]', { state: 'attached' });
	},
	'the dialog after a failure': async () => {
		await answerTables(undefined);
		await page.goto(site.url);
		await page.keyboard.press('Control+k');
		await page.locator('#dialog-q').fill('党建');
		await page.waitForSelector('dialog [role="status"] button, dialog [role="status"] a');
	},
};

/** What the short run looks at in a second display: what has most in it. */
const second = new Set([
	'cards',
	'results with passages unfolded',
	'the nearest passages',
	'the dialog with an answer',
]);

/** How a reader may see it; the short run looks at every second state in the first, and at some in the second. */
const displays = [
	{ name: 'a phone by day', width: 320, colorScheme: 'light' },
	{ name: 'a desk by night', width: 1280, colorScheme: 'dark' },
	{ name: 'a phone by night', width: 320, colorScheme: 'dark' },
	{ name: 'a desk by day', width: 1280, colorScheme: 'light' },
] as const;

describe.each(isFull ? displays : displays.slice(0, 2))('on $name', ({ name, width, colorScheme }) => {
	const shown = Object.entries(states).filter(
		([it], index) => isFull || (name === displays[0].name ? index % 2 === 0 : second.has(it))
	);
	test.each(shown)('%s shuts no reader out', async (_, open) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		await open();
		expect(await axeViolations(page)).toEqual([]);
	});
});
