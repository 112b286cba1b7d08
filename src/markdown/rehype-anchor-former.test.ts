import { readFile } from 'node:fs/promises';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FormerBlocks } from '../archive/queries/former-addresses.ts';
import { mdxComponents } from '../components/mdx.ts';
import ReportHead from '../components/ReportHead.astro';
import { splitFrontmatter } from '../model/front-matter.ts';
import { ArticleFrontmatterSchema } from '../model/schemas/article.ts';
import { compileBody } from './compile-body.ts';

const [path] = Object.keys(import.meta.glob('../../content/articles/*.mdx'));
const { frontmatter, body } = splitFrontmatter(await readFile(new URL(path!, import.meta.url), 'utf8'));
const article = ArticleFrontmatterSchema.parse(parse(frontmatter));
const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });

/** The body of the report with former addresses. */
async function render(former: FormerBlocks): Promise<string> {
	const Content = await compileBody(article, body, former);
	return container.renderToString(Content, { props: { components: mdxComponents } });
}

const none = new Map();
const ofType = (...types: string[]) => article.blocks.filter(({ type }) => types.includes(type));

test('puts a former address into the block that it leads to, whatever its type', async () => {
	const blocks = ofType('paragraph', 'crosshead', 'caption', 'listItem', 'editorsNote');
	const here = new Map(blocks.map(({ id }) => [id, [`${id}0`, `${id}1`]]));
	const html = await render({ here, away: none });
	for (const { id } of blocks) {
		const inside = html.slice(html.indexOf(`id="${id}"`));
		const next = inside.slice(5).search(/ data-block="/u);
		expect(inside.indexOf(`id="${id}0"`)).toBeGreaterThan(0);
		expect(inside.indexOf(`id="${id}1"`)).toBeLessThan(next < 0 ? inside.length : inside.indexOf('perma'));
	}
});

test('leaves the text as it is', async () => {
	const [block] = ofType('paragraph');
	const plain = await render({ here: none, away: none });
	const html = await render({ here: new Map([[block!.id, ['b9000']]]), away: none });
	expect(html.replace(/<span id="b9000"[^>]*><\/span>/u, '')).toBe(plain);
});

test('tells where a passage went that stands in another report now', async () => {
	const [block] = ofType('paragraph');
	const html = await render({ here: none, away: new Map([[block!.id, [{ id: 'b9000', to: 'east#b7' }]]]) });
	expect(html).toMatch(/今在另一篇：<a id="b9000" href="[^"]*\/articles\/east\/#b7" data-lead-on/u);
});

test('gives the former addresses of the lines of the head a place in the head', async () => {
	const [headline] = ofType('headline');
	const document = { ...article, blocks: article.blocks.map((block) => ({ ...block, text: '字' })) };
	const formerBlocks = { here: new Map([[headline!.id, ['b9000']]]), away: none };
	const html = await container.renderToString(ReportHead, { props: { article: document, formerBlocks } });
	expect(html).toMatch(/<span id="b9000" class="former">/u);
});
