import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { encode } from '../src/pipeline/decode/test-encode.ts';
import { contentFolder } from './read-content.ts';

// The command starts a process of its own each time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A folder that holds a content folder of its own. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'convert-')));
const content = join(folder, 'content');
const articles = join(content, 'articles');

/** Runs the command in the folder. */
function convert(...parameters: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(import.meta.dirname, 'convert.ts'), ...parameters],
		{
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, XINGLIN_CONTENT: content, NO_COLOR: '1', FORCE_COLOR: '0' },
		}
	);
	return { status, stdout, stderr };
}

const report = (hospital: string) =>
	`坚持党建引领 服务一方百姓\n——${hospital}高质量发展纪实\n□记者 王松\n\n近日，${hospital}召开大会，部署全年工作。\n`;

/** Puts sources in the place of those that are there. */
function setSources(sources: Readonly<Record<string, string | Uint8Array>>): void {
	rmSync(join(content, 'sources'), { recursive: true, force: true });
	mkdirSync(join(content, 'sources'), { recursive: true });
	for (const [name, source] of Object.entries(sources)) writeFileSync(join(content, 'sources', name), source);
}

beforeAll(() => {
	for (const name of readdirSync(contentFolder)) {
		if (name !== 'articles' && name !== 'sources')
			cpSync(join(contentFolder, name), join(content, name), { recursive: true });
	}
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('a folder of good and bad sources', () => {
	let run: ReturnType<typeof convert>;

	beforeAll(() => {
		setSources({
			'empty.txt': '',
			'blank.txt': ' \n\u3000\n',
			'picture.txt': Uint8Array.from([
				0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1,
			]),
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
		symlinkSync('loop.txt', join(content, 'sources', 'loop.txt'));
		symlinkSync('nowhere', join(content, 'sources', 'missing.txt'));
		run = convert();
	});

	test('ends with status 1', () => {
		expect(run.status).toBe(1);
	});

	test.each([
		['empty.txt', '1:1', '文件是空的'],
		['blank.txt', '1:1', '文件里只有空白'],
		['picture.txt', '1:1', '认不出文件的编码'],
		['huge.txt', '1:1', '文件有 20 MB，超过 8 MB'],
		['no-headline.txt', '1:1', '没有找到标题'],
		['folder.txt', '1:1', '这是文件夹，不是文件'],
		['loop.txt', '1:1', '读不出来'],
		['missing.txt', '1:1', '没有这个文件'],
	])('says of %s, at its place, what is wrong', (name, place, message) => {
		const [, own = ''] = run.stderr.split(join('content', 'sources', name));
		const [first] = own.trim().split('\n');
		expect(first).toContain('error');
		expect(first).toContain(message);
		expect(first).toContain(place);
	});

	test.each([
		['gb18030.txt', 'gb18030', '保定市中医院'],
		['big5.txt', 'big5', '台州市中心医院'],
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
		expect(run.stdout.match(/（未能转换）/gu)).toHaveLength(8);
		expect(run.stdout).toContain('坚持党建引领 服务一方百姓');
	});

	test('writes nothing else', () => {
		expect(readdirSync(articles)).toHaveLength(6);
		expect(readdirSync(articles).filter((name) => !name.endsWith('.mdx'))).toEqual([]);
	});
});

describe('a folder of good sources', () => {
	beforeAll(() => {
		rmSync(articles, { recursive: true, force: true });
		setSources({ 'a.txt': report('保定市中医院'), 'b.txt': report('丽水市中心医院') });
	});

	test('checks without writing, and names the files that would change', () => {
		const { status, stderr } = convert('--check');
		expect(status).toBe(1);
		expect(stderr).toContain('以下文件与原件不一致，请运行 npm run convert：');
		expect(stderr).toContain(`  ${join('content', 'articles', 'baoding-')}`);
		expect(readdirSync(content)).not.toContain('articles');
	});

	test('converts, and then finds nothing to change', () => {
		expect(convert().status).toBe(0);
		expect(readdirSync(articles)).toHaveLength(2);
		const { status, stderr } = convert('--check');
		expect(stderr).not.toContain('以下文件与原件不一致');
		expect(status).toBe(0);
	});

	test('removes the article of a source that is gone, and keeps that of one that fails', () => {
		setSources({ 'a.txt': '', 'c.txt': report('遂宁市中心医院') });
		expect(convert().status).toBe(1);
		expect(readdirSync(articles).map((name) => name.replace(/-.*$/u, ''))).toEqual(['baoding', 'suining']);
	});

	test('fails for a sidecar whose correction does not apply, at its line', () => {
		setSources({ 'c.txt': report('遂宁市中心医院') });
		const correction = '{ do: emend, line: 5, expect: 没有的字, corr: 有的字, certainty: high }';
		writeFileSync(join(content, 'sources', 'c.yaml'), `corrections:\n  - ${correction}\n`);
		const { status, stderr } = convert();
		expect(status).toBe(1);
		expect(stderr).toContain(join('content', 'sources', 'c.yaml'));
		expect(stderr).toMatch(/2:5\s+error\s+第5行没有“没有的字”，第5行是“.*”；这一页别处也没有/u);
	});
});

describe('a content folder that is not in order', () => {
	afterEach(() => {
		rmSync(join(content, 'hospitals', 'a.yaml'), { force: true });
		rmSync(join(articles, 'a.mdx'), { force: true });
		setSources({});
	});

	test('removes no article where the folder of sources is missing', () => {
		setSources({ 'a.txt': report('保定市中医院') });
		convert();
		rmSync(join(content, 'sources'), { recursive: true });
		const { status, stderr } = convert();
		expect(stderr).toBe('没有 content/sources 文件夹；请把报道的文本放在里面\n');
		expect(status).toBe(1);
		expect(readdirSync(articles)).toHaveLength(1);
	});

	test('names a hospital record that is no YAML', () => {
		writeFileSync(join(content, 'hospitals', 'a.yaml'), 'name: [');
		const { status, stderr } = convert();
		expect(stderr).toMatch(/^content\/hospitals\/a\.yaml 不是合格的 YAML：.*\n$/u);
		expect(status).toBe(1);
	});

	test('names an article that it did not write', () => {
		writeFileSync(join(articles, 'a.mdx'), '正文');
		const { status, stderr } = convert();
		expect(stderr).toMatch(/^content\/articles\/a\.mdx: The file has no front matter/u);
		expect(status).toBe(1);
	});
});

describe('--json', () => {
	beforeAll(() => {
		setSources({});
		writeFileSync(join(folder, 'page'), report('保定市中医院'));
	});

	test('prints the documents of any file and writes nothing', () => {
		const before = readdirSync(content, { recursive: true });
		const { status, stdout, stderr } = convert('--json', 'page');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject([
			{ version: 1, headline: '坚持党建引领 服务一方百姓', source: { file: 'page', lines: [1, 5] } },
		]);
		expect(stderr).not.toContain('error');
		expect(readdirSync(content, { recursive: true })).toEqual(before);
	});

	test('prints what it can where one file is missing', () => {
		const { status, stdout, stderr } = convert('--json', 'nowhere.txt', 'page');
		expect(status).toBe(1);
		expect(JSON.parse(stdout)).toHaveLength(1);
		expect(stderr).toContain('nowhere.txt');
		expect(stderr).toContain('没有这个文件');
	});
});

test.each([
	{ parameters: ['--json'] },
	{ parameters: ['--json', '--check', 'page'] },
	{ parameters: ['page'] },
	{ parameters: ['--wrong'] },
])('does not run with wrong usage: $parameters', ({ parameters }) => {
	const { status, stdout, stderr } = convert(...parameters);
	expect(status).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).not.toBe('');
});
