import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { encode } from '../src/pipeline/decode/test-encode.ts';
import { makeCorpus, reportOn, snapshot, type CommandRun } from './test-corpus.ts';

/*
 * What an editor may do wrong, and whatever it is: one Chinese sentence at its line, with the exit status that belongs to
 * it, while the article stays as it was and everything else goes on. What else may go wrong is tried in add.test.ts,
 * convert.test.ts, addresses.test.ts and kill-convert.test.ts, on a built site in e2e/.
 */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const corpus = makeCorpus();
const convert = (...parameters: string[]) => corpus.run('convert', ...parameters);

/** A page of two articles, at lines 1 and 9. */
const page = `坚持党建引领 服务一方百姓
——保定市中医院高质量发展纪实
□记者 王松

近日,保定市中医院召开大会,部署全年工作。2023年,医院完成门诊12.5万人次,职工干劲更足。
【护理之光】
护士长带领护士每天巡视病房,过去排队半天,如今十几分钟就挂上了。医院每月召开质量分析会,把责任落实到人。

【送医下乡】
药师的一天
□记者 李青

清晨六点,药师张红远赴山区,她要在天黑之前走完三个村子,给十几位老人送药,讲清每一种药怎么吃。
`;

let before: Map<string, string>;

/** Writes a file of the content folder. */
function write(path: string, text: string | Uint8Array): void {
	mkdirSync(dirname(join(corpus.content, path)), { recursive: true });
	writeFileSync(join(corpus.content, path), text);
}

/** The lines of a run on one file, as place, weight and sentence. */
function linesOn(path: string, { stderr }: CommandRun): string[] {
	return stderr
		.split(/\n(?=── |content\/|$)/u)
		.map((part) => part.replace(/^── .*\n/u, ''))
		.filter((part) => part.startsWith(`content/${path}\n`))
		.flatMap((part) => part.trim().split('\n').slice(1))
		.map((line) => line.replace(/\s+/gu, ' '));
}

