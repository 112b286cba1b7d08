import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { encode } from '../../src/pipeline/decode/test-encode.ts';

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

/** Gives a file to the desk of the site at an address, and waits until it is read. */
export async function dropAtDesk(page: Page, url: string, { name, buffer }: DeskFile = deskPage): Promise<void> {
	await page.goto(`${url}desk/`);
	await page.setInputFiles('[data-part="drop"] input', { name, buffer, mimeType: 'text/plain' });
	await page.waitForSelector('.pair');
}

/** Opens the menu on some words of a block and fills the form of an item. */
export async function correctAtDesk(
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
	await page.waitForSelector('.menu', { state: 'detached' });
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
