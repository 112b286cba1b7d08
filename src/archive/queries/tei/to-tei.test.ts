import * as libxml from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../model/front-matter.ts';
import { ArticleFrontmatterSchema, type Article, type Block } from '../../../model/schemas/article.ts';
import { requireYaml } from '../../../model/yaml/require-yaml.ts';
import { toDocument } from '../block-texts.ts';
import schema from './tei.rng?raw';
import { teiText } from './text-of-block.ts';
import { toTei } from './to-tei.ts';

const files = import.meta.glob<string>('../../../../content/articles/*.mdx', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const articles = Object.entries(files).map(([path, text]) => {
	const { frontmatter, body } = splitFrontmatter(text);
	return toDocument(requireYaml(frontmatter, path, ArticleFrontmatterSchema), body);
});
const frame = {
	address: 'https://example.github.io/articles/a/',
	publisher: '编辑部',
	archive: '杏林报道',
	rights: '权利归原作者与原报。',
	themeNames: new Map<string, string>(),
};
const { XmlDocument } = libxml;

/** What reads a RELAX NG schema. libxml2 means to give it up one day; the version is pinned. */
const relaxNg = Reflect.get(libxml, 'RelaxNGValidator') as {
	fromDoc: (schema: libxml.XmlDocument) => { validate: (document: libxml.XmlDocument) => void };
};
const validator = relaxNg.fromDoc(XmlDocument.fromString(schema));

/** Throws with what is wrong and where. */
const validate = (xml: string) => {
	validator.validate(XmlDocument.fromString(xml));
};

test.each(articles.map((article): [string, Article] => [article.id, article]))(
	'%s is valid TEI with all its text',
	(_, article) => {
		const xml = toTei(article, frame);
		validate(xml);
		const body = xml.slice(xml.indexOf('<text>')).replaceAll(/<note[^>]*>[^<]*<\/note>|<corr[^>]*>[^<]*<\/corr>/gu, '');
		const supplied = body.replaceAll(/<supplied[^>]*>[^<]*<\/supplied>/gu, '');
		const words = (text: string) =>
			text
				.replaceAll(/<[^>]*>|\s/gu, '')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&amp;', '&');
		expect(words(supplied)).toBe(words(article.blocks.map(({ text }) => text.replaceAll('<', '&lt;')).join('')));
	}
);

test('says in which characters a report is printed', () => {
	const [article] = articles as [Article];
	const inText = (text: string) => toTei({ ...article, blocks: [{ ...article.blocks[0]!, notes: [], text }] }, frame);
	const traditional = inText('醫院為長者義診，服務群眾三百餘人。');
	validate(traditional);
	expect(traditional).toContain('xml:lang="zh-Hant"');
	expect(traditional).toContain('<language ident="zh-Hant">繁體中文</language>');
	expect(inText('医院为老人义诊，服务群众三百余人，门口挂着一块写有“醫”字的老匾。')).toContain('xml:lang="zh-Hans"');
});

test('what is no TEI of ours is refused', () => {
	const xml = toTei(articles[0]!, frame);
	expect(() => {
		validate(xml.replace('<body>', '<body><poem/>'));
	}).toThrow(/poem/u);
	expect(() => {
		validate(xml.replace(/ xml:id="b\d+"/u, ''));
	}).toThrow(/head|xml:id/iu);
});

const block = (text: string, notes: object[], source: number[][] = [[1, 0, 9]]) =>
	({
		id: 'b1',
		type: 'paragraph',
		depth: null,
		runIn: null,
		sure: 'sure',
		themes: [],
		text,
		notes,
		source,
	}) as unknown as Block;

test.each([
	[
		'汉襄胥骨',
		[{ type: 'emended', span: [2, 3], sic: '胥', corr: '肱', certainty: 'high' }],
		'汉襄<choice><sic>胥</sic><corr cert="high">肱</corr></choice>骨',
	],
	['拧成一股绳', [{ type: 'joined', span: [3, 3] }], '拧成一<lb n="3" break="no"/>股绳'],
	['出院多', [{ type: 'gap', span: [2, 2] }], '出院<gap reason="lost"/>多'],
	['至此', [{ type: 'truncated', span: [2, 2] }], '至此<gap reason="truncated"/>'],
	[
		'疑字',
		[{ type: 'suspect', span: [0, 1], text: '存疑' }],
		'<seg type="suspect">疑</seg><note type="suspect">存疑</note>字',
	],
	['缺房', [{ type: 'supplied', span: [1, 1], corr: '查' }], '缺<supplied>查</supplied>房'],
	['a<b&c', [], 'a&lt;b&amp;c'],
])('writes %s', (text, notes, xml) => {
	const source = notes.some(({ type }) => type === 'joined')
		? [
				[1, 0, 3],
				[3, 0, 2],
			]
		: [[1, 0, 9]];
	expect(teiText(block(text, notes, source))).toBe(xml);
});

test('notes that lie in one another, cross or fall together stay well-formed and lose no word', () => {
	const spans: [number, number][] = [
		[0, 4],
		[1, 3],
		[2, 5],
		[2, 5],
		[4, 4],
		[5, 5],
		[0, 5],
	];
	for (const a of spans)
		for (const b of spans) {
			const notes = [a, b].map((span, index) => ({ type: index === 0 ? 'suspect' : 'unclear', span, text: '注' }));
			const article = { ...articles[0]!, blocks: [block('甲乙丙丁戊', notes)] };
			const xml = toTei(article, frame);
			validate(xml);
			expect(teiText(article.blocks[0]!).replaceAll(/<note[^>]*>注<\/note>|<[^>]*>/gu, '')).toBe('甲乙丙丁戊');
		}
});
