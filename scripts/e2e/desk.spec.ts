import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { convertSource, requirePipeline } from '../../src/pipeline/index.ts';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { contentFolder, readContent } from '../read-content.ts';
import { readFile } from '../write-file.ts';
import { axeViolations } from './axe-violations.ts';
import { correctAtDesk, deskPage, dropAtDesk, signAtDesk, takeZipFromDesk, type DeskFile } from './desk-at-work.ts';
import { dist, siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { name, text, buffer: page18030 } = deskPage;

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
	context = await site.browser.newContext({
		viewport: { width: 1280, height: 900 },
		acceptDownloads: true,
		bypassCSP: true,
	});
	page = await context.newPage();
});
afterEach(() => context.close());

const drop = (given?: DeskFile) => dropAtDesk(page, site.url, given);
const correct = (words: string, item: string, fields: Readonly<Record<string, string>>) =>
	correctAtDesk(page, words, item, fields);
const takeZip = () => takeZipFromDesk(page);

const mended = () => page.locator('.pair .now', { hasText: '等候' }).count();
const rows = () => page.locator('.pair-article').count();

describe('a page that nobody has seen', () => {
	test('is dropped, corrected, signed and taken away, and converts to what the desk showed', async () => {
		await drop();
		await expect.poll(rows).toBe(2);
		await expect.poll(() => page.locator('[data-part="size"]').innerText()).toContain('GB18030');
		await correct('等侯', 'emend', { corr: '等候' });
		await correct('暖心一刻', 'programme', { name: '暖心一刻' });
		await correct('专家们还为行动不便的老人', 'suspect', { note: '与上段重出' });
		await page.click('label:has(#pane-file)');
		const record = page.locator('[data-part="records"] textarea');
		await record.fill((await record.inputValue()).replace(/^provisional.*\n/mu, ''));
		// The county tells the city, and the city the code.
		const [province, city, county] = [0, 1, 2].map((at) => page.locator('.place select').nth(at)) as [
			Locator,
			Locator,
			Locator,
		];
		await province.selectOption({ label: '湖北省' });
		await county.selectOption({ label: '随县（随州市）' });
		expect(await city.locator('option:checked').innerText()).toBe('随州市');
		expect(await axeViolations(page)).toEqual([]);
		await signAtDesk(page, '程校');
		const files = await takeZip();
		expect(Buffer.from(files[`content/sources/${name}`]!)).toEqual(page18030);
		const sidecar = strFromU8(files['content/sources/沙渡县一版.yaml']!);
		expect(sidecar).toContain('corr: "等候"');
		const records = Object.keys(files).filter((path) => path.startsWith('content/hospitals/'));
		expect(records).toHaveLength(1);
		expect(parse(strFromU8(files[records[0]!]!))).toMatchObject({
			city: '随州市',
			province: '湖北省',
			adcode: '421300',
		});
		// The files as they lie in the zip, beside the project's own content.
		const content = new Map(readContent(contentFolder));
		for (const path of records) content.set(path.replace('content/', ''), strFromU8(files[path]!));
		const { articles, sidecar: read } = convertSource(page18030, name, requirePipeline(content), sidecar);
		expect(read?.messages.map(String)).toEqual([]);
		expect(articles.map(({ hospital }) => hospital?.name)).toEqual(['沙渡县人民医院', '随州市中心医院']);
		expect(articles.map(({ reviewed }) => reviewed?.by)).toEqual(['程校', '程校']);
		expect(articles[0]!.blocks.flatMap(({ notes }) => notes.map(({ corr }) => corr))).toContain('等候');
		expect(articles[1]!.blocks.flatMap(({ notes }) => notes.map(({ text: said }) => said))).toContain('与上段重出');
	});

	test('is divided into reports and put together again', async () => {
		await drop();
		await expect.poll(rows).toBe(2);
		await correct('随州市中心医院开展联合义诊', 'merge', {});
		await expect.poll(rows).toBe(1);
		await page.click('[data-do="undo"]');
		await expect.poll(rows).toBe(2);
		await correct('护理部开展', 'article', {});
		await expect.poll(rows).toBe(3);
	});

	test('is kept when the tab goes down, with what was done, and can be thrown away', async () => {
		await drop();
		await correct('等侯', 'emend', { corr: '等候' });
		await expect.poll(mended).toBe(1);
		const crashed = page;
		page = await context.newPage();
		await crashed.close({ runBeforeUnload: false });
		await page.goto(`${site.url}desk/`);
		await page.click(`[data-source="${name}"]`);
		await expect.poll(mended).toBe(1);
		await page.click('[data-do="undo"]');
		await expect.poll(mended).toBe(0);
		await page.click('[data-do="drop"]');
		await page.waitForSelector('[data-part="drop"]');
		expect(await page.locator(`[data-part="kept-names"] [data-source="${name}"]`).count()).toBe(0);
	});

	test('sends nothing of it anywhere', async () => {
		const asked: string[] = [];
		page.on('request', (request) => {
			asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
		});
		await drop();
		await correct('等侯', 'emend', { corr: '等候' });
		expect(asked.length).toBeGreaterThan(0);
		for (const one of asked) expect(one).toMatch(/^GET (?:http:\/\/(?:localhost|127\.0\.0\.1)|blob:|data:)/u);
		for (const one of asked) expect(decodeURIComponent(one)).not.toContain('沙渡');
	});

	test('is read from a web page too, which is kept as it came', async () => {
		const paragraphs = text.split(/\n{2,}/u).map((one) => `<p>${one.replaceAll('\n', '')}</p>`);
		const html = `<!doctype html><meta charset="utf-8"><title>要闻</title><article>${paragraphs.join('')}</article>`;
		await drop({ name: '沙渡县一版.html', buffer: Buffer.from(html) });
		await expect.poll(() => page.locator('[data-part="pairs"]').innerText()).toContain('沙渡县人民医院');
		const files = await takeZip();
		expect(strFromU8(files['content/originals/沙渡县一版.html']!)).toBe(html);
		expect(strFromU8(files['content/sources/沙渡县一版.yaml']!)).toContain('网页“沙渡县一版.html”里的文字');
		expect(strFromU8(files[`content/sources/${name}`]!)).not.toContain('<p>');
	});

	test('is opened with what somebody proposes of it: its sidecar, and a record', async () => {
		const line = text.split('\n').findIndex((one) => one.includes('等侯')) + 1;
		const sidecar = `corrections:\n  - { do: emend, line: ${line}, expect: 等侯, corr: 等候, certainty: high }\n`;
		const given = { '沙渡县一版.yaml': sidecar, 'shadu.yaml': 'name: 沙渡县人民医院\ncity: 随州市\n', [name]: text };
		await page.goto(`${site.url}desk/`);
		await page.setInputFiles(
			'[data-part="drop"] input',
			Object.entries(given).map(([file, words]) => ({
				name: file,
				buffer: file === name ? page18030 : Buffer.from(words),
				mimeType: 'text/plain',
			}))
		);
		await expect.poll(mended).toBe(1);
		await page.click('label:has(#pane-file)');
		expect(await page.locator('[data-part="records"] textarea').inputValue()).toBe(given['shadu.yaml']);
		const files = await takeZip();
		expect(Object.keys(files).sort()).toEqual(
			['hospitals/shadu.yaml', `sources/${name}`, 'sources/沙渡县一版.yaml'].map((path) => `content/${path}`)
		);
		expect(strFromU8(files['content/sources/沙渡县一版.yaml']!)).toBe(sidecar);
	});

	test('that is empty is told so in one sentence', async () => {
		await page.goto(`${site.url}desk/`);
		await page.setInputFiles('[data-part="drop"] input', {
			name: 'x.txt',
			buffer: Buffer.from(''),
			mimeType: 'text/plain',
		});
		await expect.poll(() => page.locator('.doubt').first().innerText()).toMatch(/空/u);
	});

	test('that is a picture is refused in one sentence', async () => {
		const buffer = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
		await page.goto(`${site.url}desk/`);
		await page.setInputFiles('[data-part="drop"] input', { name: 'x.png', buffer, mimeType: 'image/png' });
		await expect.poll(() => page.locator('[data-part="fault"]').innerText()).toMatch(/^x\.png：.*图/u);
	});
});

