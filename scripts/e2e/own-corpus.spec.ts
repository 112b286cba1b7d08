import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListIndex } from '../../src/archive/queries/list-index.ts';
import { measureSite } from '../bench/measure-site.ts';
import { writeCorpus } from '../bench/write-corpus.ts';
import { checkSite } from '../check-site.ts';
import { readSite } from '../read-site.ts';
import { openWorkplace } from '../replace-site.ts';
import { serveSite } from '../serve-site.ts';
import { readSiteState } from '../site-manifest.ts';
import { askPage } from './ask-page.ts';
import { openBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..', '..');
const builds = join(root, '.cache', 'builds');
const isFull = process.env.FULL === '1';
const kills = isFull ? 50 : 1;

/** Content folders and the sites made of them. On the disk of the project, for a site moves into its place. */
let folder: string;

beforeAll(() => {
	mkdirSync(join(root, '.cache'), { recursive: true });
	folder = mkdtempSync(join(root, '.cache', 'own-corpus-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Writes a content folder. */
function write(name: string, files: Readonly<Record<string, string>>): void {
	mkdirSync(join(folder, name, 'sources'), { recursive: true });
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(join(folder, name, path, '..'), { recursive: true });
		writeFileSync(join(folder, name, path), content);
	}
}

/** Begins `npm run build` on a content folder, in a process group of its own. */
function startBuild(name: string): ChildProcess {
	return spawn(process.execPath, ['scripts/with-node.mjs', 'scripts/build.ts', '--out', join(folder, `${name}-site`)], {
		cwd: root,
		detached: true,
		env: { ...process.env, XINGLIN_CONTENT: join(folder, name), BASE_PATH: '', SITE_URL: '', NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on('exit', resolve));

async function build(name: string): Promise<{ status: number | null; said: string; site: string }> {
	const child = startBuild(name);
	const [status, , said] = await Promise.all([ended(child), text(child.stdout!), text(child.stderr!)]);
	return { status, said, site: join(folder, `${name}-site`) };
}

/** Ends a build with all that it started, at once. */
function kill({ pid }: ChildProcess): void {
	if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
	else process.kill(-pid!, 'SIGKILL');
}

/** Digest of all files of a site with their names. */
function digestOf(site: string): string {
	const hash = createHash('sha256');
	const files = [...readSite(site).files].sort();
	for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(site, file)));
	return hash.digest('hex');
}

/** What is wrong with the HTML of those pages that are not the entry of a catalogue, as `npm run check:html` would say. */
function htmlFaults(site: string): string[] {
	const validator = new HtmlValidate();
	const pages = [...readSite(site).pages].filter(([page]) => !/^(?:themes|indicators|programmes)\/./u.test(page));
	return pages.flatMap(([page, html]) =>
		validator
			.validateStringSync(html, page)
			.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${page}:${line}: ${message}`))
	);
}

/** Everything that holds for the site of any corpus. */
function expectSound(site: string): void {
	expect(readSiteState(site).state).toBe('whole');
	expect(checkSite(site, '/').broken).toEqual([]);
	expect(htmlFaults(site)).toEqual([]);
}

const own = {
	'sources/一.txt': `让病痛少一点 让笑容多一点
——云门市第二人民医院改善服务纪实
□记者 柳小溪

清晨七点，云门市第二人民医院的门诊大厅已经亮起了灯。导诊台前，护士长唐若兰把老人扶到椅子上，递上一杯热水。

“以前看一次病要跑三趟，如今坐着就办好了。”住在城东的老人说，她的儿子在外地打工，看病全靠自己。

2023年，全院门急诊诊疗31.6万人次，平均住院日降到7.2天，患者满意度达到96.5%。数字背后，是每一位医护人员的脚步。
`,
	'sources/二.txt': `山那边的灯
□通讯员 何青

入冬以后，山路不好走。卫生室的灯每天亮到很晚，几位医生轮流守在那里，等着从山那边来的人。

云门市第二人民医院派来的医生在这里住了半年，教会了村医用新的仪器。临走那天，村里的人都来送行。
`,
	'pages/about.mdx': `---
title: 关于云门文库
lede: 云门一地的报道。
---

## 收什么

只收云门。
`,
};

describe('a corpus of two own reports', () => {
	let made: Awaited<ReturnType<typeof build>>;
	let whole: string;
	let duration: number;

	beforeAll(async () => {
		write('two', own);
		const started = performance.now();
		made = await build('two');
		duration = performance.now() - started;
		whole = made.status === 0 ? digestOf(made.site) : '';
	}, 600_000);

	test('builds without any change outside its folder', () => {
		expect(made.said).not.toMatch(/Error|Zod|\n\s+at /u);
		expect(made.status).toBe(0);
		expectSound(made.site);
	});

	test('has its own reports, hospital and search index, and nothing of the project’s reports', () => {
		const { files, pages } = readSite(made.site);
		const articles = readdirSync(join(folder, 'two', 'articles')).map((name) => name.replace('.mdx', ''));
		expect(articles).toHaveLength(2);
		expect(
			readdirSync(join(made.site, 'articles'))
				.filter((name) => name !== 'index.html')
				.sort()
		).toEqual(articles.sort());
		expect(readdirSync(join(made.site, 'hospitals')).filter((name) => name !== 'index.html')).toHaveLength(1);
		expect([...files].filter((file) => file.startsWith('pagefind/fragment/'))).toHaveLength(2);
		const theirs = readdirSync(join(root, 'content', 'hospitals')).map((name) => name.replace('.yaml', ''));
		const strangers = [...pages].filter(
			([page, html]) => !page.startsWith('about/') && theirs.some((hospital) => html.includes(hospital))
		);
		expect(strangers.map(([page]) => page)).toEqual([]);
	});

	test('shows excerpts and sample queries of its own, and says so', () => {
		const home = readFileSync(join(made.site, 'index.html'), 'utf8');
		const quoted = Array.from(home.matchAll(/<div class="passage"[^>]*>\s*<p[^>]*>([^<]*)/gu), ([, words]) => words);
		expect(quoted).toEqual([
			'2023年，全院门急诊诊疗31.6万人次，平均住院日降到7.2天，患者满意度达到96.5%。数字背后，是每一位医护人员的脚步。',
			'云门市第二人民医院派来的医生在这里住了半年，教会了村医用新的仪器。临走那天，村里的人都来送行。',
		]);
		const samples = Array.from(home.matchAll(/\?q=[^"]+">([^<]*)/gu), ([, words]) => words);
		expect([...new Set(samples)].sort()).toEqual(['平均住院日', '患者满意度']);
		expect(made.said).toMatch(/^src[\\/]site\.yaml$/mu);
		expect(made.said).toMatch(/^\d+:5\s+存疑\s+摘句 \S+：没有这篇报道；首页改摘/mu);
	});

	test('takes the pages that it brings, and the others from the project', () => {
		expect(readFileSync(join(made.site, 'about', 'index.html'), 'utf8')).toContain('只收云门。');
		expect(readFileSync(join(made.site, 'about', 'handbook', 'index.html'), 'utf8')).toContain('编者手册');
	});

	test('is served whole or not at all', async () => {
		const preview = () =>
			spawn(process.execPath, ['scripts/preview.ts', made.site], {
				cwd: root,
				env: { ...process.env, BASE_PATH: '' },
				stdio: ['ignore', 'pipe', 'pipe'],
			});
		/** Status of a page of the site that a preview serves. */
		const ask = async () => {
			const served = preview();
			const over = ended(served);
			let said = '';
			served.stdout.setEncoding('utf8');
			for await (const chunk of served.stdout) if ((said += String(chunk)).includes('Ctrl-C')) break;
			const [address = ''] = /http:\/\/localhost:\d+\//u.exec(said) ?? [];
			const { status } = await fetch(`${address}search/`);
			served.kill();
			await over;
			return status;
		};
		const refuse = async () => {
			const refused = preview();
			const [status, said] = await Promise.all([ended(refused), text(refused.stderr)]);
			return { status, said: said.replace(/^\S+/u, '') };
		};
		expect(await ask()).toBe(200);

		const index = join(made.site, 'pagefind', 'pagefind-entry.json');
		renameSync(index, `${index}.away`);
		expect(await refuse()).toEqual({
			status: 1,
			said: ' 里的网站不完整（有 1 个文件缺失或改动过，如 pagefind/pagefind-entry.json）：请运行 npm run build。\n',
		});
		renameSync(`${index}.away`, index);

		// As a build leaves it that is killed between its two renames.
		const workplace = openWorkplace(made.site);
		renameSync(made.site, join(workplace.folder, 'former'));
		expect(await ask()).toBe(200);
		expect(digestOf(made.site)).toBe(whole);
	});

	test(
		`stays whole where a build is killed, ${kills} times, and the next build is the same as ever`,
		{ timeout: (kills + 1) * 200_000 },
		async () => {
			const moments: string[] = [];
			for (let number = 0; number < kills; number += 1) {
				const child = startBuild('two');
				const over = ended(child);
				// In each stretch of a build as often as in every other.
				const moment = ((number + Math.random()) / kills) * duration;
				const timer = setTimeout(() => {
					kill(child);
				}, moment);
				const status = await over;
				clearTimeout(timer);
				moments.push(`${Math.round(moment)} ms of ${Math.round(duration)}: ${status === null ? 'killed' : 'done'}`);
				expect(readSiteState(made.site).state, moments.join('\n')).toBe('whole');
				expect(digestOf(made.site), moments.join('\n')).toBe(whole);
			}
			console.log(moments.join('\n'));
			const again = await build('two');
			expect(again.status).toBe(0);
			expect(digestOf(again.site)).toBe(whole);
			expect(existsSync(builds) ? readdirSync(builds) : []).toEqual([]);
		}
	);
});

describe.runIf(isFull)('a corpus', { timeout: 900_000 }, () => {
	test('without a report says so', async () => {
		write('empty', {});
		const { status, site } = await build('empty');
		expect(status).toBe(0);
		expectSound(site);
		expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('还没有收录报道。');

		const served = await serveSite(site, {});
		const browser = await openBrowser();
		try {
			const page = await browser.newPage();
			await page.goto(`${served.url}search/`);
			expect(await askPage(page, '医院')).toMatchObject({ state: 'empty', tier: 'none', count: '0', reports: [] });
		} finally {
			await browser.close();
			await served.close();
		}
	});

	test('of one report without hospital, date, figure and theme builds', async () => {
		write('bare', {
			'sources/a.txt':
				'春风送暖到山乡\n□记者 李明\n\n清晨的雾气还没有散去，山路上已经响起了脚步声。\n\n窗外的雨停了，阳光照进院子。\n',
		});
		const { status, site } = await build('bare');
		expect(status).toBe(0);
		expectSound(site);
		for (const page of ['hospitals', 'regions', 'timeline', 'honours', 'indicators', 'programmes', 'themes'])
			expect(readFileSync(join(site, page, 'index.html'), 'utf8')).toMatch(/收录的报道都没有/u);
	});

	describe('of three hundred reports', () => {
		let site: string;
		beforeAll(async () => {
			writeCorpus(join(folder, 'many'), 300);
			const built = await build('many');
			expect(built.status).toBe(0);
			site = built.site;
		});

		test('builds', () => {
			expect(readdirSync(join(folder, 'many', 'articles'))).toHaveLength(300);
			expectSound(site);
		});

		test('has no page that a phone cannot load, and every report in one list on pages of years', () => {
			expect(measureSite(site).tooLarge).toBe(0);
			const years = globSync('articles/years/**/index.html', { cwd: site }).map((path) =>
				readFileSync(join(site, path), 'utf8')
			);
			const linked = years.flatMap((html) =>
				[...html.matchAll(/<h3>\s*<a href="\/articles\/([^/]+)\//gu)].map(([, id]) => id)
			);
			expect(linked.sort()).toEqual(
				readdirSync(join(folder, 'many', 'articles'))
					.map((name) => name.replace('.mdx', ''))
					.sort()
			);
		});

		test('finds by the filter of one page what stands on another', async () => {
			const served = await serveSite(site, {});
			const browser = await openBrowser();
			try {
				const page = await browser.newPage();
				await page.goto(`${served.url}articles/`);
				const shown = await page
					.locator('main .item a')
					.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
				const [index] = await Promise.all([
					page.waitForResponse((response) => response.url().endsWith('/lists/articles.json')),
					page.selectOption('.list-filter select[name="year"]', { index: 3 }),
				]);
				const { entries } = (await index.json()) as ListIndex;
				const other = entries.find(([path]) => !shown.includes(path))!;
				await page.selectOption('.list-filter select[name="year"]', '');
				await page.fill('.list-filter input', other[1]);
				await page.waitForSelector(`[data-filter-found] a[href="${other[0]}"]`);
				expect(await page.textContent('.list-filter output')).toMatch(/^300篇中的\d+篇$/u);
				expect(await page.locator('main .item').filter({ visible: true }).count()).toBe(0);
				await page.click('.list-filter button');
				await expect.poll(() => page.textContent('.list-filter output')).toBe('共300篇');
				expect(await page.locator('main .item').filter({ visible: true }).count()).toBe(shown.length);
			} finally {
				await browser.close();
				await served.close();
			}
		});
	});
});
