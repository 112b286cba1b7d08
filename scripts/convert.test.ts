import { spawnSync } from 'node:child_process';
import fs, {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encode } from '../src/pipeline/decode/test-encode.ts';
import { makeCorpus, reportOn as report, snapshot, type CommandRun } from './test-corpus.ts';

// The command starts a process of its own each time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const isWindows = process.platform === 'win32';

const corpus = makeCorpus();
const { folder, content, articles } = corpus;
const { setSources } = corpus;
const convert = (...parameters: string[]) => corpus.run('convert', ...parameters);

afterAll(() => {
	corpus.remove();
});

describe('a folder of good and bad sources', () => {
	let run: CommandRun;

	beforeAll(async () => {
		setSources({
			'empty.txt': '',
			'blank.txt': ' \n\u3000\n',
			'picture.txt': Uint8Array.from([
				0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1,
			]),
			'conflict.txt': '坚持党建引领\n\n<<<<<<< HEAD\n近日，医院召开大会。\n=======\n日前，医院开会。\n>>>>>>> main\n',
			'page.txt': '<!doctype html>\n<title>医院</title>\n',
			'no-headline.txt': '医院近日召开大会，部署全年工作。各科室负责人参加了会议，会议由院长主持。\n',
			'huge.txt': '医院'.repeat(3_500_000),
			'spoilt.txt': Uint8Array.from([...encode(`${report('襄阳市第一人民医院')}医院坚持`, 'utf-8'), 0xe5, 0x8c]),
			'gb18030.txt': encode(report('保定市中医院'), 'gb18030'),
			'big5.txt': encode('堅持以人為本\n□記者 王松\n\n日前，臺州市中心醫院為長者義診，服務群眾三百餘人。\n', 'big5'),
			'utf-16.txt': encode(`\uFEFF${report('遂宁市中心医院')}`, 'utf-16le'),
			'cr.txt': report('丽水市中心医院').replaceAll('\n', '\r'),
			"odd 名 'n' #1 %20 🏥.txt": report('宜昌市第二人民医院'),
		});
		mkdirSync(join(content, 'sources', 'folder.txt'));
		// Making a link takes a right on Windows that not everybody has; there two more empty files stand for them.
		if (isWindows) for (const name of ['loop.txt', 'missing.txt']) writeFileSync(join(content, 'sources', name), '');
		else {
			symlinkSync('loop.txt', join(content, 'sources', 'loop.txt'));
			symlinkSync('nowhere', join(content, 'sources', 'missing.txt'));
		}
		run = await convert();
	});

	test('ends with status 1', () => {
		expect(run.status).toBe(1);
	});

	test.each([
		['empty.txt', '1:1', '文件是空的'],
		['blank.txt', '1:1', '文件里只有空白'],
		['picture.txt', '1:1', '内容是图片，不是报道的文本；请先做文字识别'],
		['conflict.txt', '3:1', '这里有 Git 的冲突记号'],
		['page.txt', '1:1', '内容是网页'],
		['huge.txt', '1:1', '文件有 20 MB，超过 8 MB'],
		['folder.txt', '1:1', '这是文件夹，不是文件'],
		['loop.txt', '1:1', isWindows ? '文件是空的' : '是绕成一圈的链接'],
		['missing.txt', '1:1', isWindows ? '文件是空的' : '没有这个文件'],
	])('says of %s, at its place, what is wrong', (name, place, message) => {
		const [, own = ''] = run.stderr.split(`content/sources/${name}`);
		const [first] = own.trim().split('\n');
		expect(first).toContain('错误');
		expect(first).toContain(message);
		expect(first).toContain(place);
	});

	test.each([
		['gb18030.txt', 'gb18030', '保定市中医院'],
		['big5.txt', 'big5', '臺州市中心醫院'],
		['utf-16.txt', 'utf-16le', '遂宁市中心医院'],
		['cr.txt', 'utf-8', '丽水市中心医院'],
		['spoilt.txt', 'utf-8', '襄阳市第一人民医院'],
		["odd 名 'n' #1 %20 🏥.txt", 'utf-8', '宜昌市第二人民医院'],
	])('converts %s, which is in %s', (name, encoding, hospital) => {
		const own = readdirSync(articles)
			.map((file) => readFileSync(join(articles, file), 'utf8'))
			.filter((mdx) => mdx.includes(`file: ${JSON.stringify(name)}`));
		expect(own).toHaveLength(1);
		expect(own[0]).toContain(`encoding: "${encoding}"`);
		expect(own[0]).toContain(`name: "${hospital}"`);
	});

	test('shows every source in the summary', () => {
		expect(run.stdout.match(/（未能转换）/gu)).toHaveLength(9);
		expect(run.stdout).toContain('坚持党建引领 服务一方百姓');
	});

	test('converts no-headline.txt under its first words, and says so at its place', () => {
		const [, own = ''] = run.stderr.split('content/sources/no-headline.txt');
		expect(own.trim().split('\n')[0]).toMatch(/^1:1\s+存疑\s+没有找到标题，暂以首句代之/u);
		expect(run.stdout).toMatch(/no-headline\.txt.*医院近日召开大会/u);
	});

	test('writes nothing else', () => {
		expect(readdirSync(articles)).toHaveLength(7);
		expect(readdirSync(articles).filter((name) => !name.endsWith('.mdx'))).toEqual([]);
	});
});

