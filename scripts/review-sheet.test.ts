import { execFileSync, spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentFolder } from './read-content.ts';

// Each sheet is made by commands of their own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A repository with a content folder of its own. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'review-test-')));
const content = join(folder, 'content');
const out = join(folder, 'out');

const git = (...parameters: string[]) =>
	execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...parameters], {
		cwd: folder,
		encoding: 'utf8',
	});

function run(script: string, ...parameters: string[]) {
	return spawnSync(process.execPath, [join(import.meta.dirname, script), ...parameters], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, XINGLIN_CONTENT: content, NO_COLOR: '1', FORCE_COLOR: '0' },
	});
}

const report = (hospital: string, more = '') =>
	`坚持党建引领 服务一方百姓\n——${hospital}高质量发展纪实\n□记者 王松\n\n近日，${hospital}召开大会，部署全年工作。\n${more}`;

const put = (name: string, text: string) => {
	writeFileSync(join(content, 'sources', name), text);
};

beforeAll(() => {
	for (const name of readdirSync(contentFolder)) {
		if (name.endsWith('.yaml') || name === 'lexicon')
			cpSync(join(contentFolder, name), join(content, name), { recursive: true });
	}
	for (const name of ['sources', 'articles', 'hospitals']) mkdirSync(join(content, name));
	put('a.txt', report('保定市中医院'));
	put('b.txt', report('宜昌市第二人民医院', '\n医院门急诊量达110.73万人次。\n'));
	expect(run('convert.ts').status).toBe(0);
	git('init', '--quiet');
	git('add', '--all');
	git('commit', '--quiet', '--message', 'base');
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('says that nothing changed where nothing did', () => {
	const { status, stdout } = run('review-sheet.ts');
	expect(status).toBe(0);
	expect(stdout).toContain('报道都没有变。');
});

describe('a proposal with a new source, a changed one, a sidecar that does not fit and a hostile text', () => {
	let status: number | null;
	let sheet: string;

	beforeAll(() => {
		put('a.yaml', 'corrections:\n  - { do: emend, line: 5, expect: 没有这几个字, corr: 另几个字, certainty: high }\n');
		put('b.txt', report('宜昌市第二人民医院', '\n医院门急诊量达110.73万人次，平均住院日8.53天。\n'));
		put(
			'c.txt',
			report('遂宁市中心医院', '\n```\n</details><script>alert(1)</script> | 一 | [点](https://example.org)\n')
		);
		git('add', '--all');
		git('commit', '--quiet', '--message', 'proposal');
		({ status } = run('review-sheet.ts', '--base', 'HEAD^1', '--out', out));
		sheet = readFileSync(join(out, 'sheet.md'), 'utf8');
	});

	test('fails, and changes nothing of the project', () => {
		expect(status).toBe(1);
		expect(git('status', '--porcelain', '--', 'content')).toBe('');
	});

	test('names the files', () => {
		expect(sheet).toContain('改动的文件：`sources/a.yaml`、`sources/b.txt`、`sources/c.txt`');
	});

	test('shows the new report, and what the proposal still lacks', () => {
		expect(sheet).toMatch(/\| 新增 \| 坚持党建引领 服务一方百姓 \| `[a-z0-9-]+` \| 遂宁市中心医院 \|/u);
		const lacking = [...sheet.matchAll(/^- `(articles\/[a-z0-9-]+\.mdx)`$/gmu)].map(([, file]) => file!);
		expect(lacking).toHaveLength(2);
		const given = lacking.map((file) => readFileSync(join(out, 'content', file), 'utf8'));
		expect(given.filter((mdx) => mdx.includes('平均住院日8.53天'))).toHaveLength(1);
	});

	test('counts what the changed source makes of its report, and shows it line by line', () => {
		expect(sheet).toMatch(/\| 改动 \|.*\| 1 → 2 \|/u);
		expect(sheet).toMatch(/^-b7 正文\u3000医院门急诊量达110\.73万人次。$/mu);
		expect(sheet).toMatch(/^\+b7 正文\u3000医院门急诊量达110\.73万人次，平均住院日8\.53天。$/mu);
		expect(sheet).toMatch(/^\+b7\u3000平均住院日\u30008\.53天/mu);
	});

	test('says first what does not fit, and leaves the report of it as it was', () => {
		expect(sheet).toContain('**有原件或更正文件不能转换**');
		expect(sheet).toMatch(/## 存疑\n\n### 没有转换成，请先改正（1）\n\n.*\n.*\n\| a\.yaml:2:\d+ \| 第5行/u);
		expect(sheet).not.toContain('| 保定市中医院 |');
		expect(readFileSync(join(out, 'convert.txt'), 'utf8')).toContain('没有这几个字');
	});

	test('shows a text that would be Markdown or HTML as it is', () => {
		const outside = sheet.replaceAll(/^(?<fence>`{3,})diff\n[\s\S]+?^\k<fence>$/gmu, '');
		expect(outside.length).toBeLessThan(sheet.length);
		expect(outside).not.toContain('<script');
		expect(outside.match(/<details>/gu)?.length).toBe(outside.match(/<\/details>/gu)?.length);
		expect(sheet).toContain('\n````diff\n');
	});
});

test('says how it is used, and which commit there is not', () => {
	expect(run('review-sheet.ts', '--bas', 'HEAD').status).toBe(2);
	const { status, stderr } = run('review-sheet.ts', '--base', 'no-such-commit');
	expect(status).toBe(1);
	expect(stderr).toBe('没有 no-such-commit 这个提交。\n');
});
