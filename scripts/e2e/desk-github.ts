import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { HtmlValidate } from 'html-validate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { githubOrigin } from '../../src/desk/github/ask-github.ts';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { axeViolations } from './axe-violations.ts';
import { correctAtDesk, deskPage, dropAtDesk } from './desk-at-work.ts';
import { repository, type CloneUnderTest } from './desk-in-clone.ts';
import { isFull } from './full-run.ts';
import { TestGithub } from './github-server.ts';
import { dist } from './site-under-test.ts';

const source = `content/sources/${deskPage.name}`;
const sidecar = sidecarPath(source);

/** Tests what the desk of a clone sends to GitHub: one commit, or one pull request. */
export function testGithub(own: CloneUnderTest): void {
	let page: Page;
	let github: TestGithub;
	let served: { url: string; close: () => Promise<void> };
	let complaints: string[];

	/** Lets a page ask the server of the test where it asks GitHub; its policy holds as ever. */
	async function connect(to: BrowserContext): Promise<void> {
		await to.route(`${githubOrigin}/**`, async (route) => {
			const request = route.request();
			const answer = await fetch(request.url().replace(githubOrigin, served.url), {
				method: request.method(),
				headers: request.headers(),
				body: request.postDataBuffer() as BodyInit | null,
			});
			const body = Buffer.from(await answer.arrayBuffer());
			await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
		});
	}

	beforeEach(async () => {
		({ page } = own);
		const files = globSync(['content/sources/*', 'content/hospitals/*'], { cwd: own.folder });
		github = new TestGithub(
			repository,
			Object.fromEntries(files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(own.folder, path))]))
		);
		served = await github.serve();
		complaints = [];
		page.on('console', (message) => {
			if (message.text().includes('Content Security Policy')) complaints.push(message.text());
		});
		await connect(own.context);
	});
	afterEach(() => served.close());

	const dialog = () => page.locator('[data-github]');
	const fault = () => dialog().getByRole('alert').innerText();
	const told = () => dialog().getByRole('status').innerText();

	async function openReport(): Promise<void> {
		await page.goto(`${own.url}desk/?source=${encodeURIComponent(deskPage.name)}`);
		await page.waitForSelector('.pair', { state: 'attached' });
	}

	async function openDialog(): Promise<void> {
		await page.click('[data-do="github"]');
		await dialog().waitFor();
	}

	async function send(token = github.tokens.writer, way: 'commit' | 'pull' = 'commit'): Promise<void> {
		if (!(await dialog().isVisible())) await openDialog();
		await page.check(`[data-github] [name="way"][value="${way}"]`);
		await page.fill('[data-github] [name="token"]', token);
		await dialog().getByRole('button', { name: '提交' }).click();
	}

	test('gets one commit with what was corrected, once it is told what goes where, and another later', async () => {
		await openReport();
		await correctAtDesk(page, '护理部开展', 'suspect', { note: '人次可疑' });
		await openDialog();
		const said = await dialog().innerText();
		expect(said).toContain(
			`按“提交”，以上2个文件、说明和令牌送到 api.github.com，写进 ${repository}；在这以前什么都不送。`
		);
		expect(await dialog().getByRole('listitem').allTextContents()).toEqual([source, sidecar]);
		expect(await page.inputValue('[data-github] [name="message"]')).toBe(
			`更正《让群众在家门口看好病》等2篇\n\n原件：${deskPage.name}`
		);
		expect(github.asked).toEqual([]);
		await send();
		await expect.poll(told).toMatch(/^已提交：[0-9a-f]{7}。/u);
		expect(await dialog().getByRole('status').getByRole('link').getAttribute('href')).toBe(
			`https://github.com/${repository}/commit/${github.refs.get('main')}`
		);
		const [commit] = github.log();
		expect(commit?.message).toBe(`更正《让群众在家门口看好病》等2篇\n\n原件：${deskPage.name}`);
		const written = github.files().get(sidecar)!.toString();
		const others = written.split('\n').filter((line) => !line.includes('人次可疑'));
		expect(others).toHaveLength(written.split('\n').length - 1);
		expect(others.join('\n')).toBe(strFromU8(own.zip[sidecar]!));
		expect(github.files().get(source)).toEqual(deskPage.buffer);
		await dialog().getByRole('button', { name: '关闭' }).click();
		await correctAtDesk(page, '为居民义诊', 'suspect', { note: '人数可疑' });
		// The token is still there.
		await openDialog();
		await dialog().getByRole('button', { name: '提交' }).click();
		await expect.poll(told).toMatch(/^已开 pull request|^已提交/u);
		expect(complaints).toEqual([]);
	});

	test('gets a pull request with a new page, its sidecar and the record of its hospital', async () => {
		const name = '云门市一版.txt';
		const buffer = Buffer.from(deskPage.text.replaceAll('沙渡县人民医院', '云门市第三人民医院'));
		await dropAtDesk(page, own.url, { name, buffer });
		await correctAtDesk(page, '等侯', 'emend', { corr: '等候' });
		const before = github.refs.get('main');
		await send(github.tokens.writer, 'pull');
		await expect.poll(told).toMatch(/^已开 pull request：#1。/u);
		expect(github.refs.get('main')).toBe(before);
		const [pull] = github.pulls;
		expect(pull).toMatchObject({ title: '收录《让群众在家门口看好病》等2篇', base: 'main' });
		const had = new Set(github.files().keys());
		const added = [...github.files(pull!.head)].filter(([path]) => !had.has(path));
		expect(added.map(([path]) => path.replace(/hospitals\/.*/u, 'hospitals/…')).sort()).toEqual(
			['content/hospitals/…', `content/sources/${name}`, `content/sources/${sidecarPath(name)}`].sort()
		);
		expect(new Map(added).get(`content/sources/${name}`)).toEqual(buffer);
	});

	test('is not written to where a colleague has corrected the same page, or the token is wrong', async () => {
		await openReport();
		await correctAtDesk(page, '护理部开展', 'suspect', { note: '人次可疑' });
		await send('github_pat_wrong');
		await expect.poll(fault).toBe('令牌不对，或者已经过期、作废：请核对，或另建一个。');
		github.push('main', { [sidecar]: 'corrections: [] # 同事\n' });
		await send();
		await expect.poll(fault).toContain('提交会盖掉别人的改动，所以没有提交');
		expect(github.files().get(sidecar)?.toString()).toBe('corrections: [] # 同事\n');
		await own.context.setOffline(true);
		await own.context.unroute(`${githubOrigin}/**`);
		await send();
		await expect.poll(fault).toBe('没有连上 GitHub：请看看网络，再提交一次；改动还在这里。');
		expect(await told()).toBe('');
	});

	test('gives a token that is kept only where the editor asks for it', async () => {
		/** As many tokens are kept in the browser. */
		const kept = () =>
			page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						const opening = indexedDB.open('xinglin-desk-github');
						opening.onsuccess = () => {
							const database = opening.result;
							const count = database.transaction('tokens').objectStore('tokens').count();
							count.onsuccess = () => {
								database.close();
								resolve(count.result);
							};
						};
					})
			);
		const token = () => page.inputValue('[data-github] [name="token"]');
		await openReport();
		await correctAtDesk(page, '护理部开展', 'suspect', { note: '人次可疑' });
		await send();
		await expect.poll(told).toMatch(/^已提交/u);
		expect(await kept()).toBe(0);
		await openReport();
		await openDialog();
		expect(await token()).toBe('');
		await page.check('[data-github] [name="remember"]');
		await page.fill('[data-github] [name="message"]', '再改');
		await dialog().getByRole('button', { name: '取消' }).click();
		await correctAtDesk(page, '为居民义诊', 'suspect', { note: '人数可疑' });
		await send();
		await expect.poll(told).toMatch(/^已提交/u);
		await openReport();
		await openDialog();
		await expect.poll(token).toBe(github.tokens.writer);
		expect(await kept()).toBe(1);
		await page.uncheck('[data-github] [name="remember"]');
		await expect.poll(kept).toBe(0);
		await openReport();
		await openDialog();
		expect(await kept()).toBe(0);
		expect(await token()).toBe('');
	});

	test('gets the message that was typed before the dialog was left, and another of its own the next time', async () => {
		const message = () => page.inputValue('[data-github] [name="message"]');
		const proposed = `更正《让群众在家门口看好病》等2篇\n\n原件：${deskPage.name}`;
		await openReport();
		await openDialog();
		await dialog().getByRole('button', { name: '取消' }).click();
		await openDialog();
		expect(await message()).toBe(proposed);
		await page.fill('[data-github] [name="message"]', '改一个字');
		await dialog().getByRole('button', { name: '取消' }).click();
		await correctAtDesk(page, '护理部开展', 'suspect', { note: '人次可疑' });
		await openDialog();
		expect(await message()).toBe('改一个字');
		await send();
		await expect.poll(told).toMatch(/^已提交/u);
		expect(github.log()[0]!.message).toBe('改一个字');
		await dialog().getByRole('button', { name: '关闭' }).click();
		await openDialog();
		expect(await message()).toBe(proposed);
	});

	test('gets no message that a browser fills in when it opens the desk again', async () => {
		await openReport();
		await page.locator('[data-github] [name="message"]').evaluate((area: HTMLTextAreaElement) => {
			area.value = '收录《别的一版》';
		});
		await openDialog();
		expect(await page.inputValue('[data-github] [name="message"]')).toBe(
			`更正《让群众在家门口看好病》等2篇\n\n原件：${deskPage.name}`
		);
	});

	test('that is sent the same again is not asked to write', async () => {
		await openReport();
		await send();
		await expect.poll(told).toMatch(/^仓库里已经是这样，没有可提交的。/u);
		expect(github.log()).toHaveLength(1);
	});

	test('is spoken of in a page of sound HTML', () => {
		const html = readFileSync(join(own.folder, 'dist', 'desk', 'index.html'), 'utf8');
		const { results } = new HtmlValidate().validateStringSync(html);
		expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
	});

	test('may be asked by the desk alone, and by no desk whose repository is unknown', async () => {
		const policyOf = (html: string) => /http-equiv="content-security-policy" content="([^"]*)"/iu.exec(html)?.[1] ?? '';
		const pagesWith = (site: string) =>
			globSync('**/*.html', { cwd: site }).filter((path) =>
				policyOf(readFileSync(join(site, path), 'utf8')).includes(githubOrigin)
			);
		expect(pagesWith(join(own.folder, 'dist'))).toEqual([join('desk', 'index.html')]);
		expect(pagesWith(dist)).toEqual([]);
		expect(policyOf(readFileSync(join(own.folder, 'dist', 'desk', 'index.html'), 'utf8'))).toContain(
			`connect-src 'self' ${githubOrigin}/repos/${repository} ${githubOrigin}/repos/${repository}/;`
		);
		const plain = readFileSync(join(dist, 'desk', 'index.html'), 'utf8');
		expect(plain).not.toMatch(/data-github|data-do="github"/u);
		const ask = (address: string) =>
			page.evaluate(
				(asked) =>
					fetch(asked).then(
						() => 'asked',
						() => 'refused'
					),
				address
			);
		await page.goto(`${own.url}articles/`);
		expect(await ask(`${githubOrigin}/repos/${repository}`)).toBe('refused');
		await page.goto(`${own.url}desk/`);
		expect(await ask(`${githubOrigin}/repos/${repository}`)).toBe('asked');
		expect(await ask(`${githubOrigin}/repos/${repository}/git/ref/heads/main`)).toBe('asked');
		for (const other of ['', '/user', '/repos/xinglin/other', `/repos/${repository}-2`])
			expect(await ask(githubOrigin + other), other).toBe('refused');
		expect(github.asked).toHaveLength(2);
	});

	const displays = [
		[390, 'light'],
		[1280, 'dark'],
		[390, 'dark'],
		[1280, 'light'],
	] as const;
	// The short run looks at a phone by day and a wide screen by night.
	test.each(isFull ? displays : displays.slice(0, 2))(
		'is offered in a dialog that shuts nobody out, at %i px, %s',
		async (width, colorScheme) => {
			const looking = await own.browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
			page = await looking.newPage();
			await openReport();
			if (width < 1180) await page.click('.ways > summary');
			await openDialog();
			expect(await axeViolations(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
			await page.keyboard.press('Escape');
			expect(await dialog().isVisible()).toBe(false);
			await looking.close();
		}
	);
}
