/** A page that comes to the desk for the first time. */
import { strFromU8 } from 'fflate';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { convertSource, requirePipeline } from '../../src/pipeline/index.ts';
import { contentFolder, readContent } from '../read-content.ts';
import { axeViolations } from './axe-violations.ts';
import {
	askAtDesk,
	atDesk,
	correctAtDesk,
	deskPage,
	dropAtDesk,
	signAtDesk,
	takeZipFromDesk,
	type DeskFile,
} from './desk-at-work.ts';
import { testInFull } from './full-run.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const at = atDesk(site);
const { name, text, buffer: page18030 } = deskPage;

const drop = (given?: DeskFile) => dropAtDesk(at.page, site.url, given);
const correct = (words: string, item: string, fields: Readonly<Record<string, string>>) =>
	correctAtDesk(at.page, words, item, fields);
const takeZip = () => takeZipFromDesk(at.page);

const mended = () => at.page.locator('.pair .now', { hasText: '等候' }).count();
const rows = () => at.page.locator('.pair-article').count();

describe('a page that nobody has seen', () => {
	test('is dropped, corrected, signed and taken away, and converts to what the desk showed', async () => {
		await drop();
		await expect.poll(rows).toBe(2);
		await expect.poll(() => at.page.locator('[data-part="size"]').innerText()).toContain('GB18030');
		await correct('等侯', 'emend', { corr: '等候' });
		await correct('暖心一刻', 'programme', { name: '暖心一刻' });
		await correct('专家们还为行动不便的老人', 'suspect', { note: '与上段重出' });
		await at.page.click('label:has(#pane-file)');
		const record = at.page.locator('[data-part="records"] textarea');
		await record.fill((await record.inputValue()).replace(/^provisional.*\n/mu, ''));
		// The county tells the city, and the city the code.
		const [province, city, county] = [0, 1, 2].map((index) => at.page.locator('.place select').nth(index)) as [
			Locator,
			Locator,
			Locator,
		];
		await province.selectOption({ label: '湖北省' });
		await county.selectOption({ label: '随县（随州市）' });
		await expect.poll(() => city.locator('option:checked').innerText()).toBe('随州市');
		expect(await axeViolations(at.page)).toEqual([]);
		await signAtDesk(at.page, '程校');
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

	test('is about a hospital that its editor names, whose record goes with it', async () => {
		const said = [
			'群众看病更方便',
			'□本报记者 程可',
			'云门康复中心今年上半年服务群众3200余人次，群众满意度达96.5%。',
			'中心开展“暖心一刻”活动，累计服务患者1200余人次。',
		].join('\n\n');
		await drop({ name: '云门一版.txt', buffer: Buffer.from(said) });
		expect(await at.page.locator('[data-part="records"] textarea').count()).toBe(0);
		await correct('云门康复中心', 'hospital', { name: '云门康复中心' });
		const hospital = at.page.locator('[data-part="report"] .report-field', { hasText: '医院' }).first();
		await expect.poll(() => hospital.locator('small').textContent()).toBe('云门康复中心');
		await at.page.click('label:has(#pane-file)');
		const record = at.page.locator('[data-part="records"] textarea').first();
		expect(await record.inputValue()).toContain('name: "云门康复中心"');
		await at.page.locator('.place select').first().selectOption({ label: '湖北省' });
		const files = await takeZip();
		const [path] = Object.keys(files).filter((one) => one.includes('hospitals/yunmenkangfu'));
		expect(parse(strFromU8(files[path!]!))).toEqual({ name: '云门康复中心', province: '湖北省', adcode: '420000' });
		expect(strFromU8(files['content/sources/云门一版.yaml']!)).toContain(
			`hospital: ${path!.replace(/^.*\/|\.yaml$/gu, '')}`
		);
	});

	test('gets no correction that does not apply: the form says why, and stays', async () => {
		await drop();
		await askAtDesk(at.page, '96.5%', 'indicator', { name: '满意度', value: '97' });
		const fault = at.page.locator('.menu-fault');
		await expect.poll(() => fault.innerText()).toMatch(/^没有记下：.*没有数值 97/u);
		expect(await at.page.locator('[data-part="file"] .yaml').allInnerTexts()).not.toContainEqual(
			expect.stringContaining('97')
		);
		await at.page.fill('.menu [name="value"]', '96.5');
		await at.page.click('.menu button[type="submit"]');
		await at.page.waitForSelector('.menu', { state: 'detached' });
	});

	testInFull('loses a character that is too many, by keys alone', async () => {
		await drop();
		await at.page.locator('.pair', { hasText: '护理部开展' }).first().locator('[data-edit]').click();
		await at.page.keyboard.press('Home');
		await at.page.keyboard.press('ArrowRight');
		await at.page.keyboard.press('ArrowRight');
		await at.page.keyboard.press('Shift+ArrowRight');
		await at.page.keyboard.press('e');
		await at.page.keyboard.press('Delete');
		await at.page.keyboard.press('Enter');
		await at.page.waitForSelector('.menu', { state: 'detached' });
		await expect.poll(() => at.page.locator('[data-part="file"] .yaml').first().textContent()).toContain('部开');
		expect(await at.page.locator('[data-part="file"] .yaml').first().textContent()).toContain('corr: "开"');
	});

	testInFull('comes with a record that is checked with one press', async () => {
		await drop();
		await at.page.click('label:has(#pane-file)');
		const record = at.page.locator('[data-part="records"] textarea').first();
		expect(await record.inputValue()).toContain('provisional');
		await at.page.getByRole('button', { name: '核对过了' }).first().click();
		await expect.poll(() => record.inputValue()).not.toContain('provisional: true');
	});

	testInFull('gets the hospital that is named when the net is gone, too', async () => {
		const said = at.page.locator('[data-part="status"]');
		await drop();
		await at.page.context().setOffline(true);
		await correct('暖心一刻', 'hospital', { name: '随州市中心医院' });
		await expect.poll(() => said.innerText()).toBe('已记：这一篇写的是随州市中心医院。');
		await at.page.context().setOffline(false);
	});

	testInFull(
		'is about a hospital that the archive has under another name, of which it gets no second record',
		async () => {
			const said = at.page.locator('[data-part="status"]');
			await drop();
			const records = await at.page.locator('[data-part="records"] textarea').count();
			await correct('专家们还为', 'hospital', { name: '市中心医院' });
			await expect.poll(() => said.innerText()).toBe('已记：这一篇写的是市中心医院。');
			expect(await at.page.locator('[data-part="records"] textarea').count()).toBe(records);
			await correct('专家们还为', 'hospital', { name: '随州市中心医院' });
			await expect.poll(() => said.innerText()).toMatch(/^没有可记的/u);
		}
	);

	test('is divided into reports and put together again', async () => {
		await drop();
		await expect.poll(rows).toBe(2);
		await correct('随州市中心医院开展联合义诊', 'merge', {});
		await expect.poll(rows).toBe(1);
		await at.page.click('[data-do="undo"]');
		await expect.poll(rows).toBe(2);
		await correct('护理部开展', 'article', {});
		await expect.poll(rows).toBe(3);
	});

	test('is kept when the tab goes down, with what was done, and can be thrown away', async () => {
		await drop();
		await correct('等侯', 'emend', { corr: '等候' });
		await expect.poll(mended).toBe(1);
		const crashed = at.page;
		at.page = await at.context.newPage();
		await crashed.close({ runBeforeUnload: false });
		await at.page.goto(`${site.url}desk/`);
		await at.page.click(`[data-source="${name}"]`);
		await expect.poll(mended).toBe(1);
		await at.page.click('[data-do="undo"]');
		await expect.poll(mended).toBe(0);
		await at.page.click('[data-do="drop"]');
		await at.page.waitForSelector('[data-part="drop"]');
		expect(await at.page.locator(`[data-part="kept-names"] [data-source="${name}"]`).count()).toBe(0);
	});

	test('sends nothing of it anywhere', async () => {
		const asked: string[] = [];
		at.page.on('request', (request) => {
			asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
		});
		await drop();
		await correct('等侯', 'emend', { corr: '等候' });
		expect(asked.length).toBeGreaterThan(0);
		for (const one of asked) expect(one).toMatch(/^GET (?:http:\/\/(?:localhost|127\.0\.0\.1)|blob:|data:)/u);
		for (const one of asked) expect(decodeURIComponent(one)).not.toContain('沙渡');
	});

	testInFull('is read from a web page too, which is kept as it came', async () => {
		const paragraphs = text.split(/\n{2,}/u).map((one) => `<p>${one.replaceAll('\n', '')}</p>`);
		const html = `<!doctype html><meta charset="utf-8"><title>要闻</title><article>${paragraphs.join('')}</article>`;
		await drop({ name: '沙渡县一版.html', buffer: Buffer.from(html) });
		await expect.poll(() => at.page.locator('[data-part="pairs"]').innerText()).toContain('沙渡县人民医院');
		const files = await takeZip();
		expect(strFromU8(files['content/originals/沙渡县一版.html']!)).toBe(html);
		expect(strFromU8(files['content/sources/沙渡县一版.yaml']!)).toContain('网页“沙渡县一版.html”里的文字');
		expect(strFromU8(files[`content/sources/${name}`]!)).not.toContain('<p>');
	});

	testInFull('is opened with what somebody proposes of it: its sidecar, and a record', async () => {
		const line = text.split('\n').findIndex((one) => one.includes('等侯')) + 1;
		const sidecar = `corrections:\n  - { do: emend, line: ${line}, expect: 等侯, corr: 等候, certainty: high }\n`;
		const given = { '沙渡县一版.yaml': sidecar, 'shadu.yaml': 'name: 沙渡县人民医院\ncity: 随州市\n', [name]: text };
		await at.page.goto(`${site.url}desk/`);
		await at.page.setInputFiles(
			'[data-part="drop"] input',
			Object.entries(given).map(([file, words]) => ({
				name: file,
				buffer: file === name ? page18030 : Buffer.from(words),
				mimeType: 'text/plain',
			}))
		);
		await expect.poll(mended).toBe(1);
		await at.page.click('label:has(#pane-file)');
		expect(await at.page.locator('[data-part="records"] textarea').inputValue()).toBe(given['shadu.yaml']);
		const files = await takeZip();
		expect(Object.keys(files).sort()).toEqual(
			['hospitals/shadu.yaml', `sources/${name}`, 'sources/沙渡县一版.yaml'].map((path) => `content/${path}`)
		);
		expect(strFromU8(files['content/sources/沙渡县一版.yaml']!)).toBe(sidecar);
	});

	testInFull('that is empty is told so in one sentence', async () => {
		await at.page.goto(`${site.url}desk/`);
		await at.page.setInputFiles('[data-part="drop"] input', {
			name: 'x.txt',
			buffer: Buffer.from(''),
			mimeType: 'text/plain',
		});
		await expect.poll(() => at.page.locator('.doubt').first().innerText()).toMatch(/空/u);
	});

	test('that is a picture is refused in one sentence', async () => {
		const buffer = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
		await at.page.goto(`${site.url}desk/`);
		await at.page.setInputFiles('[data-part="drop"] input', { name: 'x.png', buffer, mimeType: 'image/png' });
		await expect.poll(() => at.page.locator('[data-part="fault"]').innerText()).toMatch(/^x\.png：.*图/u);
	});
});
