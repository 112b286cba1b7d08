/** What the desk writes into a folder on this machine; the browser's own folder stands for the one that an editor chooses. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { correctAtDesk, deskPage, dropAtDesk } from './desk-at-work.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const source = `sources/${deskPage.name}`;
const sidecar = sidecarPath(source);

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
	context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
	await context.addInitScript(() => {
		Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
	});
	page = await context.newPage();
	await page.goto(`${site.url}desk/`);
	await page.evaluate(async () => {
		await (await navigator.storage.getDirectory()).getDirectoryHandle('content', { create: true });
	});
});
afterEach(() => context.close());

/** The text of a file in the content folder; another is written first where one is given. Empty where there is none. */
const fileAt = (path: string, text?: string) =>
	page.evaluate(
		async ({ steps, written }) => {
			const name = steps.pop()!;
			let folder = await navigator.storage.getDirectory();
			for (const step of steps) folder = await folder.getDirectoryHandle(step);
			if (written !== undefined) {
				const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
				await stream.write(written);
				await stream.close();
			}
			return folder.getFileHandle(name).then(
				async (file) => (await file.getFile()).text(),
				() => ''
			);
		},
		{ steps: ['content', ...path.split('/')], written: text }
	);

async function write(): Promise<string> {
	const said = page.locator('[data-part="status"]');
	const before = await said.innerText();
	await page.click('[data-do="folder"]');
	await expect
		.poll(async () => {
			const now = await said.innerText();
			return now !== before && /^(?:已写入|没有写成|文件夹)/u.test(now);
		})
		.toBe(true);
	return said.innerText();
}

test('a page goes there as often as it is changed, and no colleague is written over', async () => {
	await dropAtDesk(page, site.url);
	await correctAtDesk(page, '等侯', 'emend', { corr: '等候' });
	expect(await write()).toMatch(new RegExp(`^已写入 content/${source}、content/${sidecar}、content/hospitals/`, 'u'));
	expect(await fileAt(sidecar)).toContain('等候');
	await correctAtDesk(page, '护理部开展', 'suspect', { note: '人次可疑' });
	expect(await write()).toBe(`已写入 content/${sidecar}`);
	expect(await fileAt(sidecar)).toContain('人次可疑');
	expect(await write()).toBe('文件夹里已经是这样。');
	await fileAt(sidecar, '# 同事\n');
	await correctAtDesk(page, '为居民义诊', 'suspect', { note: '人数可疑' });
	expect(await write()).toBe(
		`没有写成：这个文件夹里的 content/${sidecar} 与这里打开时的不一样，写入会盖掉别人的改动，所以没有写入：请下载压缩包，与这个文件夹里的对过再放进去。`
	);
	expect(await fileAt(sidecar)).toBe('# 同事\n');
});

test('nothing goes to a folder that is no clone', async () => {
	await page.evaluate(async () => {
		await (await navigator.storage.getDirectory()).removeEntry('content');
	});
	await dropAtDesk(page, site.url);
	expect(await write()).toMatch(/^没有写成：.*里没有 content 文件夹/u);
});