describe('a folder of good sources', () => {
	beforeAll(() => {
		rmSync(articles, { recursive: true, force: true });
		setSources({ 'a.txt': report('保定市中医院'), 'b.txt': report('丽水市中心医院') });
	});

	test('checks without writing, and names the files that would change', async () => {
		const { status, stderr } = await convert('--check');
		expect(status).toBe(1);
		expect(stderr).toContain('以下文件与原件不一致，请运行 npm run convert：');
		expect(stderr).toContain('  content/articles/baoding-');
		expect(readdirSync(content)).not.toContain('articles');
	});

	test('converts, and then finds nothing to change', async () => {
		expect((await convert()).status).toBe(0);
		expect(readdirSync(articles)).toHaveLength(2);
		const { status, stderr } = await convert('--check');
		expect(stderr).not.toContain('以下文件与原件不一致');
		expect(status).toBe(0);
	});

	test('removes the article of a source that is gone, and keeps that of one that fails', async () => {
		setSources({ 'a.txt': '', 'c.txt': report('遂宁市中心医院') });
		expect((await convert()).status).toBe(1);
		expect(readdirSync(articles).map((name) => name.replace(/-.*$/u, ''))).toEqual(['baoding', 'suining']);
	});

	test('fails for a sidecar whose correction does not apply, at its line', async () => {
		setSources({ 'c.txt': report('遂宁市中心医院') });
		const correction = '{ do: emend, line: 5, expect: 没有的字, corr: 有的字, certainty: high }';
		writeFileSync(join(content, 'sources', 'c.yaml'), `corrections:\n  - ${correction}\n`);
		const { status, stderr } = await convert();
		expect(status).toBe(1);
		expect(stderr).toContain('content/sources/c.yaml');
		expect(stderr).toMatch(/2:5\s+错误\s+第5行没有“没有的字”，第5行是“.*”；这一页别处也没有/u);
	});
});

describe('a content folder that is not in order', () => {
	afterEach(() => {
		rmSync(join(content, 'hospitals', 'a.yaml'), { force: true });
		setSources({});
	});

	test('removes no article where the folder of sources is missing', async () => {
		setSources({ 'a.txt': report('保定市中医院') });
		await convert();
		rmSync(join(content, 'sources'), { recursive: true });
		const { status, stderr } = await convert();
		expect(stderr).toBe(`XINGLIN_CONTENT=${content}：里面没有 sources 文件夹；请建一个，把报道的文本放进去\n`);
		expect(status).toBe(1);
		expect(readdirSync(articles)).toHaveLength(1);
	});

	test('names a hospital record that is no YAML', async () => {
		mkdirSync(join(content, 'hospitals'), { recursive: true });
		writeFileSync(join(content, 'hospitals', 'a.yaml'), 'name: [');
		const { status, stderr } = await convert();
		expect(stderr).toMatch(/^content\/hospitals\/a\.yaml\n1:7\s+错误\s+方括号 \[ 没有收尾的 \]/mu);
		expect(status).toBe(1);
	});
});