/** Whether a run said something that only a developer understands. */
const forDevelopers = /Zod|Invalid|Expected|Unrecognized|Error|undefined|\[object|\n\s+at /u;

beforeAll(async () => {
	corpus.setSources({ 'a.txt': page, 'b.txt': reportOn('丽水市中心医院') });
	await convert();
	before = snapshot(corpus.content);
});

afterEach(() => {
	rmSync(corpus.content, { recursive: true, force: true });
	for (const [path, bytes] of before) write(path, Buffer.from(bytes, 'latin1'));
});

afterAll(() => {
	corpus.remove();
});

/** The address of the one report of the other source. */
const otherAddress = () => [...before.keys()].find((path) => /^articles.lishui/u.test(path))!.slice(9, -4);

describe('a slip in a sidecar is told at its place, and changes nothing but what is right:', () => {
	const trials: [trial: string, sidecar: string | Uint8Array, place: string, sentence: string][] = [
		[
			'a bracket that is not closed',
			'corrections:\n  - { do: discard, line: 5, expect: 召开大会\n',
			'2:5',
			'花括号 { 没有收尾的 }',
		],
		[
			'a key with a slip of the hand',
			'corrections:\n  - { do: discard, line: 5, expect: 召开大会, resaon: 广告 }\n',
			'2:43',
			'discard（弃去）没有 resaon 这一项；是不是 reason（缘由）？',
		],
		[
			'a verb that there is not',
			'corrections:\n  - { do: 删除, line: 5, expect: 召开大会 }\n',
			'2:11',
			'do（做什么）没有 删除；可写 emend、',
		],
		[
			'a key that is missing',
			'corrections:\n  - { do: emend, line: 5, expect: 召开大会, corr: 开大会 }\n',
			'2:5',
			'缺一项：certainty（把握）要写 high、medium 或 low',
		],
		[
			'a colon of full width',
			'corrections:\n  - do： emend\n    line: 5\n    expect: 召开大会\n    corr: 开大会\n    certainty: high\n',
			'2:7',
			'do 后面是全角冒号：请改成半角，写成 do:',
		],
		[
			'a half-width comma copied from the source',
			'corrections:\n  - { do: discard, line: 7, expect: 过去排队半天,如今十几分钟就挂上了。, reason: 重出 }\n',
			'2:37',
			'要加引号：expect: "过去排队半天,如今十几分钟就挂上了。"',
		],
		['a tab', 'provenance:\n\tnewspaper: 保定日报\n', '2:1', '缩进里有制表符（Tab）'],
		[
			'a line in words',
			'corrections:\n  - { do: discard, line: 第5行, expect: 召开大会, reason: 广告 }\n',
			'2:26',
			'line（行号）要写整数，现在是“第5行”；是不是 5？',
		],
		['a day as it is printed', 'provenance:\n  date: 2023年8月19日\n', '2:9', '2023年8月19日 请写成 2023-08-19'],
		['a day with strokes', 'provenance:\n  date: 2023/8/19\n', '2:9', '2023/8/19 请写成 2023-08-19'],
		['a season', 'provenance:\n  date: 去年夏天\n', '2:9', '去年夏天 看不出是哪一天：日期写成 2023-08-19（某日）'],
		['a day that no month has', "provenance:\n  date: '2023-02-31'\n", '2:9', '2023年2月有28天，没有31日'],
		[
			'words that stand nowhere',
			'corrections:\n  - { do: discard, line: 5, expect: 闭门谢客, reason: 广告 }\n',
			'2:5',
			'第5行没有“闭门谢客”，第5行是“',
		],
		[
			'words that stand in several places',
			'corrections:\n  - { do: emend, line: 5, expect: 年, corr: 岁, certainty: low }\n',
			'2:5',
			'有2处，不知是哪一处；请把 expect 多写几个字',
		],
		[
			'a theme with a slip of the hand',
			'corrections:\n  - { do: theme, line: 5, expect: 召开大会, add: [satisfation] }\n',
			'2:47',
			'主题里没有 satisfation；是不是 satisfaction？',
		],
		[
			'an indicator that there is not',
			'corrections:\n  - { do: indicator, line: 5, expect: 12.5万人次, indicator: no-such }\n',
			'2:59',
			'指标里没有 no-such；见 content/indicators.yaml',
		],
		[
			'a hospital that has no record',
			'articles:\n  - { headline: 药师的一天, hospital: no-such }\n',
			'2:34',
			'医院档案里没有 no-such；见 content/hospitals/',
		],
		[
			'settings for an article that is not there',
			'articles:\n  - { headline: 药师的两天, deck: 走村 }\n',
			'2:5',
			'没有标题为“药师的两天”的文章；是不是“药师的一天”？',
		],
		[
			'an address that two articles are given',
			'articles:\n  - { headline: 药师的一天, slug: one }\n  - { headline: 坚持党建引领 服务一方百姓, slug: one }\n',
			'2:5',
			'地址 one 已经属于《坚持党建引领 服务一方百姓》（a.txt）',
		],
		[
			'a second headline',
			'corrections:\n  - { do: retype, line: 6, expect: 护理之光, type: headline }\n',
			'2:5',
			'改正之后这一篇有2个标题（第1行、第6行）；第6行起如是另一篇，请用 { do: article, line: 6,',
		],
		[
			'a move into another article',
			'corrections:\n  - { do: move, line: 6, expect: 护理之光, after: 13 }\n',
			'2:5',
			'第13行在另一篇《药师的一天》（第9—13行）里，不能移到别的一篇去',
		],
		[
			'a line without text',
			'corrections:\n  - { do: join, line: 6, expect: 护理之光, to: 8 }\n',
			'2:5',
			'第8行是空行，没有可以接到的一块',
		],
		[
			'two versions side by side',
			'<<<<<<< HEAD\nprovenance: { newspaper: 甲报 }\n=======\nprovenance: { newspaper: 乙报 }\n>>>>>>> main\n',
			'1:1',
			'这一行是 git 合并冲突的标记',
		],
		[
			'bytes that are no text',
			Uint8Array.from([0, 0, 1, 2, 3, 0, 0, 0xff]),
			'1:1',
			'认不出这个文件的编码，或者不是文本',
		],
	];

	test.each(trials)('%s', async (_trial, sidecar, place, sentence) => {
		write('sources/a.yaml', sidecar);
		write('sources/c.txt', reportOn('遂宁市中心医院'));
		const run = await convert();
		const [first = '', ...others] = linesOn('sources/a.yaml', run);
		expect(first.startsWith(`${place} 错误 `), run.stderr).toBe(true);
		expect(first).toContain(sentence);
		expect(others.filter((line) => !line.includes('冲突'))).toEqual([]);
		expect(run.stderr).not.toMatch(forDevelopers);
		expect(run.stdout).toContain('  a.txt：《坚持党建引领 服务一方百姓》、《药师的一天》仍为上次的文字\n');
		expect(run.stdout).toContain('新增 1 篇\n  suining-');
		expect(run.status).toBe(1);
		const after = snapshot(corpus.content);
		for (const path of [...before.keys()].filter((path) => path !== 'addresses.yaml'))
			expect(after.get(path), path).toBe(before.get(path));
	});

	test('an address that belongs to another report', async () => {
		write('sources/a.yaml', `articles:\n  - { headline: 药师的一天, slug: ${otherAddress()} }\n`);
		const run = await convert();
		expect(linesOn('sources/a.yaml', run)[0]).toContain(
			`2:5 错误 地址 ${otherAddress()} 已经属于《坚持党建引领 服务一方百姓》（/articles/${otherAddress()}/）`
		);
		expect(run.status).toBe(1);
		expect(snapshot(corpus.content).get(`articles/${otherAddress()}.mdx`)).toBe(
			before.get(`articles/${otherAddress()}.mdx`)
		);
	});
});

describe('what an editor writes is understood, and said to be done:', () => {
	const trials: [trial: string, sidecar: string | Uint8Array, change: string][] = [
		[
			'words with the brackets of a label',
			'corrections:\n  - { do: note, line: 6, expect: 【护理之光】, type: suspect, note: 原版套红 }\n',
			'校记1段',
		],
		[
			'words with the mark of a byline',
			'corrections:\n  - { do: note, line: 3, expect: □记者 王松, type: suspect, note: 另有一人 }\n',
			'校记1段',
		],
		[
			'words with the dash of a deck',
			'corrections:\n  - { do: note, line: 2, expect: ——保定市中医院, type: suspect, note: 又作综述 }\n',
			'校记1段',
		],
		[
			'words with signs of the other width',
			'corrections:\n  - { do: note, line: 7, expect: 巡视病房，过去排队半天，, type: suspect, note: 何时未载 }\n',
			'校记1段',
		],
		[
			'a sidecar in the encoding of an old editor',
			encode('corrections:\n  - { do: note, line: 5, expect: 召开大会, type: suspect, note: 存疑 }\n', 'gb18030'),
			'校记1段',
		],
		[
			'where the page comes from',
			"provenance: { newspaper: 保定日报, date: '2024-01-05', page: '4' }\n",
			'报名、日期、来历',
		],
		['who read it, on which day', 'reviewed: { by: 张三, on: 2026-11-24 }\n', '核对'],
	];

	test.each(trials)('%s', async (_trial, sidecar, change) => {
		write('sources/a.yaml', sidecar);
		const run = await convert();
		expect(run.stderr).not.toContain('错误');
		expect(run.stdout).toContain(`《坚持党建引领 服务一方百姓》：${change}\n`);
		expect(run.status).toBe(0);
	});

	test('a correction that is needed no more', async () => {
		write('sources/a.yaml', 'corrections:\n  - { do: retype, line: 6, expect: 【护理之光】, type: crosshead }\n');
		const run = await convert();
		expect(linesOn('sources/a.yaml', run)).toEqual([
			expect.stringContaining('2:5 存疑 “【护理之光】”：这一块已经是小标题（crosshead），这条改正不再需要，请删去'),
		]);
		expect(run.status).toBe(0);
	});
});

/** A file of the project's own content folder. */
const projectFile = (path: string) => readFileSync(join(import.meta.dirname, '..', 'content', path), 'utf8');

/** The record of a hospital of which a new source reports. */
const record = (more: string) => `name: 遂宁市中心医院\n${more}`;

describe('a slip in the record of a hospital is told at its place, while the reports of others are converted:', () => {
	const trials: [trial: string, file: string, text: string, sentence: string][] = [
		['a key with a slip of the hand', 'suining.yaml', record('ctiy: 遂宁市\n'), '2:1 错误 医院档案没有 ctiy'],
		['a bracket that is not closed', 'suining.yaml', record('aliases: [遂宁中心\n'), '2:10 错误 方括号 [ 没有收尾的 ]'],
		['a file name that is no address', 'BadName.yaml', record('city: null\n'), '1:1 错误 '],
	];

	test.each(trials)('%s', async (_trial, file, text, sentence) => {
		write(`hospitals/${file}`, text);
		write('sources/c.txt', reportOn('遂宁市中心医院'));
		write('sources/d.txt', reportOn('襄阳市第一人民医院'));
		const run = await convert();
		expect(linesOn(`hospitals/${file}`, run)[0], run.stderr).toContain(sentence);
		expect(run.stderr).not.toMatch(forDevelopers);
		expect(run.stdout).toContain('\n未能转换 1 份\n  c.txt：还没有收入\n');
		expect(run.stdout).toContain('新增 1 篇\n  xiangyang-');
		expect(run.status).toBe(1);
	});

	const doubts: [trial: string, file: string, text: string, sentence: string][] = [
		[
			'a province in which its city is not',
			'suining.yaml',
			record("city: 遂宁市\nprovince: 湖北省\nadcode: '510900'\n"),
			'3:11 存疑 遂宁市在四川省，不在湖北省：province 应是 四川省',
		],
		[
			'the code of another city',
			'suining.yaml',
			record("city: 遂宁市\nprovince: 四川省\nadcode: '421300'\n"),
			'4:9 存疑 421300 不是遂宁市的代码，它是湖北省随州市：遂宁市是 510900',
		],
		[
			'a code that no place has',
			'suining.yaml',
			record("city: 遂宁市\nprovince: 四川省\nadcode: '510999'\n"),
			'4:9 存疑 510999 不是遂宁市的代码，区划代码表里没有它',
		],
	];

	test.each(doubts)('doubted only, %s', async (_trial, file, text, sentence) => {
		write(`hospitals/${file}`, text);
		write('sources/c.txt', reportOn('遂宁市中心医院'));
		const run = await convert();
		expect(linesOn(`hospitals/${file}`, run)[0], run.stderr).toContain(sentence);
		expect(run.stdout).toContain('新增 1 篇\n  suining-');
		expect(run.status).toBe(0);
	});

	test('a second record of the same name', async () => {
		write('hospitals/lishui-two.yaml', 'name: 丽水市中心医院\n');
		const run = await convert();
		expect(linesOn('hospitals/lishui-two.yaml', run)[0], run.stderr).toMatch(/^1:\d+ 错误 .*丽水市中心医院/u);
		expect(run.status).toBe(1);
		expect(snapshot(corpus.articles)).toEqual(
			new Map(
				[...before].filter(([path]) => path.startsWith('articles')).map(([path, bytes]) => [path.slice(9), bytes])
			)
		);
	});
});

describe('a slip in a list that all reports are read with is told at its place, and nothing is written:', () => {
	const trials: [trial: string, path: string, text: string, sentence: string][] = [
		['a programme without a label', 'programmes.yaml', '- id: night-clinic\n', '1:3 错误 '],
		[
			'an indicator that is listed twice',
			'indicators.yaml',
			`${projectFile('indicators.yaml')}${projectFile('indicators.yaml').split(/^(?=- id: )/mu)[1]!}`,
			'错误 编号“outpatient-visits”在第3行已经用了，请改一个',
		],
		[
			'one word where a list belongs',
			'lexicon/laymen.yaml',
			projectFile('lexicon/laymen.yaml').replace(/^beforeName:\n(?: {2}- .*\n)+/mu, 'beforeName: 居民\n'),
			'错误 beforeName（名字之前的称呼）要写成一串',
		],
	];

	test.each(trials)('%s', async (_trial, path, text, sentence) => {
		write(path, text);
		write('sources/c.txt', reportOn('遂宁市中心医院'));
		const held = snapshot(corpus.content);
		const run = await convert();
		expect(linesOn(path, run)[0], run.stderr).toContain(sentence);
		expect(run.stderr).not.toMatch(forDevelopers);
		expect(run.status).toBe(1);
		expect(snapshot(corpus.content)).toEqual(held);
	});
});
