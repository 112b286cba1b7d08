import { beforeEach, describe, expect, test } from 'vitest';
import { TestGithub } from '../../../scripts/e2e/github-server.ts';
import { guardFiles } from '../guarded-files.ts';
import { askAbout, githubOrigin } from './ask-github.ts';
import type { Commit } from './commit.ts';
import { commitFiles } from './commit-files.ts';

const name = 'xinglin/archive';
const received = 'corrections: []\n';
const corrected = 'corrections:\n  - { do: emend, line: 1, expect: 等侯, corr: 等候, certainty: high }\n';
/** 你, in GB 18030: no text that JSON could carry. */
const bytes = new Uint8Array([0xc4, 0xe3]);
const paths = { source: 'content/sources/一 版#1.txt', sidecar: 'content/sources/一 版#1.yaml' };

const commit = (sidecar = corrected, more: Partial<Commit> = {}): Commit => ({
	files: guardFiles({ name: '一 版#1.txt', received }, [
		{ path: paths.source, bytes },
		{ path: paths.sidecar, bytes: new TextEncoder().encode(sidecar) },
	]),
	message: '更正《题》\n\n原件：一版',
	way: 'commit',
	branch: 'desk/1',
	...more,
});

let github: TestGithub;
let served: { url: string; close: () => Promise<void> };
const at =
	(url: string): typeof fetch =>
	(address, init) =>
		fetch((address as string).replace(githubOrigin, url), init);
const ask = (token = github.tokens.writer, about = name) => askAbout(about, token, at(served.url));
const send = (one = commit(), token?: string) => commitFiles(ask(token), one);

beforeEach(async () => {
	github = new TestGithub(name, { 'README.md': '馆', [paths.source]: bytes, [paths.sidecar]: received });
	served = await github.serve();
	return () => served.close();
});

describe('files are written', () => {
	test('in one commit on the main branch, byte for byte, with all else as it was', async () => {
		const other = new Uint8Array([0, 0xff, 0xfe]);
		const more = { path: 'content/originals/图.pdf', bytes: other };
		const { files } = commit();
		const sent = await send(
			commit(corrected, { files: [...files, ...guardFiles({ name: '', received: '' }, [more])] })
		);
		expect(sent).toEqual({ kind: 'commit', digest: github.refs.get('main') });
		expect(github.log().map(({ message }) => message)).toEqual(['更正《题》\n\n原件：一版', 'Begin']);
		expect(Object.fromEntries([...github.files()].map(([path, file]) => [path, file.toString('latin1')]))).toEqual({
			'README.md': Buffer.from('馆').toString('latin1'),
			[paths.source]: '\xc4\xe3',
			[paths.sidecar]: Buffer.from(corrected).toString('latin1'),
			'content/originals/图.pdf': '\0\xff\xfe',
		});
		// The source was there already.
		expect(github.asked.filter(({ path }) => path.endsWith('/git/blobs'))).toHaveLength(2);
	});

	test('on a branch of its own with a pull request, while the main branch stays as it was', async () => {
		const before = github.refs.get('main');
		expect(await send(commit(corrected, { way: 'pull' }))).toEqual({ kind: 'pull', number: 1 });
		expect(github.pulls).toEqual([{ title: '更正《题》', body: '原件：一版', head: 'desk/1', base: 'main' }]);
		expect(github.refs.get('main')).toBe(before);
		expect(github.files('desk/1').get(paths.sidecar)?.toString()).toBe(corrected);
	});

	test('anew where somebody else commits something else meanwhile', async () => {
		let isFirst = true;
		github.beforeMove = () => {
			if (isFirst) github.push('main', { 'content/sources/二.txt': '别的' });
			isFirst = false;
		};
		expect(await send()).toMatchObject({ kind: 'commit' });
		expect(github.log()).toHaveLength(3);
		expect(github.files().get('content/sources/二.txt')?.toString()).toBe('别的');
		expect(github.files().get(paths.sidecar)?.toString()).toBe(corrected);
		expect(github.asked.filter(({ path }) => path.endsWith('/git/blobs'))).toHaveLength(1);
	});

	test('on a branch that is told of where no pull request can be made', async () => {
		const sent = await send(commit(corrected, { way: 'pull' }), github.tokens.noPulls);
		expect(sent).toMatchObject({
			kind: 'branch',
			branch: 'desk/1',
			why: expect.stringContaining('Pull requests') as string,
		});
	});
});