/** The source of the archive whose sidecar says most. */
const sources = join(contentFolder, 'sources');
const sidecarOf = (file: string) => readFile(join(sources, sidecarPath(file))) ?? '';
const source = globSync('*.txt', { cwd: sources })
	.sort((a, b) => sidecarOf(b).length - sidecarOf(a).length)
	.at(0)!;

describe('a report of the archive', () => {
	beforeEach(async () => {
		await page.goto(`${site.url}desk/?source=${source}`);
		await page.waitForSelector('.pair');
	});

	test('that is opened and taken away is unchanged, byte for byte', async () => {
		const files = await takeZip();
		for (const file of [source, sidecarPath(source)]) {
			expect(Buffer.from(files[`content/sources/${file}`]!)).toEqual(
				readFileSync(join(contentFolder, 'sources', file))
			);
		}
		expect(Object.keys(files)).toHaveLength(2);
	});

	test('is opened with a sidecar that is proposed for it, new lines marked', async () => {
		await page.goto(`${site.url}desk/`);
		const proposed = `${sidecarOf(source)}# 拟改\n`;
		const file = { name: sidecarPath(source), buffer: Buffer.from(proposed), mimeType: 'text/yaml' };
		await page.setInputFiles('[data-part="drop"] input', file);
		await page.waitForSelector('.pair');
		await page.click('label:has(#pane-file)');
		expect(await page.locator('[data-part="file"] .is-new').allInnerTexts()).toEqual([
			expect.stringContaining('# 拟改'),
		]);
	});

	test('is worked through with the keyboard alone', async () => {
		const left = () => page.locator('[data-part="n-doubts"]').innerText().then(Number);
		const before = await left();
		expect(before).toBeGreaterThan(2);
		await page.keyboard.press('a');
		await expect.poll(left).toBe(before - 1);
		await page.keyboard.press('u');
		await expect.poll(left).toBe(before);
		await page.keyboard.press('j');
		await page.keyboard.press('k');
		await page.keyboard.press('d');
		await page.waitForSelector('.menu');
		await page.keyboard.type('数目可疑');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.locator('[data-part="file"] .yaml .is-new').first().textContent())
			.toContain('数目可疑');
		// Words are chosen with Shift and the arrows.
		const row = page.locator('.pair:has(.pair-p)').first();
		const line = await row.locator('.pair-source .no').first().innerText();
		await row.locator('[data-edit]').focus();
		await page.keyboard.press('Enter');
		await page.waitForSelector('.menu-words:focus');
		await page.keyboard.press('Control+Home');
		for (let count = 0; count < 5; count += 1) await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(() => page.locator('#menu-head').innerText()).toBe(`选中5字，第${line}行`);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('.menu').count()).toBe(0);
	});

	test('keeps for the end what is put off', async () => {
		const current = page.locator('.doubt[aria-current] b');
		const last = page.locator('.doubt b').last();
		const left = page.locator('[data-part="left"]');
		const [first, before] = [await current.innerText(), await left.innerText()];
		await page.keyboard.press('l');
		await expect.poll(() => left.innerText()).toBe(`${before}，其中1处稍后再看`);
		expect(await last.innerText()).toBe(first);
		expect(await page.locator('.doubt .sure').last().innerText()).toBe('稍后');
		const second = await current.innerText();
		await page.keyboard.press('k');
		await expect.poll(() => page.locator('.doubt').last().getAttribute('aria-current')).toBe('true');
		await page.reload();
		await expect.poll(() => left.innerText()).toBe(`${before}，其中1处稍后再看`);
		expect(await current.innerText()).toBe(second);
		await page.keyboard.press('u');
		await expect.poll(() => left.innerText()).toBe(before);
	});

	test('is corrected elsewhere without an answer to the doubt that is looked at', async () => {
		const left = () => page.locator('[data-part="n-doubts"]').innerText().then(Number);
		const before = await left();
		const words = (await page.locator('.pair-p').last().innerText()).slice(0, 6);
		await correct(words, 'suspect', { note: '存疑' });
		await expect.poll(() => page.locator('[data-part="file"] .yaml .is-new').count()).toBe(1);
		expect(await left()).toBe(before);
	});

	test('says who read it, once its editor has', async () => {
		await page.click('.sign > summary');
		await page.fill('[data-sign] [name="by"]', '程校');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('.pair.is-new').count()).toBe(0);
	});

	test('tells the fault of a sidecar that is written by hand, at its line, and keeps the page', async () => {
		await page.click('label:has(#pane-file)');
		await page.click('.yaml-by-hand summary');
		const area = page.locator('.yaml-edit');
		await area.fill(`${await area.inputValue()}  - { do: emmend, line: 1, expect: "医院", corr: "院" }\n`);
		await expect.poll(() => page.locator('.yaml-faults').innerText()).toMatch(/第\d+行第\d+列.*emend/u);
		expect(await page.locator('.pair').count()).toBeGreaterThan(20);
	});

	test('is corrected by hand with what the schema and the catalogues offer, by keys alone', async () => {
		await page.locator('#pane-file').focus();
		await page.keyboard.press('Space');
		await page.locator('.yaml-by-hand summary').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		const area = page.locator('.yaml-edit:focus');
		await page.keyboard.press('Control+End');
		await page.keyboard.type('  - { do: ');
		const chosen = () => page.locator('.completions [aria-selected="true"]').innerText();
		const open = page.locator('.completions:not([hidden])');
		await page.keyboard.press('Control+Space');
		await open.waitFor();
		expect(await chosen()).toContain('emend');
		expect(await axeViolations(page)).toEqual([]);
		await page.keyboard.press('ArrowDown');
		expect(await chosen()).toContain('note');
		expect(await area.getAttribute('aria-activedescendant')).toBe('completion-1');
		// Typing narrows what is offered; Chinese names count.
		await page.keyboard.insertText('改主题');
		await expect.poll(chosen).toContain('theme');
		await page.keyboard.press('Enter');
		await page.keyboard.type(', li');
		await page.keyboard.press('Alt+ArrowDown');
		await open.waitFor();
		await page.keyboard.press('Enter');
		await page.keyboard.type('1, add: [');
		await page.keyboard.press('Control+Space');
		await open.waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => open.count()).toBe(0);
		await page.keyboard.press('Control+Space');
		await open.waitFor();
		const theme = (await chosen()).split('\n')[0]!;
		await page.keyboard.press('Tab');
		await page.keyboard.type('] }');
		expect((await area.inputValue()).split('\n').at(-1)).toBe(`  - { do: theme, line: 1, add: [${theme}] }`);
		// What is missing still is told as ever.
		await expect.poll(() => page.locator('.yaml-faults').innerText()).toMatch(/expect/u);
	});
});

