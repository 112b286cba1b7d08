import { appendFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../serve-site.ts';
import { openBrowser } from './browser.ts';
import { copyProject, runAfresh } from './copy-project.ts';
import { describeInFull, testInFull } from './full-run.ts';
import { dist } from './site-under-test.ts';

/** The project's own archive, as the other one is told of it. */
const otherName = '七篇馆';

/** A report of this archive. The other has 平均住院日 too; 云门 stands here only, 支部建在科室 there only. */
const source = `让病痛少一点 让笑容多一点
——云门市第二人民医院改善服务纪实
□记者 柳小溪

清晨七点，云门市第二人民医院的门诊大厅已经亮起了灯。导诊台前，护士长唐若兰把老人扶到椅子上，递上一杯热水。

2023年，全院门急诊诊疗31.6万人次，平均住院日降到7.2天，患者满意度达到96.5%。数字背后，是每一位医护人员的脚步。
`;

let folder: string;
let site: string;
let own: ServedSite;
let other: ServedSite | undefined;
let otherUrl: string;
let hanging: Server | undefined;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'several-archives-'));
	other = await serveSite(dist);
	otherUrl = other.url;
	const project = copyProject(join(folder, 'project'));
	appendFileSync(join(project, 'src', 'site.yaml'), `\narchives:\n  - { name: ${otherName}, url: '${otherUrl}' }\n`);
	const content = join(folder, 'content');
	mkdirSync(join(content, 'sources'), { recursive: true });
	writeFileSync(join(content, 'sources', '一.txt'), source);
	const made = runAfresh(process.execPath, ['scripts/with-node.mjs', 'scripts/build.ts'], project, {
		XINGLIN_CONTENT: content,
	});
	if (made.status !== 0) throw new Error(made.stdout + made.stderr);
	site = join(project, 'dist');
	own = await serveSite(site);
	browser = await openBrowser();
}, 600_000);

afterAll(async () => {
	await browser.close();
	await own.close();
	await other?.close();
	hanging?.closeAllConnections();
	hanging?.close();
	rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
	context = await browser.newContext();
	page = await context.newPage();
	complaints = [];
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) complaints.push(message.text());
	});
});
afterEach(async () => {
	await context.close();
});

/** What the page says once it has answered. */
async function settled(): Promise<{ state: string | null; reports: string[]; silent: string | undefined }> {
	await page.waitForFunction(() => {
		const { searchState } = document.querySelector<HTMLElement>('[data-search-state]')!.dataset;
		return searchState !== 'searching' && document.querySelector('[role="status"]:not(:empty)') !== null;
	});
	const [silent] = await page.locator('[data-silent]').allTextContents();
	return {
		state: await page.getAttribute('[data-search-state]', 'data-search-state'),
		reports: await page.$$eval('[data-report]', (items) => items.map((item) => item.getAttribute('data-report') ?? '')),
		silent,
	};
}

async function ask(query: string) {
	await page.goto(`${own.url}search/?q=${encodeURIComponent(query)}`);
	return settled();
}

async function askAgain(query: string) {
	await page.fill('#q', query);
	await page.press('#q', 'Enter');
	return settled();
}

const isOthers = (report: string) => report.startsWith(`${otherUrl}articles/`);