describe('one sentence says why nothing was written', () => {
	let before: string | undefined;
	const refused = async (one = commit(), token?: string) => {
		before = github.refs.get('main');
		const error = await send(one, token).catch((fault: unknown) => fault);
		expect(error).toBeInstanceOf(Error);
		return (error as Error).message;
	};

	test('where the token is wrong', async () => {
		expect(await refused(commit(), 'github_pat_wrong')).toBe('令牌不对，或者已经过期、作废：请核对，或另建一个。');
		expect(await refused(commit(), '令牌')).toBe('令牌里有不该有的字：请整串重新复制。');
	});

	test('where the editor may not write', async () => {
		expect(await refused(commit(), github.tokens.reader)).toMatch(/^你在这个仓库没有写的权利/u);
		expect(github.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
	});

	test('where the token does not see the repository', async () => {
		const error = await commitFiles(ask(github.tokens.writer, 'xinglin/other'), commit()).catch(
			(fault: unknown) => fault
		);
		expect((error as Error).message).toBe('没有找到 xinglin/other，或者这个令牌看不见它：建令牌时要选中这个仓库。');
	});

	test('where too much was asked', async () => {
		github.isLimited = true;
		expect(await refused()).toMatch(/^GitHub 说问得太多了，请在\d\d:\d\d以后再提交；改动还在这里。$/u);
	});

	test('where GitHub is out of order, or out of reach', async () => {
		github.isDown = true;
		expect(await refused()).toBe('GitHub 这会儿出了故障（502），请过一会儿再提交；改动还在这里。');
		await served.close();
		expect(await refused()).toBe('没有连上 GitHub：请看看网络，再提交一次；改动还在这里。');
	});

	test('where the main branch takes pull requests only', async () => {
		github.isProtected = true;
		expect(await refused()).toBe('这个仓库的主分支不许直接提交：请改选“开一个 pull request”。');
		expect(github.refs.get('main')).toBe(before);
	});

	test('where the branch moves again and again', async () => {
		github.beforeMove = () => {
			github.push('main', { 'README.md': String(Math.random()) });
		};
		expect(await refused()).toMatch(/^提交的当口，别人又往这个分支上提交了/u);
	});

	test('where somebody else has changed the same file, before or meanwhile', async () => {
		const theirs = 'corrections: [] # 同事\n';
		github.beforeMove = () => {
			github.push('main', { [paths.sidecar]: theirs });
		};
		expect(await refused()).toContain(`仓库里的 ${paths.sidecar} 与这里打开时的不一样`);
		expect(github.files().get(paths.sidecar)?.toString()).toBe(theirs);
		expect(await refused(commit(corrected, { way: 'pull' }))).toContain('与这里打开时的不一样');
		expect([...github.refs.keys()]).toEqual(['main']);
	});

	test.each(['<!doctype html><title>请先登录</title>', '', '{"default_branch":'])(
		'where something between answers instead: %j',
		async (page) => {
			github.interposed = page;
			expect(await refused()).toBe(
				'回答的不像是 GitHub：这个网络也许要先登录，或者断断续续；请看看，再提交一次，改动还在这里。'
			);
		}
	);
});

describe('what is there already is not written again', () => {
	test('where the repository has it all', async () => {
		expect(await send(commit(received))).toEqual({ kind: 'there' });
		expect(github.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
	});

	test('where the answer to a commit was lost', async () => {
		github.losesAnswers = ['PATCH /git/refs/heads/main'];
		expect(await send()).toEqual({ kind: 'commit', digest: github.refs.get('main') });
		expect(github.log()).toHaveLength(2);
	});

	test('where nothing could be asked after the commit, and it is sent anew', async () => {
		const flaky = new Set<string>();
		// The first time that a branch is asked for is before the commit.
		github.beforeMove = () => flaky.add('moved');
		github.losesAnswers = ['PATCH /git/refs/heads/main'];
		const asking: typeof fetch = (address, init) => {
			if (flaky.delete('moved') && init?.method === 'GET') return Promise.reject(new TypeError('offline'));
			return at(served.url)(address, init);
		};
		await expect(commitFiles(askAbout(name, github.tokens.writer, asking), commit())).rejects.toThrow(
			/^没有连上 GitHub/u
		);
		expect(await send()).toEqual({ kind: 'there' });
		expect(github.log()).toHaveLength(2);
	});

	test.each([
		['the branch', 'POST /git/refs'],
		['the pull request', 'POST /pulls'],
	])('where the answer to %s was lost', async (_, call) => {
		github.losesAnswers = [call];
		expect(await send(commit(corrected, { way: 'pull' }))).toEqual({ kind: 'pull', number: 1 });
		expect(github.pulls).toHaveLength(1);
		expect([...github.refs.keys()]).toEqual(['main', 'desk/1']);
	});

	test('where a pull request is sent anew from a branch of the same name', async () => {
		await send(commit(corrected, { way: 'pull' }));
		expect(await send(commit(corrected, { way: 'pull' }))).toEqual({ kind: 'pull', number: 1 });
		expect(github.pulls).toHaveLength(1);
	});

	test('but a branch of that name with something else is left alone', async () => {
		await send(commit(corrected, { way: 'pull' }));
		const other = commit(`${corrected}# 另一条\n`, { way: 'pull' });
		await expect(send(other)).rejects.toThrow('Reference already exists');
		expect(github.files('desk/1').get(paths.sidecar)?.toString()).toBe(corrected);
	});
});
