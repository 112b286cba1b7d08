import { evaluate, type EvaluateOptions } from '@mdx-js/mdx';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../model/front-matter.ts';
import { rehypePlugins, remarkPlugins } from '../markdown/index.ts';
import { ArticleFrontmatterSchema, type Article } from '../model/schemas/article.ts';
import { testPipeline } from './test-articles.ts';
import { recount } from './test-recount.ts';
import { toMdx } from './emit/to-mdx.ts';
import { convertSource } from './index.ts';

const settings = process.env.FULL ? { numRuns: 10_000 } : { numRuns: 100, seed: 20_240_308 };
const limit = process.env.FULL ? 3_600_000 : 60_000;

/** What could be taken for markup, code, or the end of a line. */
const fragments = fc.constantFrom(
	...'# ¦## ¦* ¦- ¦+ ¦1. ¦> ¦---¦===¦***¦```¦~~~¦    ¦\t¦|a|b|¦[a]: b¦[^1]¦**粗**¦_斜_¦`码`¦[链接](http://a.b)'.split(
		'¦'
	),
	...'![图](x)¦<http://a.b>¦http://a.b¦a@b.cn¦\\¦&amp;¦&#65;¦&¦"¦\'¦`¦$¦%¦^¦~¦<div>¦</div>¦<br/>¦<!--¦-->'.split('¦'),
	...'<Paragraph id="b1">¦</Paragraph>¦<>¦</>¦<?x?>¦<![CDATA[¦<¦>¦{1+1}¦{¦}¦{/*¦*/}¦${x}¦{"a"}¦<a b={c}>'.split('¦'),
	...'{process.exit(1)}¦import fs from "fs"¦export default 1¦import¦export const a = 1¦import(¦exporter'.split('¦'),
	...'---\n¦...¦id: b1¦!!js¦&a *a¦? ¦%YAML¦true¦null¦0x1f¦1e3¦2021-07-01'.split('¦'),
	...'《¦》¦“¦”¦‘¦（¦(¦)¦——¦…¦●¦▲¦■¦□¦【¦】¦：¦:¦，¦,¦。'.split('¦'),
	...'\u0000¦\u0007¦\u001b[31m¦\u007f¦\u0085¦\u009f¦\u00ad¦\u00a0¦\u2028¦\u2029¦\v¦\f¦\u200b¦\u200d¦\u2060'.split('¦'),
	...'\u202e¦\u2066¦\u2069¦\ufeff¦\ufe0f¦\u034f¦\u{e0041}¦\u{1d173}¦\ufffe¦\u{1ffff}¦\ufffd¦e\u0301'.split('¦'),
	...'👨‍👩‍👧¦𠮷¦🇨🇳¦ﬁ¦Ⅰ¦①¦㎡¦ｶﾞ'.split('¦')
);

const chinese = fc.string({
	unit: fc.constantFrom(...Array.from('医院党建引领质量安全患者服务的了在是和。，、：；“”')),
	maxLength: 30,
});
const latin = fc.string({ unit: 'grapheme', maxLength: 12 });
const anything = fc.string({ unit: 'binary', maxLength: 6 });
const wild = fc
	.array(fc.oneof({ weight: 4, arbitrary: fragments }, { weight: 4, arbitrary: chinese }, latin, anything), {
		maxLength: 8,
	})
	.map((parts) => parts.join(''));
const long = fc
	.tuple(wild, fc.integer({ min: 50, max: 400 }))
	.map(([text, times]) => `医院党建${text}。`.repeat(times));

/** A page with a headline and anything below it. */
const hostilePage = fc
	.tuple(
		fc.oneof({ weight: 3, arbitrary: fc.constant('坚持党建引领 推动发展') }, wild),
		fc.array(fc.oneof({ weight: 30, arbitrary: wild }, long), { maxLength: 14 }),
		fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\r')
	)
	.map(([title, lines, lineEnd]) => [title, `近日，宜昌市第二人民医院召开大会。`, ...lines].join(lineEnd));