describeInFull('two archives', () => {
	test('are searched as one: a query finds reports of both, each named with its archive', async () => {
		const { state, reports, silent } = await ask('平均住院日');
		expect(state).toBe('ready');
		expect(silent).toBeUndefined();
		expect(reports.filter((report) => !isOthers(report))).toHaveLength(1);
		expect(reports.filter(isOthers).length).toBeGreaterThan(0);
		const named = await page.$$eval('[data-report]', (items) =>
			items.map((item) => ({
				report: item.getAttribute('data-report') ?? '',
				name: item.querySelector('[data-archive]')?.textContent,
			}))
		);
		for (const { report, name } of named) expect(name).toBe(isOthers(report) ? otherName : undefined);
		expect(await page.textContent('[data-count]')).toBe(String(reports.length));
		const hospitals = await page.$$eval('[data-facet="hospital"] label', (labels) =>
			labels.map(({ textContent }) => textContent)
		);
		expect(hospitals.join()).toContain('云门市第二人民医院');
		expect(hospitals.length).toBe(reports.length);
		expect(complaints).toEqual([]);
	});

	test('answer what stands in one of them only, to the letter', async () => {
		const found = await ask('支部建在科室');
		expect(found.reports.length).toBeGreaterThan(0);
		expect(found.reports.every(isOthers)).toBe(true);
		expect(await page.getAttribute('[data-search-state]', 'data-tier')).toBe('exact');
		const { reports } = await ask('云门');
		expect(reports.length).toBe(1);
		expect(reports.some(isOthers)).toBe(false);
	});

	test('find what is written in traditional characters or pinyin in the other one', async () => {
		expect((await ask('雙帶頭人')).reports.some(isOthers)).toBe(true);
		expect((await ask('liaoning')).reports.some(isOthers)).toBe(true);
	});

	test('are narrowed by a facet of either', async () => {
		await ask('平均住院日');
		await page.locator('[data-facet="province"] input').first().check();
		await page.waitForFunction(() => location.search.includes('province='));
		const { reports } = await settled();
		expect(reports.length).toBeGreaterThan(0);
	});

	test('lead to the passage in the other one, marked', async () => {
		await ask('支部建在科室');
		await page.locator('a.hit').first().click();
		await page.waitForSelector('.hit-bar');
		expect(page.url()).toMatch(new RegExp(`^${otherUrl}articles/[\\w-]+/\\?mark=.*#b\\d+`, 'u'));
	});

	test('answer in the dialog too', async () => {
		await page.goto(own.url);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('支部建在科室');
		await page.waitForSelector('dialog [data-dialog-results] [data-archive]');
		const address = await page.getAttribute('dialog [data-dialog-results] a.hit', 'href');
		expect(address?.startsWith(otherUrl)).toBe(true);
	});

	test('widen what a page may load by the origin of the other one, for what it fetches only', () => {
		const policyOf = (folder: string) =>
			/http-equiv="content-security-policy" content="([^"]*)"/iu.exec(
				readFileSync(join(folder, 'search', 'index.html'), 'utf8')
			)?.[1] ?? '';
		const { origin } = new URL(otherUrl);
		const widened = policyOf(site);
		expect(widened).toContain(`connect-src 'self' ${origin};`);
		expect(widened.split(origin)).toHaveLength(2);
		expect(policyOf(dist)).toContain("connect-src 'self';");
	});
});

testInFull('a site without other archives has none of their code', () => {
	/** The scripts that the page of search loads, at once or on use. */
	const codeOf = (folder: string) => {
		const namesIn = (text: string): string[] => text.match(/[\w.-]+\.js\b/gu) ?? [];
		const known = new Set(globSync('*.js', { cwd: join(folder, '_astro') }));
		const codes = new Map<string, string>();
		const waiting = namesIn(readFileSync(join(folder, 'search', 'index.html'), 'utf8'));
		for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
			if (!known.has(name) || codes.has(name)) continue;
			const code = readFileSync(join(folder, '_astro', name), 'utf8');
			codes.set(name, code);
			waiting.push(...namesIn(code));
		}
		return [...codes.values()].join('');
	};
	for (const trace of ['data-archive', 'data-silent', 'tables.json', 'baseUrl'])
		expect(codeOf(site).split(trace).length, trace).toBeGreaterThan(1);
	for (const trace of ['data-archive', 'data-silent', 'baseUrl']) expect(codeOf(dist), trace).not.toContain(trace);
});

describeInFull('where the other archive does not answer', () => {
	const quiet = `${otherName}没有应答，这里没有${otherName}的报道。`;

	test('a page that is open goes on with this one, and says so in one line', async () => {
		expect((await ask('平均住院日')).reports.some(isOthers)).toBe(true);
		await other?.close();
		other = undefined;
		const { state, reports, silent } = await askAgain('门急诊诊疗');
		expect({ state, silent, others: reports.filter(isOthers) }).toEqual({ state: 'ready', silent: quiet, others: [] });
		expect(reports).toHaveLength(1);
	});

	test('a page that is opened then answers at once', async () => {
		const { state, reports, silent } = await ask('平均住院日');
		expect({ state, silent, count: reports.length }).toEqual({ state: 'ready', silent: quiet, count: 1 });
		expect((await ask('支部建在科室')).silent).toBe(quiet);
	});

	test('one that takes a question and never answers is not waited for', async () => {
		hanging = createServer(() => undefined).listen(Number(new URL(otherUrl).port));
		const started = performance.now();
		const { state, reports, silent } = await ask('平均住院日');
		expect({ state, silent, count: reports.length }).toEqual({ state: 'ready', silent: quiet, count: 1 });
		expect(performance.now() - started).toBeLessThan(20_000);
	});
});
