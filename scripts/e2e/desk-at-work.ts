import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach } from 'vitest';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { encode } from '../../src/pipeline/decode/test-encode.ts';
import { contentFolder } from '../read-content.ts';
import { readFile } from '../write-file.ts';
import type { SiteUnderTest } from './site-under-test.ts';

/** A file that is given to the desk. */
export interface DeskFile {
	name: string;
	buffer: Buffer;
}

const text = `【基层医改】

让群众在家门口看好病
——沙渡县人民医院服务能力提升记

□本报记者 程可

今年上半年，沙渡县人民医院门诊量达到12.6万人次，同比增长8%。医院党委书记罗启明说：“群众少跑一里路，
我们就多做一件事。”

医院推行“一站式”结算服务，患者平均等侯时间由40分钟缩短到15分钟，满意度达96.5%。

护理部开展“暖心一刻”活动，累计服务患者3200余人次。

随州市中心医院开展联合义诊

□通讯员 何苗

7月6日，随州市中心医院组织15名专家走进社区，为居民义诊420人次。

专家们还为行动不便的老人上门检查，发放健康手册600份。
`;

/** A page of two reports, of which one is about a hospital that the archive does not know, in GB 18030. */
export const deskPage = { name: '沙渡县一版.txt', text, buffer: Buffer.from(encode(text, 'gb18030')) };

const sources = join(contentFolder, 'sources');

/** The sidecar of a source of the archive; empty where it has none. */
export const sidecarOf = (file: string) => readFile(join(sources, sidecarPath(file))) ?? '';

/** The source of the archive whose sidecar says most. */
export const longestSource = globSync('*.txt', { cwd: sources })
	.sort((a, b) => sidecarOf(b).length - sidecarOf(a).length)
	.at(0)!;

/** A browser in which nothing is kept yet, and a page of it. */
export interface AtDesk {
	context: BrowserContext;
	page: Page;
}

/** Opens a browser with a page for each test of a file; what a test puts into the page is no matter of the site's policy. */
export function atDesk(site: SiteUnderTest): AtDesk {
	const at = {} as AtDesk;
	beforeEach(async () => {
		at.context = await site.browser.newContext({
			viewport: { width: 1280, height: 900 },
			acceptDownloads: true,
			bypassCSP: true,
		});
		at.page = await at.context.newPage();
	});
	afterEach(() => at.context.close());
	return at;
}

/** Gives a file to the desk of the site at an address, and waits until it is read. */
export async function dropAtDesk(page: Page, url: string, { name, buffer }: DeskFile = deskPage): Promise<void> {
	await page.goto(`${url}desk/`);
	await page.setInputFiles('[data-part="drop"] input', { name, buffer, mimeType: 'text/plain' });
	await page.waitForSelector('.pair');
}

/** Opens the menu on some words of a block, fills the form of an item, and gives it away. */
export async function askAtDesk(
	page: Page,
	words: string,
	item: string,
	fields: Readonly<Record<string, string>>
): Promise<void> {
	const row = page.locator('.pair', { hasText: words }).first();
	await row.locator('[data-edit]').click();
	await page.locator('.menu-words').evaluate((area: HTMLTextAreaElement, wanted) => {
		const at = area.value.indexOf(wanted);
		area.setSelectionRange(at, at + wanted.length);
		area.dispatchEvent(new Event('select'));
	}, words);
	await page.click(`.menu [data-item="${item}"]`);
	for (const [key, value] of Object.entries(fields)) await page.fill(`.menu [name="${key}"]`, value);
	await page.click('.menu button[type="submit"]');
}

/** Corrects some words, and waits until it is done. */
export async function correctAtDesk(...asked: Parameters<typeof askAtDesk>): Promise<void> {
	await askAtDesk(...asked);
	await asked[0].waitForSelector('.menu', { state: 'detached' });
}

/** Writes who has read the page at the desk. */
export async function signAtDesk(page: Page, by: string): Promise<void> {
	await page.click('.sign > summary');
	await page.fill('[data-sign] [name="by"]', by);
	await page.click('[data-sign] button');
	await page.locator('[data-part="file"] .yaml', { hasText: by }).first().waitFor({ state: 'attached' });
}

/** Takes away what the desk holds: files by their path. */
export async function takeZipFromDesk(page: Page): Promise<Record<string, Uint8Array>> {
	const download = page.waitForEvent('download');
	await page.click('[data-do="zip"]');
	return unzipSync(readFileSync(await (await download).path()));
}
