import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite } from '../read-site.ts';
import { openWorkplace } from '../replace-site.ts';
import { readSiteState } from '../site-manifest.ts';
import { testInFull } from './full-run.ts';
import { ended, expectSound, ownContent, root, type Built } from './own-content.ts';

const builds = join(root, '.cache', 'builds');
const kills = 50;

const { place, write, startBuild, build } = ownContent();

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
	let made: Built;
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
		const articles = readdirSync(join(place('two'), 'articles')).map((name) => name.replace('.mdx', ''));
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

	testInFull(
		`stays whole where a build is killed, ${kills} times, and the next build, in parts, is the same as ever`,
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
			// In two parts, each in a process of its own.
			const again = await build('two', '--parts', '2');
			expect(again.status).toBe(0);
			expect(digestOf(again.site)).toBe(whole);
			expect(existsSync(builds) ? readdirSync(builds) : []).toEqual([]);
		}
	);
});
