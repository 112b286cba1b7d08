import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSidecar } from '../../src/pipeline/correct/read-sidecar.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
	context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
	page = await context.newPage();
});
afterEach(() => context.close());

const departments = ['心内科', '儿科', '护理部', '药剂科', '急诊科', '体检中心', '骨科'];
const works = ['随访', '会诊', '义诊', '体检', '健康宣教'];
const ends = ['患者少跑了路', '群众看病更方便', '候诊时间明显缩短', '科室之间配合更紧'];

/** A sentence of the report: the same for the same number. */
function sentence(number: number): string {
	const [one, work, end] = [departments, works, ends].map((words) => words[number % words.length]);
	return [
		`${one}推行预约${work}，全年完成${work}${120 + number * 7}人次，${end}。`,
		`今年上半年，${one}组织${work}${10 + number}场，${end}。`,
		`${one}把${work}的要求写进制度，每周查一次，每月评一次，${end}。`,
	][number % 3]!;
}

/** An invented report of some 4,000 characters, with three faults that only a reader sees. */
function longReport(): string {
	const paragraphs = Array.from({ length: 26 }, (_, at) =>
		Array.from({ length: 5 }, (__, index) => sentence(at * 5 + index)).join('')
	);
	paragraphs[9] = paragraphs[9]!.replace('每周查一次', '每周杳一次');
	paragraphs[20] = paragraphs[20]!.replace('少跑了路', '少炮了路');
	const parts = paragraphs.flatMap((one, at) => (at % 6 === 5 ? [one, `第${at}段之后说的话不是小标题。`] : [one]));
	return ['沙渡县人民医院把好事办到群众心里', '□本报记者 程可', ...parts].join('\n\n');
}

/** Presses Tab until something has the focus. */
async function tabTo(selector: string, key = 'Tab'): Promise<void> {
	for (let count = 0; count < 200; count += 1) {
		await page.keyboard.press(key);
		if ((await page.locator(`${selector}:focus`).count()) === 1) return;
	}
	throw new Error(`No way to ${selector} with ${key}.`);
}

/** The button of the block that has some words. */
async function blockOf(words: string): Promise<string> {
	const row = page.locator('.pair', { hasText: words }).last();
	return `[data-edit="${await row.getAttribute('data-block')}"]`;
}

/** Corrects some words of a block whose menu stands open: chooses them, opens the form, types what they should be. */
async function emend(words: string, corr: string): Promise<void> {
	const text = await page.locator('.menu-words:focus').inputValue();
	await page.keyboard.press('Control+Home');
	for (let count = text.indexOf(words); count > 0; count -= 1) await page.keyboard.press('ArrowRight');
	for (const _ of words) await page.keyboard.press('Shift+ArrowRight');
	await expect.poll(() => page.locator('#menu-head').innerText()).toContain(`选中${words.length}字`);
	await tabTo('.menu [data-item="emend"]');
	await page.keyboard.press('Enter');
	await page.waitForSelector('[name="corr"]:focus');
	await page.keyboard.insertText(corr);
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('.pair .now', { hasText: corr }).count()).toBe(1);
}

test('a report of 4,000 characters is taken in, corrected, signed and taken away by keys alone', async () => {
	const report = longReport();
	expect(report.replaceAll(/\s/gu, '').length).toBeGreaterThan(4000);
	await page.goto(`${site.url}desk/`);
	await tabTo('#paste');
	await page.keyboard.insertText(report);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForSelector('.pair-article');

	// The first doubt is put off, the next is marked as doubtful where it stands.
	const first = await page.locator('.doubt[aria-current]').innerText();
	await page.keyboard.press('l');
	await expect.poll(() => page.locator('.doubt[aria-current]').innerText()).not.toBe(first);

	await tabTo(await blockOf('每周杳一次'));
	await page.keyboard.press('Enter');
	await emend('杳', '查');
	await tabTo(await blockOf('少炮了路'));
	await page.keyboard.press('Enter');
	await emend('炮', '跑');

	const block = await blockOf('第5段之后说的话');
	await tabTo(block, 'Shift+Tab');
	await page.keyboard.press('Enter');
	await page.waitForSelector('.menu-words:focus');
	await tabTo('.menu [data-item="suspect"]');
	await page.keyboard.press('Enter');
	await page.waitForSelector('[name="note"]:focus');
	await page.keyboard.insertText('疑是别处的话');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('.pair .sic', { hasText: '第5段之后' }).count()).toBe(1);

	await tabTo('.sign > summary', 'Shift+Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.insertText('程校');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('.pair.is-new').count()).toBe(0);

	const download = page.waitForEvent('download');
	await tabTo('[data-do="zip"]');
	await page.keyboard.press('Enter');
	const files = unzipSync(readFileSync(await (await download).path()));
	const path = Object.keys(files).find((name) => /sources\/.*\.yaml$/u.test(name))!;
	const { file, sidecar } = readSidecar(strFromU8(files[path]!), 'page.yaml');
	expect(file.messages.map(String)).toEqual([]);
	expect(sidecar).toMatchObject({
		reviewed: { by: '程校' },
		corrections: [
			{ do: 'emend', expect: '杳', corr: '查' },
			{ do: 'emend', expect: '炮', corr: '跑' },
			{ do: 'note', type: 'suspect', note: '疑是别处的话' },
		],
	});
});