describe('--json', () => {
	beforeAll(() => {
		setSources({});
		writeFileSync(join(folder, 'page'), report('保定市中医院'));
	});

	test('prints the documents of any file and writes nothing', async () => {
		const before = readdirSync(content, { recursive: true });
		const { status, stdout, stderr } = await convert('--json', 'page');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject([
			{ version: 1, headline: '坚持党建引领 服务一方百姓', source: { file: 'page', lines: [1, 5] } },
		]);
		expect(stderr).not.toContain('错误');
		expect(readdirSync(content, { recursive: true })).toEqual(before);
	});

	test('prints what it can where one file is missing', async () => {
		const { status, stdout, stderr } = await convert('--json', 'nowhere.txt', 'page');
		expect(status).toBe(1);
		expect(JSON.parse(stdout)).toHaveLength(1);
		expect(stderr).toContain('nowhere.txt');
		expect(stderr).toContain('没有这个文件');
	});
});

describe('what else lies among the sources', () => {
	let run: CommandRun;

	beforeAll(async () => {
		corpus.empty();
		setSources({
			'a.txt': report('保定市中医院'),
			'B.TXT': report('丽水市中心医院'),
			'scan.docx': 'PK',
			'letter.pdf': '%PDF-1.7',
			notes: '医院',
			'.hidden.txt': report('遂宁市中心医院'),
			'a.yml': 'corrections: []\n',
			'a.txt.yaml': 'corrections: []\n',
			'gone.yaml': 'corrections: []\n',
			'a.txt.bak': '医院',
			'.DS_Store': '',
			'.gitkeep': '',
			'a.txt~': '医院',
		});
		mkdirSync(join(content, 'sources', '2021'));
		run = await convert();
	});

	test('stops no conversion', () => {
		expect(run.status).toBe(0);
		expect(readdirSync(articles)).toHaveLength(1);
	});

	test.each([
		['B.TXT', '请改名为 B.txt'],
		['scan.docx', '是文字处理文档，不会转换；请移出 sources，用 npm run add 收入'],
		['letter.pdf', '是版式文件（PDF 之类），不会转换'],
		['notes', '只收文本文件（.txt）'],
		['.hidden.txt', '是隐藏文件'],
		['a.yml', 'a.txt 的请命名为 a.yaml'],
		['a.txt.yaml', 'a.txt 的请命名为 a.yaml'],
		['gone.yaml', '没有与它同名的原件 gone.txt，里面的更正没有用上'],
		['a.txt.bak', '像是备份或临时文件'],
		['2021', '是文件夹，里面的文件不会转换'],
	])('is named: %s', (name, advice) => {
		const lines = run.stderr.split('\n');
		const at = lines.indexOf(`content/sources/${name}`);
		expect(lines[at + 1]).toContain('存疑');
		expect(lines[at + 1]).toContain(advice);
	});

	test('but for what programs keep there', () => {
		for (const name of ['.DS_Store', '.gitkeep', 'a.txt~']) expect(run.stderr).not.toContain(name);
	});

	test('is named again while it lies there', async () => {
		expect((await convert()).stderr).toContain('gone.yaml');
	});
});

