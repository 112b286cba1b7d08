import { describe, expect, test } from 'vitest';
import { withheldSources } from './content/withheld.ts';
import { encode } from './decode/test-encode.ts';
import { convertText, testPipeline } from './test-articles.ts';
import { testContent } from './test-content.ts';
import { convertSource, createPipeline, requirePipeline } from './index.ts';

const text =
	'坚持党建引领 服务一方百姓\n——保定市中医院工作纪实\n□记者 王松\n\n近日，保定市中医院召开大会，部署全年工作，行政查制度落实到每一个科室。\n';

/** What a sidecar makes of the text. */
function withSidecar(sidecar: string) {
	const { articles, file, sidecar: own, slugs } = convertText(text, sidecar);
	return { article: articles[0], slugs, messages: [...file.messages, ...(own?.messages ?? [])].map(String) };
}

test('converts a source with the corrections of its editor', () => {
	const { article } = withSidecar(
		'corrections:\n  - { do: emend, line: 5, expect: 行政查制度, corr: 行政查房制度, certainty: high }\n'
	);
	expect(article?.blocks.at(-1)?.notes).toEqual([
		{ type: 'emended', span: [21, 26], sic: '行政查制度', corr: '行政查房制度', certainty: 'high' },
	]);
});

test('takes newspaper and day from where the page comes from', () => {
	const { article } = withSidecar('provenance:\n  newspaper: 江淮晨报\n  date: "2022-03-08"\n');
	expect(article).toMatchObject({
		publication: '江淮晨报',
		date: { edtf: '2022-03-08', basis: 'stated', evidence: [] },
	});
});

test('counts 今年 from the day that the editor knows', () => {
	const page = `${text}今年，全院完成门诊12.5万人次。\n`;
	const periods = (sidecar?: string) =>
		convertText(page, sidecar).articles[0]?.indicators.map(({ periodEdtf }) => periodEdtf);
	expect(periods()).toEqual([null]);
	expect(periods('provenance:\n  date: "2022-03-08"\n')).toEqual(['2022']);
});

test('keeps where the page comes from, and who read the report against it', () => {
	const { article } = withSidecar(
		'provenance:\n  page: A4\n  obtained: 报社数字报\n  rights: 江淮晨报社\nreviewed:\n  by: 张三\n  "on": 2026-11-24\n'
	);
	expect(article).toMatchObject({
		provenance: { newspaper: null, date: null, page: 'A4', obtained: '报社数字报', rights: '江淮晨报社' },
		reviewed: { by: '张三', on: '2026-11-24' },
	});
	expect(withSidecar('corrections: []\n').article).toMatchObject({ provenance: null, reviewed: null });
});

test('sets what an editor sets for an article', () => {
	const { article, slugs } = withSidecar(
		'articles:\n  - headline: 坚持党建引领 服务一方百姓\n    slug: baoding\n    kickers: [喜迎盛会]\n    deck: null\n    hospital: suizhou-central-hospital\n'
	);
	expect(article).toMatchObject({ kickers: ['喜迎盛会'], deck: null, hospital: { id: 'suizhou-central-hospital' } });
	expect(slugs).toEqual([{ slug: 'baoding', place: { line: 2, column: 5 } }]);
});

test('converts nothing where settings are for no article of the page', () => {
	const { article, messages } = withSidecar('articles:\n  - headline: 别的标题\n');
	expect(article).toBeUndefined();
	expect(messages.at(-1)).toBe(
		'page.yaml:2:5: 这一页没有标题为“别的标题”的文章；这一页的标题是：“坚持党建引领 服务一方百姓”'
	);
});

test('converts nothing where settings name a hospital without a record', () => {
	const { article, messages } = withSidecar(
		'articles:\n  - headline: 坚持党建引领 服务一方百姓\n    hospital: nowhere\n'
	);
	expect(article).toBeUndefined();
	expect(messages.at(-1)).toBe('page.yaml:3:15: 医院档案里没有 nowhere；见 content/hospitals/');
});

