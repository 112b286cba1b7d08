import * as z from 'astro/zod';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { HospitalSchema } from '../schemas/hospital.ts';
import { SidecarSchema } from '../schemas/sidecar.ts';
import { ThemeCatalogueSchema } from '../schemas/theme.ts';
import { readYaml } from './read-yaml.ts';

/** What is said of a text, `line:column: sentence`; warnings in brackets. */
function said(text: string, schema: z.ZodType = SidecarSchema): string[] {
	const file = new VFile();
	readYaml(text, file, schema);
	return file.messages.map((message) => {
		const sentence = `${message.line}:${message.column}: ${message.reason}`;
		return message.fatal ? sentence : `(${sentence})`;
	});
}

/** What a text is read as. */
function read<T>(text: string, schema: z.ZodType<T>): T | undefined {
	return readYaml(text, new VFile(), schema)?.value;
}

const emend = 'do: emend, line: 3, expect: 如今, corr: 现在, certainty: high';
const corrections = (...entries: string[]) => `corrections:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;
/** A correction of the third line of a file, with a value in place of 如今. */
const flow = (value: string) => corrections(`{ ${emend} }`, `{ ${emend.replace('如今', value)} }`);
const block = (value: string) => `corrections:\n  - do: discard\n    line: 3\n    expect: ${value}\n    reason: 广告\n`;

describe('what is right', () => {
	test.each([
		['nothing', ''],
		['a comment alone', '# 还没有更正\n'],
		['headings with nothing under them', 'provenance:\narticles:\ncorrections:\n'],
		['a byte-order mark', `\uFEFF${flow('如今')}`],
		['CRLF', flow('如今').replaceAll('\n', '\r\n')],
		['CR', flow('如今').replaceAll('\n', '\r')],
		['tabs between entries', '{\tcorrections:\t[]\t}'],
		['JSON', '{"corrections": [{"do":"discard","line":3,"expect":"甲","reason":"乙"}]}'],
		['marks of the page without quotation marks', block('【护理之光】□——▲“如今”，挂上了：')],
		['a full-width colon in a text', block('do：emend，line：3')],
		['half-width commas outside of braces', block('如今,挂上了。')],
		['a quoted half-width comma', flow('"如今,挂上了"')],
		['a number sign inside of a word', block('甲#乙')],
		['a text of several lines', 'provenance:\n  rights: |\n    line：甲\n    do: 乙\n  obtained: "一\n    二"\n'],
		[
			'a list of several lines',
			'articles:\n  - headline: 甲\n    kickers:\n      [\n        乙,\n        丙,\n      ]\n',
		],
		['a reference', 'provenance:\n  obtained: &p 扫描件\n  rights: *p\n'],
		['a row of equals signs', block('=======')],
		['an escape', block('"甲\\n乙"')],
	])('takes %s', (_name, text) => {
		expect(said(text)).toEqual([]);
	});

	test('takes a number where text is expected for the text that stands there', () => {
		expect(read('name: 甲\nadcode: 421300\ngrade: 3.10\naliases: [2021, true]\n', HospitalSchema)).toMatchObject({
			adcode: '421300',
			grade: '3.10',
			aliases: ['2021', 'true'],
		});
		expect(read('articles:\n  - { headline: 甲, date: 2021 }\n', SidecarSchema)?.articles[0]?.date).toBe('2021');
		expect(read('name: 甲\ncity: null\n', HospitalSchema)?.city).toBeNull();
	});

	test('keeps a key as it is written', () => {
		const theme = (cue: string) =>
			`- { slug: a, label: 甲, definition: 乙, leaves: [{ slug: b, label: 丙, definition: 丁, cues: { ${cue}: 1 } }] }`;
		expect(read(theme('3.10'), ThemeCatalogueSchema)?.[0]?.leaves[0]?.cues).toEqual({ '3.10': 1 });
	});

	test('says where things stand, in code points and without the mark', () => {
		const placed = readYaml(
			'\uFEFFcorrections:\r\n  - { do: discard, line: 3, expect: "𠮷", reason: 乙 }\r\n',
			new VFile(),
			SidecarSchema
		);
		expect(placed?.placeAt(['corrections', 0])).toEqual({ line: 2, column: 5 });
		expect(placed?.placeAt(['corrections', 0, 'reason'])).toEqual({ line: 2, column: 50 });
		expect(placed?.placeOfKey(['corrections', 0, 'reason'])).toEqual({ line: 2, column: 42 });
		expect(placed?.placeAt(['corrections', 7])).toEqual({ line: 2, column: 3 });
		expect(placed?.placeOfKey(['corrections'])).toEqual({ line: 1, column: 1 });
	});
});

describe('text that YAML takes for something else', () => {
	test.each([
		['如今,挂上了', '半角逗号把文字断成了两截，要加引号：expect: "如今,挂上了"'],
		['如今, 十几分钟, 就挂上了。', '半角逗号把文字断成了两截，要加引号：expect: "如今, 十几分钟, 就挂上了。"'],
		['“如今,挂上了”', '半角逗号把文字断成了两截，要加引号：expect: "“如今,挂上了”"'],
		['如今: 挂上了', '文字里有半角冒号，要加引号：expect: "如今: 挂上了"'],
		['*记者 王松', '以 * 开头的文字要加引号：expect: "*记者 王松"'],
		['&记者 王松', '以 & 开头的文字要加引号：expect: "&记者 王松"'],
		['#3 楼', '以 # 开头的文字要加引号：expect: "#3 楼"'],
		['我院 #3 楼', '# 和它后面的字会被当作注释，要加引号：expect: "我院 #3 楼"'],
		['!重要 通知', '以 ! 开头的文字要加引号：expect: "!重要 通知"'],
		['@健康', '以 @ 开头的文字要加引号：expect: "@健康"'],
		['%5 增长', '以 % 开头的文字要加引号：expect: "%5 增长"'],
		['`甲', '以 ` 开头的文字要加引号：expect: "`甲"'],
		['|甲', '以 | 开头的文字要加引号：expect: "|甲"'],
		['>甲', '以 > 开头的文字要加引号：expect: ">甲"'],
		['? 甲', '以 ? 开头的文字要加引号：expect: "? 甲"'],
		['- 甲', '以“- ”开头的文字要加引号：expect: "- 甲"'],
		['[图说] 义诊现场', '以 [ 开头的文字要加引号：expect: "[图说] 义诊现场"'],
		['"如今"挂上了', '引号之后还有字，整段要加引号：expect: \'"如今"挂上了\''],
		['"如今', '引号没有收尾：expect: "如今"'],
		["'如今", '引号没有收尾：expect: "如今"'],
		['“如今"挂上{了}', "文字里有方括号或花括号，要加引号：expect: '“如今\"挂上{了}'"],
	])('tells how %s is written in braces', (value, reason) => {
		expect(said(flow(value))).toEqual([`3:35: ${reason}`]);
	});

	test.each([
		['如今: 挂上了', '文字里有半角冒号，要加引号：expect: "如今: 挂上了"'],
		['*记者 王松', '以 * 开头的文字要加引号：expect: "*记者 王松"'],
		['&记者 王松', '以 & 开头的文字要加引号：expect: "&记者 王松"'],
		['#3 楼', '以 # 开头的文字要加引号：expect: "#3 楼"'],
		['!重要 通知', '以 ! 开头的文字要加引号：expect: "!重要 通知"'],
		['- 甲', '以“- ”开头的文字要加引号：expect: "- 甲"'],
		['[图说] 义诊现场', '以 [ 开头的文字要加引号：expect: "[图说] 义诊现场"'],
		['|甲', '以 | 开头的文字要加引号：expect: "|甲"'],
		['"如今"挂上了', '引号之后还有字，整段要加引号：expect: \'"如今"挂上了\''],
		['"如今', '引号没有收尾：expect: "如今"'],
		['[图说]', 'expect（原文）要写文字，现在是一串；是不是 expect: "[图说]"？'],
		['{图说}', 'expect（原文）要写文字，现在是几个分项；是不是 expect: "{图说}"？'],
		['', 'expect（原文）要写文字，现在是空的'],
	])('tells how %s is written on a line of its own', (value, reason) => {
		expect(said(block(value))).toEqual([`4:${value === '' ? 5 : 13}: ${reason}`]);
	});

	test('doubts a comment that is probably text', () => {
		expect(said(block('我院 #3 楼'))).toEqual(['(4:16: # 和它后面的字被当作注释；是文字就加引号："我院 #3 楼")']);
		expect(said(block('我院 # 见第三行'))).toEqual([]);
	});
});