describe('what a conversion says that it changed', () => {
	beforeEach(() => {
		corpus.empty();
		setSources({ 'a.txt': report('保定市中医院'), 'b.txt': report('丽水市中心医院') });
	});

	test('new articles, changed ones with what changed, gone ones with the way back, and nothing', async () => {
		expect((await convert()).stdout).toMatch(
			/\n新增 2 篇\n {2}baoding-\S+ 《坚持党建引领 服务一方百姓》\n {2}lishui-\S+ 《坚持党建引领 服务一方百姓》\n$/u
		);
		expect((await convert()).stdout).toMatch(/\n没有改动\n$/u);

		const changed = `${report('保定市中医院').replace('召开大会', '召开动员大会')}\n去年，医院接诊患者12万人次。\n`;
		writeFileSync(join(content, 'sources', 'a.txt'), changed);
		rmSync(join(content, 'sources', 'b.txt'));
		const { status, stdout } = await convert();
		expect(stdout).toMatch(/\n改动 1 篇\n {2}baoding-\S+ 《.*》：.*正文改1段增1段.*数字\+1/u);
		expect(stdout).toMatch(/\n删除 1 篇\n {2}lishui-\S+ 《坚持党建引领 服务一方百姓》：原件 b\.txt 不在了\n/u);
		expect(stdout).toContain(
			'要恢复，把原件放回 content/sources 再转换；提交过的，可以用 git restore -- content/sources/b.txt 取回'
		);
		expect(status).toBe(0);
	});

	test('an article to which its editor gives another address', async () => {
		await convert();
		const [name = ''] = readdirSync(articles);
		const sidecar = join(content, 'sources', 'a.yaml');
		writeFileSync(sidecar, 'articles: [{ headline: 坚持党建引领 服务一方百姓, slug: baoding-2020 }]\n');
		const { stdout, stderr } = await convert();
		rmSync(sidecar);
		expect(stdout, stderr).toContain(
			`改址 1 篇\n  ${name.replace('.mdx', '')} → baoding-2020 《坚持党建引领 服务一方百姓》`
		);
		expect(readdirSync(articles)).toContain('baoding-2020.mdx');
	});

	test('that the article of a source that fails stays as it was', async () => {
		await convert();
		const before = snapshot(articles);
		writeFileSync(join(content, 'sources', 'a.txt'), '');
		writeFileSync(join(content, 'sources', 'c.txt'), '');
		const { status, stdout } = await convert();
		expect(stdout).toContain(
			'\n未能转换 2 份\n  a.txt：《坚持党建引领 服务一方百姓》仍为上次的文字\n  c.txt：还没有收入\n'
		);
		expect(status).toBe(1);
		expect(snapshot(articles)).toEqual(before);
	});

	test('twelve of many, and how many more', async () => {
		const hospitals = Array.from(
			{ length: 15 },
			(_, index) => `保定市第${'一二三四五六七八九十'.charAt(index % 10)}${index > 9 ? '中' : '人'}民医院`
		);
		setSources(Object.fromEntries(hospitals.map((hospital, index) => [`${index}.txt`, report(hospital)])));
		const { stdout } = await convert();
		expect(stdout).toContain('新增 15 篇');
		expect(stdout).toContain('\n  另有 3 篇\n');
	});
});

describe('the doubts of a conversion', () => {
	const doubtful = `${report('丽水市中心医院')}\n□记者 王松\n\n医院坚持把支部建在科室，由业务骨干担任支部书记，推动党建与业\n\n务工作深度融合。\n`;

	beforeAll(() => {
		corpus.empty();
		setSources({ 'a.txt': doubtful.replaceAll('丽水', '温州'), 'b.txt': doubtful, 'empty.txt': '' });
	});

	test('come in the order of their weight', async () => {
		const { stderr } = await convert();
		const headings = Array.from(stderr.matchAll(/^── (.*)（\d+）$/gmu), ([, heading]) => heading);
		expect(headings).toEqual(['没有转换成，请先改正', '事实存疑，请核对', '版面存疑，请看一眼', '已经补救，供核对']);
		rmSync(join(content, 'sources', 'empty.txt'));
	});

	test('are those of sources that changed, or all', async () => {
		expect((await convert()).stderr).toMatch(
			/^另有 2 份原件没有变化，关于它们的 \d+ 条话不再重复；要看，请运行 npm run convert -- --all\n/u
		);
		writeFileSync(join(content, 'sources', 'b.txt'), doubtful.replace('全年工作', '全年各项工作'));
		const { stderr } = await convert();
		expect(stderr).toContain('content/sources/b.txt');
		expect(stderr).not.toContain('content/sources/a.txt');
		expect(stderr).toContain('另有 1 份原件没有变化');
		const all = (await convert('--all')).stderr;
		expect(all).toContain('content/sources/a.txt');
		expect(all).toContain('content/sources/b.txt');
		expect(all).not.toContain('没有变化');
	});

	test('are those of a sidecar that changes no article, too', async () => {
		writeFileSync(
			join(content, 'sources', 'a.yaml'),
			'corrections:\n  - { do: retype, line: 1, expect: 坚持党建引领, type: headline }\n'
		);
		expect((await convert()).stderr).toContain('content/sources/a.yaml');
		expect((await convert()).stderr).not.toContain('content/sources/a.yaml');
	});
});

