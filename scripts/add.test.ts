import { createHash } from 'node:crypto';
import fs, { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { blankPdf, lockedPdfBytes } from '../src/formats/pdf/test-pdf.ts';
import { documentOf, paragraph } from '../src/formats/word/test-document.ts';
import { encode } from '../src/pipeline/decode/test-encode.ts';
import { makeCorpus, reportOn, snapshot, type CommandRun } from './test-corpus.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const isWindows = process.platform === 'win32';

const corpus = makeCorpus();
const { folder, articles, sources } = corpus;
const add = (...parameters: string[]) => corpus.run('add', ...parameters);

/** Puts files into a folder from which they may be taken in; their path as it is typed. */
function hand(name: string, content: string | Uint8Array): string {
	mkdirSync(join(folder, 'inbox'), { recursive: true });
	writeFileSync(join(folder, 'inbox', name), content);
	return `inbox/${name}`;
}

const baoding = reportOn('保定市中医院');

afterAll(() => {
	corpus.remove();
});

describe('files that are reports', () => {
	let run: CommandRun;
	const names = [
		...['page.txt', 'SCAN.TXT', 'gbk.txt', "odd 名 'n' #1 %20 🏥.txt", `${'报'.repeat(83)}.txt`],
		// Windows knows no such name.
		...(isWindows ? [] : ['two\nlines.txt']),
	];
	const hospitals = [
		'保定市中医院',
		'丽水市中心医院',
		'遂宁市中心医院',
		'襄阳市第一人民医院',
		'宜昌市第二人民医院',
		'温州市中心医院',
	];

	beforeAll(async () => {
		corpus.empty();
		const paths = names.map((name, index) =>
			hand(name, name === 'gbk.txt' ? encode(reportOn(hospitals[index]!), 'gb18030') : reportOn(hospitals[index]!))
		);
		run = await add(...paths);
	});

	test('are all taken in, byte for byte, and converted', () => {
		expect(run.stderr).not.toContain('拒收');
		for (const name of names) {
			expect(run.stdout).toContain(`收入 inbox/${name}：《坚持党建引领 服务一方百姓》\n`);
			const taken = readFileSync(join(sources, name === 'SCAN.TXT' ? 'SCAN.txt' : name));
			expect(taken.equals(readFileSync(join(folder, 'inbox', name)))).toBe(true);
		}
		expect(readdirSync(articles)).toHaveLength(names.length);
		expect(run.stdout).toContain(`新增 ${names.length} 篇`);
		expect(run.stdout).toMatch(new RegExp(`\\n收入 ${names.length} 份\\n$`, 'u'));
		expect(run.status).toBe(0);
	});

	test('leave nothing else behind', () => {
		expect(readdirSync(sources)).toHaveLength(names.length);
	});
});

test('takes in a report without a headline, and says so', async () => {
	corpus.empty();
	const path = hand('headless.txt', '医院近日召开大会，部署全年工作。各科室负责人参加了会议。\n');
	const { status, stdout, stderr } = await add(path);
	expect(stdout).toContain('收入 inbox/headless.txt：《医院近日召开大会》');
	expect(stderr).toContain('没有找到标题，暂以首句代之');
	expect(status).toBe(0);
});

describe('files of other formats', () => {
	const lines = (hospital: string) =>
		reportOn(hospital)
			.split('\n')
			.filter((line) => line !== '');
	const asPage = (hospital: string) =>
		`<!doctype html><meta charset="utf-8"><article>${lines(hospital)
			.map((line) => `<p>${line}</p>`)
			.join('')}</article>`;
	const given: [name: string, bytes: Uint8Array, hospital: string, called: string][] = [
		['page.html', encode(asPage('保定市中医院'), 'utf-8'), '保定市中医院', '网页'],
		[
			'word.DOCX',
			documentOf(
				lines('丽水市中心医院')
					.map((line) => paragraph(line))
					.join('')
			),
			'丽水市中心医院',
			'Word 文档',
		],
		['note.md', encode(lines('遂宁市中心医院').join('\n\n'), 'utf-8'), '遂宁市中心医院', 'Markdown 文件'],
	];
	let run: CommandRun;

	beforeAll(async () => {
		corpus.empty();
		writeFileSync(join(sources, 'note.yaml'), '# 记\nprovenance:\n  obtained: 报社数字报\n');
		run = await add(...given.map(([name, bytes]) => hand(name, bytes)));
	});

	test.each(given)('give their text as a source, and are kept as they came: %s', (name, bytes, hospital) => {
		expect(run.stderr).not.toContain('拒收');
		const source = readFileSync(join(sources, name.replace(/\..*/u, '.txt')), 'utf8');
		expect(source).toBe(`${lines(hospital).join('\n\n')}\n`);
		expect(readFileSync(join(corpus.content, 'originals', name)).equals(bytes)).toBe(true);
	});

	test('leave in the sidecar where the text comes from, unless its editor has said so', () => {
		for (const [name, bytes, , called] of given.slice(0, 2)) {
			const digest = createHash('sha256').update(bytes).digest('hex');
			expect(readFileSync(join(sources, name.replace(/\..*/u, '.yaml')), 'utf8')).toBe(
				`# yaml-language-server: $schema=../sidecar.schema.json\nprovenance:\n  obtained: "${called}“${name}”里的文字（原件的 SHA-256：${digest}）"\n`
			);
		}
		expect(readFileSync(join(sources, 'note.yaml'), 'utf8')).toBe('# 记\nprovenance:\n  obtained: 报社数字报\n');
	});

	test('are converted with it', () => {
		expect(run.status).toBe(0);
		expect(readdirSync(articles)).toHaveLength(3);
		const written = readdirSync(articles).map((name) => readFileSync(join(articles, name), 'utf8'));
		expect(written.filter((text) => text.includes('里的文字（原件的 SHA-256：'))).toHaveLength(2);
	});

	test('are known again under another name and in another format', async () => {
		const { stderr } = await add(hand('again.md', encode(lines('保定市中医院').join('\n\n'), 'utf-8')));
		expect(stderr).toContain('拒收 inbox/again.md：与 content/sources/page.txt 完全相同');
	});
});

describe('files that are none', () => {
	let run: CommandRun;
	let before: Map<string, string>;

	const refused: [name: string, content: string | Uint8Array, reason: string][] = [
		['report.docx', 'PK\u0003\u0004', '文档坏了，打不开；请重新下载或另存一份 .docx 再收入'],
		['report.doc', baoding, '是文字处理文档；请打开它，另存为 Word 文档（.docx）再收入'],
		['report.pdf', '%PDF-1.7', 'PDF 坏了，打不开；请重新下载或另存一份再收入'],
		['scan.pdf', blankPdf(), 'PDF 里没有文字，只有图片（扫描件）；请先做文字识别'],
		['locked.pdf', lockedPdfBytes(), 'PDF 加了密码；请用密码打开，另存为不带密码的 PDF 再收入'],
		['report.html', '<html>', '网页里没有找到报道的文字'],
		['report.md', '# 标题', '太短，不像一篇报道：没有一段正文'],
		['same.md', `# ${baoding}`, '与 content/sources/here.txt 是同一篇文字，只是编码或空白不同'],
		['here.md', reportOn('丽水市中心医院'), 'content/sources/here.txt 已有另一份文字；请改名再收入'],
		['kept.md', reportOn('丽水市中心医院'), 'content/originals/kept.md 已有另一份原件；请改名再收入'],
		['report.jpg', '\u00ff', '是图片；请先做文字识别，把识别出的文字存为文本文件（.txt）'],
		['report.txt.gz', '\u001f', '是压缩包；请先解压，再收入里面的文本'],
		[
			'report.log',
			baoding,
			'认不出是什么文件；收文本（.txt）、网页（.html）、Word 文档（.docx）、PDF 和 Markdown（.md）',
		],
		['report', baoding, '没有扩展名；是纯文本，就请改名为 report.txt'],
		['.hidden.txt', baoding, '是隐藏文件（名字以点开头），不会转换；请改名再收入'],
		['report.yaml', 'corrections: []', '是更正文件，不是报道'],
		['web.txt', '<!doctype html>\n<p>医院</p>', '网页里没有找到报道的文字'],
		['pdf.txt', '%PDF-1.7\n%âãÏÓ\n', 'PDF 坏了，打不开'],
		['rtf.txt', String.raw`{\rtf1\ansi 医院}`, '内容是文字处理文档，不是报道的文本'],
		['zip.txt', zipSync({ 'a.txt': new Uint8Array(9) }), '内容是压缩包，不是报道的文本'],
		['bytes.txt', Uint8Array.from([0, 0, 1, 2, 3, 0, 0, 0xff]), '认不出文件的编码，或者不是文本'],
		['word.txt', '医院', '太短，不像一篇报道：没有一段正文'],
		['empty.txt', '', '文件是空的'],
		['blank.txt', ' \n\u3000\n', '文件里只有空白'],
		['large.txt', '医院'.repeat(1_500_000), '文件有 9 MB，超过 8 MB'],
		['conflict.txt', `标题\n<<<<<<< HEAD\n近日\n=======\n日前\n>>>>>>> main\n`, '第2行：这里有 Git 的冲突记号'],
		['same.txt', baoding, '与 content/sources/here.txt 完全相同'],
		['same-gbk.txt', encode(baoding, 'gb18030'), '与 content/sources/here.txt 是同一篇文字，只是编码或空白不同'],
		['same-crlf.txt', baoding.replaceAll('\n', '\r\n'), '与 content/sources/here.txt 是同一篇文字'],
		['here.txt', reportOn('丽水市中心医院'), 'content/sources/here.txt 已有另一份文字；请改名再收入'],
		['HERE.TXT', reportOn('遂宁市中心医院'), 'content/sources/here.txt 已有另一份文字；请改名再收入'],
	];

	beforeAll(async () => {
		rmSync(join(folder, 'inbox'), { recursive: true, force: true });
		corpus.empty();
		corpus.setSources({ 'here.txt': baoding });
		await corpus.run('convert');
		mkdirSync(join(corpus.content, 'originals'));
		writeFileSync(join(corpus.content, 'originals', 'kept.md'), '另一份');
		before = snapshot(corpus.content);
		for (const [name, content] of refused) hand(name, content);
		mkdirSync(join(folder, 'inbox', 'folder.txt'));
		if (!isWindows) {
			symlinkSync('loop.txt', join(folder, 'inbox', 'loop.txt'));
			symlinkSync('nowhere', join(folder, 'inbox', 'dangling.txt'));
		}
		const further = ['folder.txt', 'loop.txt', 'dangling.txt', 'nowhere.txt'].map((name) => `inbox/${name}`);
		run = await add(...further, ...refused.map(([name]) => `inbox/${name}`), 'content/sources/here.txt');
	});

	test.each([
		...refused.map(([name, , reason]) => ({ path: `inbox/${name}`, reason })),
		{ path: 'inbox/folder.txt', reason: '是文件夹，不是文件；请写明里面的文本文件' },
		{ path: 'inbox/loop.txt', reason: isWindows ? '没有这个文件' : '是绕成一圈的链接' },
		{ path: 'inbox/dangling.txt', reason: '没有这个文件' },
		{ path: 'inbox/nowhere.txt', reason: '没有这个文件' },
		{ path: 'content/sources/here.txt', reason: '已经在 content/sources 里；要转换，请运行 npm run convert' },
	])('are refused in a sentence: $path', ({ path, reason }) => {
		const own = run.stderr.split('\n').filter((line) => line.startsWith(`拒收 ${path}：`));
		expect(own).toHaveLength(1);
		expect(own[0]).toContain(reason);
	});

	test('change nothing, and end with status 1', () => {
		expect(run.stdout).toBe('');
		expect(run.status).toBe(1);
		expect(snapshot(corpus.content)).toEqual(before);
	});
});

describe('good files among others', () => {
	beforeEach(() => {
		rmSync(join(folder, 'inbox'), { recursive: true, force: true });
		corpus.empty();
	});

	test('are taken in and converted, whatever stands before and after them', async () => {
		mkdirSync(join(folder, 'inbox', 'folder.txt'), { recursive: true });
		const { status, stdout, stderr } = await add(
			'inbox/folder.txt',
			hand('good.txt', baoding),
			hand('c.docx', 'PK'),
			hand('again.txt', baoding),
			hand('other.txt', reportOn('丽水市中心医院'))
		);
		expect(stdout).toMatch(/^收入 inbox\/good\.txt：.*\n收入 inbox\/other\.txt：/u);
		expect(stderr).toMatch(
			/^拒收 inbox\/folder\.txt：.*\n拒收 inbox\/c\.docx：.*\n拒收 inbox\/again\.txt：与 content\/sources\/good\.txt 完全相同\n/u
		);
		expect(stdout).toMatch(/\n收入 2 份，拒收 3 份\n$/u);
		expect(readdirSync(articles)).toHaveLength(2);
		expect(status).toBe(1);
	});

	test('are not held up by a source that fails', async () => {
		corpus.setSources({ 'broken.txt': '' });
		const { status, stderr } = await add(hand('good.txt', baoding));
		expect(stderr).toContain('文件是空的');
		expect(status).toBe(0);
		expect(readdirSync(articles)).toHaveLength(1);
	});

	test('are taken with the sidecar that waits for them, or told of the one beside them', async () => {
		writeFileSync(join(sources, 'a.yaml'), 'provenance:\n  newspaper: 保定日报\n');
		hand('b.yaml', 'provenance:\n  newspaper: 丽水日报\n');
		const { stdout } = await add(hand('a.txt', baoding), hand('b.txt', reportOn('丽水市中心医院')));
		expect(stdout).toContain('（原有的更正文件 content/sources/a.yaml 用在这份文字上）');
		expect(stdout).toContain('（旁边的 inbox/b.yaml 没有一同收入；要用它，请放到 content/sources/b.yaml）');
	});

	test('are refused where the sidecar that waits for them does not fit', async () => {
		writeFileSync(
			join(sources, 'a.yaml'),
			'corrections:\n  - { do: emend, line: 5, expect: 没有的字, corr: 字, certainty: high }\n'
		);
		const { status, stderr } = await add(hand('a.txt', baoding));
		expect(stderr).toMatch(/^拒收 inbox\/a\.txt：content\/sources\/a\.yaml:第2行：/u);
		expect(status).toBe(1);
		expect(existsSync(join(sources, 'a.txt'))).toBe(false);
	});
});

describe('a disk that does not take what is written', () => {
	const { renameSync: rename, writeFileSync: write } = fs;

	/** Lets the nth write of a source fail, as the system would: a full disk in the middle. */
	function breakWrite(code: string, nth: number): void {
		let count = 0;
		fs.writeFileSync = (file, data, options) => {
			const isSource = String(file).startsWith(join(sources, '.xinglin-'));
			if (isSource) count += 1;
			const isBroken = isSource && count === nth;
			write(file, isBroken ? (data as Uint8Array).subarray(0, 40) : data, options);
			if (isBroken) throw Object.assign(new Error(`${code}: injected`), { code, syscall: 'write' });
		};
		syncBuiltinESMExports();
	}

	beforeEach(() => {
		rmSync(join(folder, 'inbox'), { recursive: true, force: true });
		corpus.empty();
	});

	afterEach(() => {
		Object.assign(fs, { renameSync: rename, writeFileSync: write });
		syncBuiltinESMExports();
	});

	test.each([
		['ENOSPC', '磁盘已满，写不进 SOURCES/b.txt；请腾出空间再来'],
		['EACCES', '没有读写 SOURCES/b.txt 的权限'],
		['EROFS', 'SOURCES/b.txt 在只读的磁盘上，写不进去'],
	])('is told of the file that it did not take, and of no other: %s', async (code, reason) => {
		const paths = [
			hand('a.txt', baoding),
			hand('b.txt', reportOn('丽水市中心医院')),
			hand('c.txt', reportOn('遂宁市中心医院')),
		];
		breakWrite(code, 2);
		const { status, stdout, stderr } = await add(...paths);
		expect(stderr).toContain(`拒收 inbox/b.txt：${reason.replace('SOURCES/b.txt', join(sources, 'b.txt'))}\n`);
		expect(stdout).toContain('收入 inbox/a.txt');
		expect(stdout).toContain('收入 inbox/c.txt');
		expect(status).toBe(1);
		expect(readdirSync(sources).sort()).toEqual(['a.txt', 'c.txt']);
		expect(readdirSync(articles)).toHaveLength(2);
	});
});

test('leaves nothing of a file whose source the disk did not take', async () => {
	corpus.empty();
	writeFileSync(join(sources, 'a.yaml'), '# 记\n');
	mkdirSync(join(sources, 'a.txt'));
	const before = snapshot(corpus.content);
	const { status, stderr } = await add(hand('a.md', reportOn('保定市中医院').replaceAll('\n', '\n\n')));
	expect(stderr).toContain('拒收 inbox/a.md：');
	expect(status).toBe(1);
	expect(snapshot(corpus.content)).toEqual(before);
});

test('says that there is no folder to take files into', async () => {
	corpus.empty();
	rmSync(sources, { recursive: true });
	const { status, stderr } = await add(hand('a.txt', baoding));
	expect(stderr).toBe(`XINGLIN_CONTENT=${corpus.content}：里面没有 sources 文件夹；请建一个，把报道的文本放进去\n`);
	expect(status).toBe(1);
});

test.each([{ parameters: [] }, { parameters: ['--wrong', 'a.txt'] }])(
	'does not run with wrong usage: $parameters',
	async ({ parameters }) => {
		const { status, stderr } = await add(...parameters);
		expect(stderr).toContain('用法：npm run add -- 文件…');
		expect(status).toBe(2);
	}
);

// Windows has no signal that a process could hear from another.
test.skipIf(isWindows)('stops between two files when it is told to', async () => {
	corpus.empty();
	const paths = Array.from({ length: 400 }, (_, index) =>
		hand(`${index}.txt`, reportOn('保定市中医院').replace('全年', `第${index}年`))
	);
	const run = corpus.start('add', ...paths);
	await once(run.stdout, 'data');
	run.kill('SIGINT');
	const [status] = (await once(run, 'exit')) as [number];
	expect(status).toBe(130);
	const taken = readdirSync(sources);
	expect(taken.length).toBeGreaterThan(0);
	expect(taken.length).toBeLessThan(paths.length);
	for (const name of taken)
		expect(readFileSync(join(sources, name), 'utf8')).toBe(readFileSync(join(folder, 'inbox', name), 'utf8'));
	expect(existsSync(articles)).toBe(false);
});