describe('signs of a Chinese keyboard', () => {
	test.each([
		[
			'{ do：discard, line：3, expect: 甲, reason: 乙 }',
			['do 后面是全角冒号：请改成半角，写成 do:', 'line 后面是全角冒号：请改成半角，写成 line:'],
		],
		[
			'{ do: discard，line: 3， expect: 甲, reason: 乙 }',
			['各项之间要用半角逗号，这里是“，”', '各项之间要用半角逗号，这里是“，”'],
		],
		[
			'{ do: discard; line: 3、expect: 甲, reason: 乙 }',
			['各项之间要用半角逗号，这里是“;”', '各项之间要用半角逗号，这里是“、”'],
		],
		['{ do: discard line: 3, expect: 甲, reason: 乙 }', ['两项之间缺半角逗号']],
		[
			'｛ do: discard, line: 3, expect: 甲, reason: 乙 ｝',
			['“｛”是全角花括号：请改成半角“{”', '“｝”是全角花括号：请改成半角“}”'],
		],
		['{ do:discard, line:3, expect: 甲, reason: 乙 }', ['do: 后面要空一格', 'line: 后面要空一格']],
		['{ do=discard, line: 3, expect: 甲, reason: 乙 }', ['do 后面要写半角冒号，写成 do:']],
		['{ “do”: discard, line: 3, expect: 甲, reason: 乙 }', ['do 不要加中文引号，写成 do:']],
		['{ do:　discard, line: 3, expect: 甲, reason: 乙 }', ['do 两边有全角空格，写成 do:']],
		['{ do: “discard”, line: 3, expect: 甲, reason: 乙 }', ['do（做什么）没有 “discard”；是不是 discard（弃去）？']],
		['{ do: discard, line: ３, expect: 甲, reason: 乙 }', ['line（行号）要写整数，现在是“３”；是不是 3？']],
		['{ do: discard, line: "3", expect: 甲, reason: 乙 }', ['line（行号）要写整数，现在是“3”；是不是 3？']],
		['{ do: discard, line: 第3行, expect: 甲, reason: 乙 }', ['line（行号）要写整数，现在是“第3行”；是不是 3？']],
	] satisfies [string, string[]][])('are told in %s', (entry, told) => {
		const messages = said(corrections(entry));
		expect(messages.map((one) => one.replace(/^2:\d+: /u, ''))).toEqual(told);
	});

	test('are told at their column', () => {
		expect(said(corrections('{ do：discard, line: 3, expect: 甲, reason: 乙 }'))[0]).toMatch(/^2:9: /u);
		expect(said(corrections('{ do: discard，line: 3, expect: 𠮷, reason：乙 }'))).toEqual([
			'2:18: 各项之间要用半角逗号，这里是“，”',
			'2:45: reason 后面是全角冒号：请改成半角，写成 reason:',
		]);
	});

	test.each([
		[
			'- do：discard\n    line：3\n    expect：甲\n    reason：乙',
			[
				'2:7: do 后面是全角冒号：请改成半角，写成 do:',
				'3:9: line 后面是全角冒号：请改成半角，写成 line:',
				'4:11: expect 后面是全角冒号：请改成半角，写成 expect:',
				'5:11: reason 后面是全角冒号：请改成半角，写成 reason:',
			],
		],
		['－ do: discard\n    line: 3\n    expect: 甲\n    reason: 乙', ['2:3: “－”要改成半角“-”，后面空一格']],
		['—do: discard\n    line: 3\n    expect: 甲\n    reason: 乙', ['2:3: “—”要改成半角“-”，后面空一格']],
		['-do: discard\n   line: 3\n   expect: 甲\n   reason: 乙', ['2:3: “-”后面要空一格']],
		['-　do: discard\n    line: 3\n    expect: 甲\n    reason: 乙', ['2:4: “-”后面要用半角空格']],
		['- do:discard\n    line:3\n    expect: 甲\n    reason: 乙', ['2:7: do: 后面要空一格', '3:9: line: 后面要空一格']],
	] as const)('are told on lines of their own: %s', (entry, told) => {
		const slips = said(`corrections:\n  ${entry}\n`).filter((one) => !one.includes('缩进'));
		expect(slips).toEqual(told);
	});

	test('says once that lines are pushed in by tabs', () => {
		expect(said('provenance:\n\tnewspaper: 甲报\n\tpage: 4\n')).toEqual([
			'2:1: 缩进里有制表符（Tab）：请改成半角空格，一层两个（至第3行都是）',
		]);
		expect(said('corrections:\n　- { do: discard, line: 3, expect: 甲, reason: 乙 }\n')).toEqual([
			'2:1: 缩进里有全角空格：请改成半角空格，一层两个',
		]);
	});
});