describe('a change by hand in an article', () => {
	let path: string;
	let text: string;

	beforeEach(async () => {
		corpus.empty();
		setSources({ 'a.txt': report('保定市中医院') });
		await convert();
		path = join(articles, readdirSync(articles)[0]!);
		text = readFileSync(path, 'utf8');
	});

	/** The copy that a message names. */
	function copyNamedIn(stderr: string): string {
		return readFileSync(/原来的样子存在 (.*\.mdx)/u.exec(stderr)![1]!, 'utf8');
	}

	test('is told, kept, and undone', async () => {
		const edited = text.replace('部署全年工作', '部署明年工作');
		writeFileSync(path, edited);
		const { status, stderr } = await convert();
		expect(stderr).toMatch(
			/content\/articles\/baoding-\S+\.mdx 被手工改过，已按原件重写；要改请写在 content\/sources\/a\.yaml/u
		);
		expect(copyNamedIn(stderr)).toBe(edited);
		expect(readFileSync(path, 'utf8')).toBe(text);
		expect(status).toBe(0);
		expect((await convert()).stderr).not.toContain('手工改过');
	});

	test('is told by --check, which changes nothing', async () => {
		writeFileSync(path, text.replace('部署全年工作', '部署明年工作'));
		const { status, stderr } = await convert('--check');
		expect(stderr).toContain('（被手工改过；要改请写在原件旁的同名 .yaml）');
		expect(status).toBe(1);
		expect(readFileSync(path, 'utf8')).toContain('部署明年工作');
	});

	test('is kept when the source goes', async () => {
		const edited = `${text}\n编者按\n`;
		writeFileSync(path, edited);
		setSources({});
		const { stderr } = await convert();
		expect(stderr).toContain('被手工改过，已随原件删去');
		expect(copyNamedIn(stderr)).toBe(edited);
		expect(readdirSync(articles)).toEqual([]);
	});

	test.each([
		['has lost its front matter', () => '正文\n'],
		[
			'has two versions side by side',
			(whole: string) => whole.replace('version: 1', '<<<<<<< HEAD\nversion: 1\n=======\nversion: 1\n>>>>>>> main'),
		],
	])('is kept where the file %s', async (_name, spoil) => {
		const spoilt = spoil(text);
		writeFileSync(path, spoilt);
		const { status, stderr } = await convert();
		expect(copyNamedIn(stderr)).toBe(spoilt);
		expect(readFileSync(path, 'utf8')).toBe(text);
		expect(status).toBe(0);
	});

	test('is kept where the file is of nobody', async () => {
		writeFileSync(join(articles, 'a.mdx'), '正文');
		const { status, stderr } = await convert();
		expect(stderr).toMatch(
			/^content\/articles\/a\.mdx 不是转换写成的，已移走；原来的样子存在 .*；要收一篇报道，请用 npm run add\n/mu
		);
		expect(copyNamedIn(stderr)).toBe('正文');
		expect(status).toBe(0);
		expect(readdirSync(articles)).toHaveLength(1);
	});

	test('is none where line ends are those of Windows, or an earlier version wrote the same', async () => {
		writeFileSync(path, text.replaceAll('\n', '\r\n'));
		expect((await convert()).stderr).not.toContain('手工');
		writeFileSync(path, text.replace(/^# .*\n/mu, ''));
		const { stdout, stderr } = await convert();
		expect(stderr).not.toContain('手工');
		expect(stdout).toContain('另有 1 篇只是文件的写法变了，内容没有变');
		expect(readFileSync(path, 'utf8')).toBe(text);
	});
});

describe('conversions at the same time', () => {
	// Each finds the article of a source that is gone; once, all but one failed on its being removed already.
	const count = process.env.FULL ? 24 : 6;

	test(`do not fail each other: ${count} of them`, { timeout: 180_000 }, async () => {
		corpus.empty();
		setSources({ 'a.txt': report('保定市中医院'), 'b.txt': report('丽水市中心医院') });
		await convert();
		setSources({ 'a.txt': report('保定市中医院'), 'c.txt': report('遂宁市中心医院') });
		const runs = Array.from({ length: count }, () => corpus.start('convert'));
		const ends = await Promise.all(runs.map((run) => once(run, 'exit')));
		expect(ends.map(([status]) => status as number)).toEqual(runs.map(() => 0));
		expect(readdirSync(articles).map((name) => name.replace(/-.*$/u, ''))).toEqual(['baoding', 'suining']);
		expect((await convert('--check')).status).toBe(0);
	});
});

describe('a disk that does not take what is written', () => {
	const { renameSync: rename, writeFileSync: write } = fs;

	/** Lets each write of a file with a part in its name fail, as the system would: a full disk in the middle. */
	function breakWrites(code: string, part: string): void {
		const fail = (syscall: string, more: object) => {
			throw Object.assign(new Error(`${code}: injected`), { code, syscall, ...more });
		};
		fs.writeFileSync = (file, data, options) => {
			if (!String(file).includes(part)) {
				write(file, data, options);
				return;
			}
			write(file, Buffer.from(data as string).subarray(0, 100), options);
			fail('write', {});
		};
		fs.renameSync = (from, to) => {
			if (String(to).endsWith(part)) fail('rename', { path: from, dest: to });
			rename(from, to);
		};
		syncBuiltinESMExports();
	}

	function mend(): void {
		Object.assign(fs, { renameSync: rename, writeFileSync: write });
		syncBuiltinESMExports();
	}

	afterEach(mend);

	beforeEach(async () => {
		corpus.empty();
		setSources({ 'a.txt': report('保定市中医院') });
		await convert();
		setSources({ 'a.txt': report('保定市中医院').replace('大会', '动员大会'), 'b.txt': report('丽水市中心医院') });
	});

	test.each([
		['ENOSPC', '.xinglin-', /^磁盘已满，写不进 .*content[/\\]hospitals[/\\]lishui-\S+\.yaml；请腾出空间再来\n$/u],
		['EACCES', '.mdx', /^没有读写 .*content[/\\]articles[/\\]\S+\.mdx 的权限\n$/u],
		['EROFS', '.mdx', /^.*content[/\\]articles[/\\]\S+\.mdx 在只读的磁盘上，写不进去\n$/u],
	])('is told in a sentence, and nothing is lost: %s', async (code, part, sentence) => {
		const before = snapshot(articles);
		breakWrites(code, part);
		const { status, stdout, stderr } = await convert();
		mend();
		expect(stderr).toMatch(sentence);
		expect(stdout).toBe('');
		expect(status).toBe(1);
		expect(snapshot(articles)).toEqual(before);
		expect((await convert()).status).toBe(0);
		expect(readdirSync(articles)).toHaveLength(2);
	});
});

test('clears what a killed run left, and says so', async () => {
	corpus.empty();
	setSources({ 'a.txt': report('保定市中医院') });
	const { pid } = spawnSync(process.execPath, ['--version']);
	mkdirSync(articles);
	const left = [
		join(articles, `.xinglin-0a1b2c3d.${pid}.tmp`),
		join(content, 'sources', `.xinglin-0a1b2c3e.${pid}.tmp`),
	];
	for (const file of left) writeFileSync(file, '---');
	const { status, stderr } = await convert();
	expect(stderr).toContain('已清除上次中断时留下的 2 个临时文件');
	expect(left.filter((file) => existsSync(file))).toEqual([]);
	expect(status).toBe(0);
});

test('keeps each article where a source is renamed and nothing else changes', async () => {
	corpus.empty();
	setSources({ 'a.txt': report('保定市中医院') });
	await convert();
	const names = readdirSync(articles);
	renameSync(join(content, 'sources', 'a.txt'), join(content, 'sources', 'z.txt'));
	await convert();
	expect(readdirSync(articles)).toHaveLength(names.length);
});

test.each([
	{ parameters: ['--json'] },
	{ parameters: ['--json', '--check', 'page'] },
	{ parameters: ['--json', '--all', 'page'] },
	{ parameters: ['page'] },
	{ parameters: ['--wrong'] },
])('does not run with wrong usage: $parameters', async ({ parameters }) => {
	const { status, stdout, stderr } = await convert(...parameters);
	expect(status).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).not.toBe('');
});