describe('a block of a report', () => {
	const article = globSync('articles/*/index.html', { cwd: dist }).sort()[0]!.replace('index.html', '');

	test('leads to the desk, where it stands open', async () => {
		await page.goto(site.url + article);
		const block = page.locator('.prose .block:has(> .perma)').nth(5);
		const [text, before] = await block.evaluate((shown) => {
			const line = shown.querySelector<HTMLAnchorElement>('a[href^="source/#l"]')!.hash.slice(2);
			return [shown.querySelector('p')!.innerText.slice(0, 8), line];
		});
		await block.hover();
		await block.getByText('进编辑台').click();
		await page.waitForSelector('.menu-words:focus');
		expect(await page.locator('.menu-words').inputValue()).toContain(text);
		const row = page.locator('.pair:has(.menu)');
		expect(await row.locator('.no').first().innerText()).toBe(before);
		expect(await row.evaluate((shown) => shown.getBoundingClientRect().top < innerHeight)).toBe(true);
		expect(await axeViolations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect.poll(() => row.count()).toBe(0);
	});

	test('that is no paragraph has its line too', async () => {
		await page.goto(site.url + article);
		const links = page.locator('.prose :is(.crosshead, li[data-block]) a.fault');
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

describe('shuts nobody out', () => {
	const displays = [
		[390, 'light'],
		[1280, 'dark'],
		[390, 'dark'],
		[820, 'light'],
		[820, 'dark'],
		[1280, 'light'],
	] as const;
	// The short run looks at a phone by day and a wide screen by night.
	test.each(process.env.FULL === '1' ? displays : displays.slice(0, 2))('at %i px, %s', async (width, colorScheme) => {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		await page.goto(`${site.url}desk/`);
		expect(await axeViolations(page), 'empty').toEqual([]);
		await page.goto(`${site.url}desk/?source=${source}`);
		await page.waitForSelector('.pair', { state: 'attached' });
		expect(await axeViolations(page), 'the queue').toEqual([]);
		for (const pane of ['facts', 'report', 'file']) {
			await page.click(`label:has(#pane-${pane})`);
			expect(await axeViolations(page), pane).toEqual([]);
		}
		if (width < 1000) await page.click('label:has(#pane-pairs)');
		await page.locator('[data-edit]').first().click();
		await page.click('.menu [data-item="emend"]');
		expect(await axeViolations(page), 'the menu').toEqual([]);
		const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(isWide).toBe(false);
	});
});

test('what the desk loads is loaded by no other page', async () => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(site.url);
	await page.goto(`${site.url}articles/`);
	await page.goto(`${site.url}search/?q=%E5%85%9A%E5%BB%BA`);
	expect(asked.filter((address) => /desk|worker/u.test(address))).toEqual([]);
});