/** A page, and whether it comes in UTF-16: there a lone surrogate can stand in it. */
const hostileSource = fc.record({
	page: hostilePage,
	at: fc.nat(),
	surrogate: fc.constantFrom(null, null, 0xd800, 0xdbff, 0xdc00, 0xdfff),
});

function toBytes({ page, at, surrogate }: { page: string; at: number; surrogate: number | null }): Uint8Array {
	if (surrogate === null) return new TextEncoder().encode(page);
	const place = at % (page.length + 1);
	const soiled = `\uFEFF${page.slice(0, place)}${String.fromCharCode(surrogate)}${page.slice(place)}`;
	return new Uint8Array(Buffer.from(soiled, 'utf16le'));
}

type Child = string | number | boolean | null | undefined | Child[];

/** The strings in what a component is given. */
function textOf(child: Child): string {
	if (Array.isArray(child)) return child.map(textOf).join('');
	return typeof child === 'string' || typeof child === 'number' ? String(child) : '';
}

interface Props {
	id?: string;
	children?: Child;
	'data-aside'?: string;
	[name: string]: unknown;
}

/** Elements as text; what the archive puts in is left out. */
const runtime = {
	Fragment: 'fragment',
	jsx: (type: unknown, props: Props): string => {
		if (typeof type === 'function') return (type as (props: Props) => string)(props);
		return props['data-aside'] === undefined ? textOf(props.children) : '';
	},
};

/** Compiles and runs the body of a report; the text of each of its blocks, by id. */
async function render(body: string, frontmatter: object, isPlain: boolean): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	const file = new VFile({ value: body, data: isPlain ? {} : { astro: { frontmatter } } });
	const options = { ...runtime, jsxs: runtime.jsx, remarkPlugins, rehypePlugins } as unknown as EvaluateOptions;
	const { default: Content } = await evaluate(file, options);
	const component = ({ id, children }: Props) => {
		if (id !== undefined) texts.set(id, textOf(children));
		return textOf(children);
	};
	Content({ components: namedComponents(body, component) } as never);
	return texts;
}

/** The same component under every name that a body uses or that the plugins may put in. */
function namedComponents(body: string, component: unknown): Record<string, unknown> {
	const inserted = ['Captions', 'List', 'EditorsNotes', 'FigureMark', 'ProgrammeMark'];
	const used = Array.from(body.matchAll(/^<([A-Z]\w*) id=/gmu), (match) => match[1]!);
	return Object.fromEntries([...inserted, ...used].map((name) => [name, component]));
}

/** Rebuilds a document from its MDX, as the data endpoints do. */
async function rebuild(mdx: string): Promise<{ document: Article; shown: Map<string, string> }> {
	const { frontmatter, body } = splitFrontmatter(mdx);
	const metadata = ArticleFrontmatterSchema.parse(parse(frontmatter));
	const texts = await render(body, metadata, true);
	const document = {
		...metadata,
		blocks: metadata.blocks.map((block) => ({ ...block, text: texts.get(block.id)! })),
	};
	return { document, shown: await render(body, metadata, false) };
}

test('renders hostile text as its cleaned visible text, and nothing of it as code', { timeout: limit }, async () => {
	let converted = 0;
	await fc.assert(
		fc.asyncProperty(hostileSource, async (source) => {
			const bytes = toBytes(source);
			const conversion = convertSource(bytes, 'page.txt', testPipeline());
			const encoding = source.surrogate === null ? 'utf-8' : 'utf-16le';
			expect(recount(new TextDecoder(encoding).decode(bytes), conversion)).toEqual([]);
			for (const article of conversion.articles) {
				const { document, shown } = await rebuild(toMdx(article));
				expect(document).toEqual(article);
				for (const { id, text } of article.blocks) {
					// Between the halves of a crosshead stands one wide blank, whatever blanks are printed.
					if (shown.has(id)) expect(shown.get(id)?.replaceAll(/\s+/gu, ' ')).toBe(text.replaceAll(/\s+/gu, ' '));
				}
				converted += 1;
			}
		}),
		settings
	);
	expect(converted).toBeGreaterThan(settings.numRuns / 2);
});