describe('form', () => {
	test.each([
		['an open brace', corrections('{ do: discard, line: 3', `{ ${emend} }`), ['2:5: 花括号 { 没有收尾的 }']],
		['an open brace at the end', 'corrections:\n  - { do: discard', ['2:5: 花括号 { 没有收尾的 }']],
		[
			'an open bracket',
			corrections('{ do: theme, line: 3, expect: 甲, add: [a, b }', `{ ${emend} }`),
			['2:43: 方括号没有收尾：add: [a, b]'],
		],
		['a brace too many', corrections(`{ ${emend} } }`), ['2:67: 多了一个花括号 }']],
		['two commas', corrections('{ do: discard,, line: 3, expect: 甲, reason: 乙 }'), ['2:19: 多了一个逗号']],
		[
			'two entries on one line',
			corrections(`{ ${emend} }, { ${emend} }`),
			['2:68: 一行只写一条：这一条另起一行，前加“- ”'],
		],
		[
			'a line pushed in too far',
			'provenance:\n  newspaper: 甲报\n    page: 4\n',
			['3:5: 这一行缩进太深：要与同一层的上一项左端对齐'],
		],
		[
			'a line pushed in too little',
			'corrections:\n  - do: discard\n    expect: 甲\n    reason: 乙\n   line: 3\n',
			['5:4: 这一行缩进不对：要与同一层的各项左端对齐，一层两个半角空格'],
		],
		[
			'a colon that is missing',
			'provenance\n  newspaper: 甲报\n',
			['1:11: provenance 后面缺半角冒号，写成 provenance:'],
		],
		[
			'a colon that is missing in the middle',
			'provenance:\n  newspaper 甲报\n  page: 4\n',
			['2:12: newspaper 后面缺半角冒号，写成 newspaper:'],
		],
		['a key twice', 'provenance:\n  page: 4\n  rights: 甲\n  page: 5\n', ['4:3: page 在第2行已经写了，请留一处']],
		['two documents', 'provenance:\n  page: 4\n---\narticles: []\n', ['3:1: --- 把文件分成了两份：请删去这一行']],
		[
			'a directive',
			'%第三版\nprovenance:\n  page: 4\n',
			['1:1: 以 % 开头的一行会被当作指令：是文字就加引号，不是就删去'],
		],
		[
			'a backslash',
			'provenance:\n  obtained: "C:\\扫描"\n',
			['2:16: 双引号里的反斜线 \\ 另有意思：把两头的双引号换成单引号'],
		],
		['a key in brackets', '? [甲]\n: 乙\n', ['1:3: 冒号之前要写一个词：括号开头的文字要加引号']],
		[
			'words alone',
			'请把第三行改掉',
			['1:1: 更正文件下面要分项写：provenance、reviewed、articles 或 corrections，现在是“请把第三行改掉”'],
		],
		[
			'a list',
			'- { do: discard }\n',
			['1:1: 更正文件下面要分项写：provenance、reviewed、articles 或 corrections，现在是一串'],
		],
	])('tells %s', (_name, text, told) => {
		expect(said(text).slice(0, told.length)).toEqual(told);
	});

	test('tells every mistake of a file, each at its own line', () => {
		const text = [
			'provenance:',
			'  newpaper: 甲报',
			'  date: 2023年8月19日',
			'corrections:',
			`  - { ${emend.replace('如今', '"如今')} }`,
			`  - { ${emend.replace(', certainty: high', '')} }`,
			`  - { ${emend.replace('emend', 'emand')} }`,
			`  - { ${emend}`,
			`  - { ${emend.replace('high', '高')} }`,
			`  - { ${emend.replace('line: 3', 'line: 0')} }`,
			`  - { ${emend} }`,
			'',
		].join('\n');
		expect(said(text)).toEqual([
			'2:3: provenance（来历）没有 newpaper 这一项；是不是 newspaper（报名）？',
			'3:9: date（日期）：2023年8月19日 请写成 2023-08-19',
			'5:35: 引号没有收尾：expect: "如今"',
			'6:5: emend（改误字）缺一项：certainty（把握）要写 high、medium 或 low',
			'7:11: do（做什么）没有 emand；是不是 emend（改误字）？',
			'8:5: 花括号 { 没有收尾的 }',
			'9:60: certainty（把握）要写 high、medium 或 low，没有 高；是不是 high？',
			'10:24: line（行号）至少 1，现在是 0',
		]);
	});

	test('says of a key that was meant for a missing one only that', () => {
		expect(said(corrections('{ do: discard, line: 3, expect: 甲, reson: 乙 }'))).toEqual([
			'2:40: discard（弃去）没有 reson 这一项；是不是 reason（缘由）？',
		]);
		expect(said(corrections('{ do: discard, 行号: 3, expect: 甲, reason: 乙 }'))).toEqual([
			'2:20: discard（弃去）没有 行号 这一项；是不是 line（行号）？',
		]);
	});

	test('goes on behind more broken entries than a hand counts', () => {
		const many = Array.from({ length: 40 }, () => `{ ${emend}`);
		expect(said(corrections(...many, '{ do: x }')).filter((one) => one.includes('没有收尾'))).toHaveLength(40);
		expect(said(corrections(...many, '{ do: x }')).at(-1)).toContain('没有 x');
	});

	test('refuses references to references without end', () => {
		const bomb = [
			'a: &a [x, x, x, x, x, x, x, x, x, x]',
			...[...'bcdefghi'].map(
				(name, index) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefghi'[index]}`).join(', ')}]`
			),
		].join('\n');
		expect(said(bomb, HospitalSchema).length).toBeGreaterThan(0);
		expect(said('['.repeat(20_000), HospitalSchema).length).toBeGreaterThan(0);
	});
});

describe('a file as a whole', () => {
	test('names the lines on which git left two versions', () => {
		const text = 'provenance:\n<<<<<<< HEAD\n  page: 4\n=======\n  page: 5\n>>>>>>> 改版次\n';
		const reason = '这一行是 git 合并冲突的标记：请在两个版本里选定一个，再删去标记';
		expect(said(text)).toEqual([`2:1: ${reason}`, `4:1: ${reason}`, `6:1: ${reason}`]);
	});

	test('says that a file is in another encoding than it was read in', () => {
		const reason = '1:1: 这个文件不是 UTF-8 编码（记事本常存成 ANSI 或 UTF-16）：请另存为 UTF-8';
		expect(said('name: \uFFFD\uFFFD\uFFFD\uFFFDҽԺ\n', HospitalSchema)).toEqual([reason]);
		expect(said('n\0a\0m\0e\0', HospitalSchema)).toEqual([reason]);
		expect(said(block('医\uFFFD院召开大会'))).toEqual([]);
	});
});
