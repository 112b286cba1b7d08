/** What an editor sees on the open page while the site is written: `npm run dev` on a corpus of one report. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { correctAtDesk } from './desk-at-work.ts';
import { testInFull } from './full-run.ts';
import { surroundings } from './surroundings.ts';

const content = join(realpathSync(mkdtempSync(join(tmpdir(), 'xinglin-dev-'))), 'content');
const source = join(content, 'sources', 'a.txt');
const sidecar = join(content, 'sources', 'a.yaml');

const report = (body: string) =>
	`坚持党建引领 服务一方百姓\n——保定市中医院高质量发展纪实\n□记者 王松\n\n近日，保定市中医院召开大会，${body}。\n`;

let server: ChildProcess;
let printed = '';
let browser: Browser;
let page: Page;

/** Every conversion prints one table. */
const conversions = () => printed.split('来源').length - 1;

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 600; tries += 1) {
		if (await holds()) return;
		await sleep(100);
	}
	throw new Error(`It does not come:\n${printed}`);
}

const banner = () => page.getByRole('alert');

beforeAll(async () => {
	mkdirSync(join(content, 'sources'), { recursive: true });
	writeFileSync(source, report('部署全年工作'));
	server = spawn(process.execPath, [join(import.meta.dirname, '..', 'dev.ts')], {
		env: { ...surroundings, XINGLIN_CONTENT: content, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	for (const stream of [server.stdout, server.stderr])
		stream?.on('data', (text: Buffer) => {
			printed += text.toString();
		});
	await until(() => /http:\/\/localhost:\d+\//u.test(printed));
	browser = await openBrowser();
	page = await browser.newPage();
	page.setDefaultNavigationTimeout(120_000); // the server makes a page when it is first asked for
	const [slug = ''] = readdirSync(join(content, 'articles')).map((name) => name.replace('.mdx', ''));
	await page.goto(`${/http:\/\/localhost:\d+\//u.exec(printed)![0]}articles/${slug}/`);
});

afterAll(async () => {
	await browser.close();
	server.kill('SIGTERM');
	await once(server, 'exit');
	rmSync(join(content, '..'), { recursive: true, force: true });
});

test('the page of the corpus that XINGLIN_CONTENT names, converted once', async () => {
	expect(await page.getByRole('main').innerText()).toContain('部署全年工作');
	expect(conversions()).toBe(1);
	expect(await banner().count()).toBe(0);
});

test('a mistake in a sidecar at its line, on the page that is open and on one that is opened', async () => {
	writeFileSync(sidecar, 'corrections:\n  - { do: emend, line: 5, expect: 没有的字, corr: 有的字, certainty: high }\n');
	await banner().waitFor();
	for (const open of [() => Promise.resolve(), () => page.reload()]) {
		await open();
		await banner().waitFor();
		const said = await banner().innerText();
		expect(said).toContain('没有转换成，页面上仍是上次转换成的文字');
		expect(said).toMatch(/sources\/a\.yaml:2:\d+ 第5行没有“没有的字”/u);
		expect(await page.getByRole('main').innerText()).toContain('部署全年工作');
	}
});

test('no mistake when it is mended', async () => {
	writeFileSync(
		sidecar,
		'corrections:\n  - { do: emend, line: 5, expect: 全年工作, corr: 明年工作, certainty: high }\n'
	);
	await banner().waitFor({ state: 'detached' });
	await until(() => page.getByText('明年工作').first().isVisible());
});

test('nothing new where a file is only touched', async () => {
	const before = conversions();
	const now = new Date();
	utimesSync(source, now, now);
	await sleep(2000);
	expect(conversions()).toBe(before);
});

test('what was saved last, after one conversion more than the one that ran', async () => {
	const before = conversions();
	writeFileSync(source, report('部署全年工作（第一稿）'));
	await until(() => conversions() > before);
	for (const draft of ['二', '三', '四', '五']) writeFileSync(source, report(`部署全年工作（第${draft}稿）`));
	await until(() => page.getByText('第五稿').first().isVisible());
	await sleep(1000);
	expect(conversions()).toBe(before + 2);
	expect(readFileSync(join(content, 'articles', readdirSync(join(content, 'articles'))[0]!), 'utf8')).toContain(
		'第五稿'
	);
});

test('a report that is removed, after one conversion', async () => {
	const other = join(content, 'sources', 'b.txt');
	const written = () => readdirSync(join(content, 'articles')).length;
	writeFileSync(other, report('部署全年工作').replaceAll('保定', '沧州'));
	await until(() => written() === 2);
	await sleep(1000);
	const before = conversions();
	rmSync(other);
	await until(() => written() === 1);
	await sleep(1500);
	expect(conversions()).toBe(before + 1);
});

test('a record that is wrong, while all pages go on', async () => {
	const [name = ''] = readdirSync(join(content, 'hospitals'));
	const record = join(content, 'hospitals', name);
	const sound = readFileSync(record, 'utf8');
	writeFileSync(record, sound.replace('name:', 'nmae:'));
	await banner().waitFor();
	expect(await banner().innerText()).toContain('是不是 name（全名）？');
	await page.reload();
	expect(await page.getByRole('main').innerText()).toContain('第五稿');
	writeFileSync(record, sound);
	await banner().waitFor({ state: 'detached' });
});

// The server brings every module of the pipeline by itself, which takes a busy machine its time: in the full run.
testInFull('what is corrected at the desk beside it and written into the folder', { timeout: 300_000 }, async () => {
	const given = readFileSync(source);
	const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	try {
		await desk.goto(new URL('/desk/?source=a.txt', page.url()).href);
		await desk.waitForSelector('.pair', { timeout: 200_000 });
		await correctAtDesk(desk, '召开大会', 'emend', { corr: '召开会议' });
		expect(await page.getByText('召开会议').count()).toBe(0);
		await desk.click('[data-do="here"]');
		await until(() => page.getByText('召开会议').first().isVisible());
		expect(readFileSync(sidecar, 'utf8')).toContain('corr: "召开会议"');
		expect(readFileSync(source)).toEqual(given);
		// What somebody wrote by hand meanwhile is not written over. The desk is read anew with every conversion, and may be busy.
		const byHand = `${readFileSync(sidecar, 'utf8')}# 手写\n`;
		writeFileSync(sidecar, byHand);
		await until(async () => {
			await desk.click('[data-do="here"]').catch(() => undefined);
			return desk.getByText('没有写成：这个文件夹里的 content/sources/a.yaml').isVisible();
		});
		expect(readFileSync(sidecar, 'utf8')).toBe(byHand);
	} finally {
		await desk.close();
	}
});

test('that search takes a build', async () => {
	await page.goto(new URL('/search/?q=工作', page.url()).href);
	await page.locator('[data-search-state="error"]').waitFor();
	expect(await page.getByRole('status').first().innerText()).toContain('还没有检索索引；要试检索，请运行 npm start');
});
