/** A page of the archive on the desk. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { contentFolder } from '../read-content.ts';
import { axeViolations } from './axe-violations.ts';
import { atDesk, correctAtDesk, longestSource as source, sidecarOf, takeZipFromDesk } from './desk-at-work.ts';
import { testInFull } from './full-run.ts';
import { dist, siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const at = atDesk(site);

describe('a report of the archive', () => {
	beforeEach(async () => {
		await at.page.goto(`${site.url}desk/?source=${source}`);
		await at.page.waitForSelector('.pair');
	});

	test('that is opened and taken away is unchanged, byte for byte', async () => {
		const files = await takeZipFromDesk(at.page);
		for (const file of [source, sidecarPath(source)]) {
			expect(Buffer.from(files[`content/sources/${file}`]!)).toEqual(
				readFileSync(join(contentFolder, 'sources', file))
			);
		}
		expect(Object.keys(files)).toHaveLength(2);
	});

	testInFull('is opened with a sidecar that is proposed for it, new lines marked', async () => {
		await at.page.goto(`${site.url}desk/`);
		const proposed = `${sidecarOf(source)}# 拟改\n`;
		const file = { name: sidecarPath(source), buffer: Buffer.from(proposed), mimeType: 'text/yaml' };
		await at.page.setInputFiles('[data-part="drop"] input', file);
		await at.page.waitForSelector('.pair');
		await at.page.click('label:has(#pane-file)');
		expect(await at.page.locator('[data-part="file"] .is-new').allInnerTexts()).toEqual([
			expect.stringContaining('# 拟改'),
		]);
	});

	test('is worked through with the keyboard alone', async () => {
		const left = () => at.page.locator('[data-part="n-doubts"]').innerText().then(Number);
		const before = await left();
		expect(before).toBeGreaterThan(2);
		await at.page.keyboard.press('a');
		await expect.poll(left).toBe(before - 1);
		await at.page.keyboard.press('u');
		await expect.poll(left).toBe(before);
		await at.page.keyboard.press('j');
		await at.page.keyboard.press('k');
		await at.page.keyboard.press('d');
		await at.page.waitForSelector('.menu');
		await at.page.keyboard.type('数目可疑');
		await at.page.keyboard.press('Enter');
		await expect
			.poll(() => at.page.locator('[data-part="file"] .yaml .is-new').first().textContent())
			.toContain('数目可疑');
		// Words are chosen with Shift and the arrows.
		const row = at.page.locator('.pair:has(.pair-p)').first();
		const line = await row.locator('.pair-source .no').first().innerText();
		await row.locator('[data-edit]').focus();
		await at.page.keyboard.press('Enter');
		await at.page.waitForSelector('.menu-words:focus');
		await at.page.keyboard.press('Control+Home');
		for (let count = 0; count < 5; count += 1) await at.page.keyboard.press('Shift+ArrowRight');
		await expect.poll(() => at.page.locator('#menu-head').innerText()).toBe(`选中5字，第${line}行`);
		await at.page.keyboard.press('Escape');
		await expect.poll(() => at.page.locator('.menu').count()).toBe(0);
	});

	testInFull('has its menu where it is asked for next, while it stands open elsewhere', async () => {
		const menu = at.page.locator('.pair .menu:not([data-before])');
		const opened = async () => {
			await menu.waitFor();
			await menu.evaluate((one) => {
				one.dataset['before'] = '';
			});
		};
		await at.page.keyboard.press('e');
		await opened();
		await at.page.locator('.doubt:not([aria-current]) > a[href^="#l"]').last().click();
		await at.page.keyboard.press('e');
		await opened();
		await at.page.locator('.doubt:not([aria-current]) > a[href^="#l"]').first().click();
		await at.page
			.locator('[data-do="change-fact"]')
			.first()
			.evaluate((button: HTMLElement) => {
				button.click();
			});
		await opened();
		expect(await at.page.locator('.menu').count()).toBe(1);
		await at.page.keyboard.press('Escape');
		await expect.poll(() => at.page.locator('.menu').count()).toBe(0);
	});

	testInFull('keeps for the end what is put off', async () => {
		const current = at.page.locator('.doubt[aria-current] b');
		const last = at.page.locator('.doubt b').last();
		const left = at.page.locator('[data-part="left"]');
		const [first, before] = [await current.innerText(), await left.innerText()];
		await at.page.keyboard.press('l');
		await expect.poll(() => left.innerText()).toBe(`${before}，其中1处稍后再看`);
		expect(await last.innerText()).toBe(first);
		expect(await at.page.locator('.doubt .sure').last().innerText()).toBe('稍后');
		const second = await current.innerText();
		await at.page.keyboard.press('k');
		await expect.poll(() => at.page.locator('.doubt').last().getAttribute('aria-current')).toBe('true');
		await at.page.reload();
		await expect.poll(() => left.innerText()).toBe(`${before}，其中1处稍后再看`);
		expect(await current.innerText()).toBe(second);
		await at.page.keyboard.press('u');
		await expect.poll(() => left.innerText()).toBe(before);
	});

	testInFull('is corrected elsewhere without an answer to the doubt that is looked at', async () => {
		const left = () => at.page.locator('[data-part="n-doubts"]').innerText().then(Number);
		const before = await left();
		const words = (await at.page.locator('.pair-p').last().innerText()).slice(0, 6);
		await correctAtDesk(at.page, words, 'suspect', { note: '存疑' });
		await expect.poll(() => at.page.locator('[data-part="file"] .yaml .is-new').count()).toBe(1);
		expect(await left()).toBe(before);
	});

	test('says who read it, once its editor has', async () => {
		await at.page.click('.sign > summary');
		await at.page.fill('[data-sign] [name="by"]', '程校');
		await at.page.keyboard.press('Enter');
		await expect.poll(() => at.page.locator('.pair.is-new').count()).toBe(0);
	});

	test('tells the fault of a sidecar that is written by hand, at its line, and keeps the page', async () => {
		await at.page.click('label:has(#pane-file)');
		await at.page.click('.yaml-by-hand summary');
		const area = at.page.locator('.yaml-edit');
		await area.fill(`${await area.inputValue()}  - { do: emmend, line: 1, expect: "医院", corr: "院" }\n`);
		await expect.poll(() => at.page.locator('.yaml-faults').innerText()).toMatch(/第\d+行第\d+列.*emend/u);
		expect(await at.page.locator('.pair').count()).toBeGreaterThan(20);
	});

	test('is corrected by hand with what the schema and the catalogues offer, by keys alone', async () => {
		await at.page.locator('#pane-file').focus();
		await at.page.keyboard.press('Space');
		await at.page.locator('.yaml-by-hand summary').focus();
		await at.page.keyboard.press('Enter');
		await at.page.keyboard.press('Tab');
		const area = at.page.locator('.yaml-edit:focus');
		await at.page.keyboard.press('Control+End');
		await at.page.keyboard.type('  - { do: ');
		const chosen = () => at.page.locator('.completions [aria-selected="true"]').innerText();
		const open = at.page.locator('.completions:not([hidden])');
		await at.page.keyboard.press('Control+Space');
		await open.waitFor();
		expect(await chosen()).toContain('emend');
		expect(await axeViolations(at.page)).toEqual([]);
		await at.page.keyboard.press('ArrowDown');
		expect(await chosen()).toContain('note');
		expect(await area.getAttribute('aria-activedescendant')).toBe('completion-1');
		// Typing narrows what is offered; Chinese names count.
		await at.page.keyboard.insertText('改主题');
		await expect.poll(chosen).toContain('theme');
		await at.page.keyboard.press('Enter');
		await at.page.keyboard.type(', li');
		await at.page.keyboard.press('Alt+ArrowDown');
		await open.waitFor();
		await at.page.keyboard.press('Enter');
		await at.page.keyboard.type('1, add: [');
		await at.page.keyboard.press('Control+Space');
		await open.waitFor();
		await at.page.keyboard.press('Escape');
		await expect.poll(() => open.count()).toBe(0);
		await at.page.keyboard.press('Control+Space');
		await open.waitFor();
		const theme = (await chosen()).split('\n')[0]!;
		await at.page.keyboard.press('Tab');
		await at.page.keyboard.type('] }');
		expect((await area.inputValue()).split('\n').at(-1)).toBe(`  - { do: theme, line: 1, add: [${theme}] }`);
		// What is missing still is told as ever.
		await expect.poll(() => at.page.locator('.yaml-faults').innerText()).toMatch(/expect/u);
	});
});

describe('a block of a report', () => {
	const article = globSync('articles/*/index.html', { cwd: dist }).sort()[0]!.replace('index.html', '');

	test('leads to the desk, where it stands open', async () => {
		await at.page.goto(site.url + article);
		const block = at.page.locator('.prose .block:has(> .perma)').nth(5);
		const [text, before] = await block.evaluate((shown) => {
			const line = shown.querySelector<HTMLAnchorElement>('a[href^="source/#l"]')!.hash.slice(2);
			return [shown.querySelector('p')!.innerText.slice(0, 8), line];
		});
		await block.hover();
		await block.getByText('进编辑台').click();
		await at.page.waitForSelector('.menu-words:focus');
		expect(await at.page.locator('.menu-words').inputValue()).toContain(text);
		const row = at.page.locator('.pair:has(.menu)');
		expect(await row.locator('.no').first().innerText()).toBe(before);
		expect(await row.evaluate((shown) => shown.getBoundingClientRect().top < innerHeight)).toBe(true);
		expect(await axeViolations(at.page)).toEqual([]);
		await at.page.keyboard.press('Escape');
		await expect.poll(() => row.count()).toBe(0);
	});

	testInFull('that is no paragraph has its line too', async () => {
		await at.page.goto(site.url + article);
		const links = at.page.locator('.prose :is(.crosshead, li[data-block]) a.fault');
		const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		expect(addresses.length).toBeGreaterThan(1);
		for (const address of addresses) expect(address).toMatch(/source=[^&]+\.txt&block=b\d+(?:-\d+)?&line=[1-9]\d*$/u);
	});

	test('leads from its head to the desk, also without scripts', async () => {
		const plain = await site.browser.newContext({ javaScriptEnabled: false });
		const bare = await plain.newPage();
		await bare.goto(site.url + article);
		expect(await bare.locator('.prose a.fault').count()).toBe(0);
		await bare.getByRole('link', { name: '进编辑台' }).click();
		await expect.poll(() => bare.locator('noscript a[href$="/about/handbook/"]').count()).toBe(1);
		await plain.close();
	});
});
