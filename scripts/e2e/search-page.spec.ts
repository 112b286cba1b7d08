import { describe, expect, test } from 'vitest';
import { searchUnderTest } from './search-under-test.ts';

const search = searchUnderTest();

describe('the search page', () => {
	test('answers on load, under the content security policy', async () => {
		await search.page.goto(search.address('支部建在科室'));
		await search.ready();
		expect(await search.page.getAttribute('[data-search-state]', 'data-tier')).toBe('exact');
		expect(Number(await search.count())).toBe(await search.page.locator('[data-report]').count());
		expect(await search.page.title()).toContain('支部建在科室');
		const href = await search.page.getAttribute('.hit[data-hit]', 'href');
		expect(href).toMatch(/\/articles\/[a-z0-9-]+\/#b\d+/u);
		expect(search.complaints).toEqual([]);
	});

	test('answers while typing, but not while an input method composes', async () => {
		await search.page.goto(`${search.site.url}search/`);
		await search.page.waitForSelector('[data-search-state="empty"]');
		await search.page.focus('#q');
		await search.page.evaluate(() => {
			const input = document.querySelector<HTMLInputElement>('#q');
			input?.dispatchEvent(new CompositionEvent('compositionstart'));
			if (input) input.value = 'ganzhou';
			input?.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
		});
		await search.page.waitForTimeout(400);
		expect(await search.page.locator('[data-report]').count()).toBe(0);
		await search.page.evaluate(() => {
			const input = document.querySelector<HTMLInputElement>('#q');
			if (input) input.value = '党建';
			input?.dispatchEvent(new CompositionEvent('compositionend'));
		});
		await search.ready();
		expect(new URL(search.page.url()).searchParams.get('q')).toBe('党建');
	});

	test('keeps the query in the address, and back goes back', async () => {
		await search.page.goto(search.address('党建'));
		await search.ready();
		const before = await search.count();
		await search.page.fill('#q', '平均住院日');
		await search.page.press('#q', 'Enter');
		await search.page.waitForFunction((old) => document.querySelector('[data-count]')?.textContent !== old, before);
		await search.page.goBack();
		await search.page.waitForFunction((old) => document.querySelector('[data-count]')?.textContent === old, before);
		expect(await search.page.inputValue('#q')).toBe('党建');
	});

	test('facets count, narrow, and stand in the address', async () => {
		await search.page.goto(search.address('医院'));
		await search.ready();
		const label = search.page.locator('[data-facet="hospital"] label').first();
		const promised = await label.locator('.n').textContent();
		await label.click();
		await search.page.waitForFunction(
			(wanted) => document.querySelector('[data-count]')?.textContent === wanted,
			promised
		);
		const chosen = new URL(search.page.url()).searchParams.get('hospital');
		expect(chosen).not.toBeNull();
		await search.page.reload();
		await search.ready();
		expect(await search.count()).toBe(promised);
		await search.page.click('[data-clear-facets]');
		await search.page.waitForFunction((old) => document.querySelector('[data-count]')?.textContent !== old, promised);
	});

	test('moves with the arrow keys and follows with Enter', async () => {
		await search.page.goto(search.address('支部建在科室'));
		await search.ready();
		await search.page.focus('#q');
		await search.page.keyboard.press('ArrowDown');
		await search.page.keyboard.press('ArrowDown');
		expect(await search.page.evaluate(() => document.activeElement?.tagName)).toBe('A');
		await search.page.keyboard.press('Escape');
		expect(await search.page.evaluate(() => document.activeElement?.id)).toBe('q');
	});

	test('says that nothing was found, and what may be meant', async () => {
		await search.page.goto(search.address('火星探测器'));
		await search.page.waitForFunction(() =>
			document.querySelector('[data-search-page] [role="status"]')?.textContent.includes('没有查到')
		);
		expect(await search.page.getAttribute('[data-search-state]', 'data-search-state')).toBe('empty');
		await search.page.goto(search.address('平均住愿日'));
		await search.ready();
		expect(await search.page.textContent('[data-suggestion]')).toBe('平均住院日');
	});

	test('says whom an abbreviation may mean', async () => {
		await search.page.goto(search.address('市中心医院'));
		await search.ready();
		const links = search.page.locator('[data-may-mean] a');
		expect(await links.count()).toBeGreaterThan(1);
		await links.first().click();
		await search.page.waitForFunction(() => document.querySelector('[data-count]')?.textContent === '1');
	});

	test('offers to load again when the texts do not come', async () => {
		await search.page.route('**/search/reports.json*', (route) => route.abort());
		await search.page.goto(search.address('党建'));
		await search.page.waitForSelector('[data-search-state="error"]');
		expect(await search.page.textContent('.search-reload')).toBe('重新载入');
	});

	test('points to the indexes where scripts do not run', async () => {
		const plain = await search.site.browser.newPage({ javaScriptEnabled: false });
		await plain.goto(`${search.site.url}search/`);
		expect(await plain.locator('.search-plain a').count()).toBeGreaterThan(3);
		await plain.close();
	});

	test('remembers recent queries until they are cleared', async () => {
		await search.page.goto(search.address('党建'));
		await search.ready();
		await search.page.press('#q', 'Enter');
		await search.page.goto(`${search.site.url}search/`);
		await search.page.waitForSelector('[data-recent]:not([hidden])');
		expect(await search.page.textContent('[data-recent] li')).toBe('党建');
		await search.page.click('[data-clear-recent]');
		expect(await search.page.locator('[data-recent]:not([hidden])').count()).toBe(0);
	});
});

describe('the ways to ask', () => {
	test('each example finds something', async () => {
		await search.page.goto(`${search.site.url}search/`);
		const examples = await search.page.locator('.search-help a').allTextContents();
		expect(examples.length).toBeGreaterThan(5);
		for (const example of examples) {
			await search.page.goto(search.address(example));
			await search.ready();
			expect(Number(await search.count()), example).toBeGreaterThan(0);
			expect(await search.page.locator('[data-unread]').count(), example).toBe(0);
		}
	});

	test('facets can be cleared where the screen is narrow, and Tab reaches the results first', async () => {
		await search.page.setViewportSize({ width: 390, height: 800 });
		await search.page.goto(`${search.address('医院')}&year=2021`);
		await search.ready();
		expect(await search.page.locator('[data-clear-facets]').first().isVisible()).toBe(true);
		await search.page.focus('#q');
		for (let step = 0; step < 24; step++) {
			await search.page.keyboard.press('Tab');
			const place = await search.page.evaluate(() => {
				const { activeElement } = document;
				return activeElement?.closest('[data-facets]')
					? 'facets'
					: activeElement?.closest('[data-report]')
						? 'report'
						: '';
			});
			expect(place).not.toBe('facets');
			if (place === 'report') return;
		}
		throw new Error('Tab does not reach the results');
	});
});