test('converts nothing where the sidecar is no YAML', () => {
	const { article, messages } = withSidecar('corrections: [');
	expect(article).toBeUndefined();
	expect(messages).toContain('page.yaml:1:14: 方括号 [ 没有收尾的 ]');
});

test('says what of a sidecar in GBK it understood', () => {
	const sidecar = encode(
		'corrections:\n  - { do: emend, line: 5, expect: 行政查制度, corr: 行政查房制度, certainty: high }\n',
		'gb18030'
	);
	const bytes = new TextEncoder().encode(text);
	const { articles, sidecar: own } = convertSource(bytes, 'page.txt', testPipeline(), sidecar);
	expect(articles[0]?.blocks.at(-1)?.notes[0]?.corr).toBe('行政查房制度');
	expect(own?.messages.map(String)).toEqual([
		'page.yaml:1:1: 这个文件的编码是 GBK（记事本的 ANSI），已照此读出；请另存为 UTF-8，别的工具才读得对',
	]);
	expect(own?.messages[0]?.fatal).toBe(false);
});

describe('a hospital record that is wrong', () => {
	const wrong = new Map(testContent).set('hospitals/a.yaml', 'name: 保定市中医院\nadcode: 保定\n');
	const { pipeline, files } = createPipeline(wrong);

	test('is left out, with its message', () => {
		expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([
			'content/hospitals/a.yaml:2:9: adcode（区划代码）要写六位数字的代码，如 421300，现在是“保定”',
		]);
		expect(pipeline?.knowledge.hospitals.map(({ id }) => id)).not.toContain('a');
		expect(pipeline?.knowledge.hospitals).toHaveLength(testPipeline().knowledge.hospitals.length);
	});

	test('keeps reports of its hospital as they are, and no others', () => {
		const convert = (page: string) => convertSource(new TextEncoder().encode(page), 'page.txt', pipeline!);
		expect(convert(text).articles).toEqual([]);
		expect(convert(text).file.messages.map(String)).toContain(
			'page.txt:1:1: 医院档案 content/hospitals/a.yaml 有错，改好之前这一版不转换，原有的报道不动'
		);
		expect(convert(text.replaceAll('保定市中医院', '丽水市中心医院')).articles).toHaveLength(1);
	});

	test('keeps written reports that name the hospital by a name which the record alone knows', () => {
		const written = [
			{ hospital: { id: 'a' }, source: { file: 'x.txt' } },
			{ hospital: { id: 'b' }, source: { file: 'y.txt' } },
			{ hospital: null, source: { file: 'z.txt' } },
		] as unknown as Parameters<typeof withheldSources>[1];
		expect([...withheldSources(pipeline!.broken, written)]).toEqual([
			['x.txt', '医院档案 content/hospitals/a.yaml 有错，改好之前这一版不转换，原有的报道不动'],
		]);
	});
});

test('makes no pipeline of a wrong catalogue or lexicon, and tells all that is wrong', () => {
	const content = new Map(testContent)
		.set('themes.yaml', '- slug: a\n')
		.set('lexicon/prose.yaml', 'openers: [近年来]\nhangingEnd: [的]\n');
	const { pipeline, files } = createPipeline(content, '../mine');
	expect(pipeline).toBeUndefined();
	expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([
		'../mine/lexicon/prose.yaml:2:1: 这里没有 hangingEnd 这一项；是不是 hangingEnds（没有完的行尾）？',
		'../mine/themes.yaml:1:3: 大类“a”缺一项：label（名称）要写文字',
		'../mine/themes.yaml:1:3: 大类“a”缺一项：definition（定义）要写文字',
		'../mine/themes.yaml:1:3: 大类“a”缺一项：leaves（细目）要写成一串：每条另起一行，前加“- ”，或写在 [ ] 里，用半角逗号分开',
	]);
	expect(() => requirePipeline(content)).toThrow('content/themes.yaml:1:3: 大类“a”缺一项：label（名称）要写文字');
});
