import { readFile } from 'node:fs/promises';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mdxComponents } from '../components/mdx.ts';
import { splitFrontmatter } from '../model/front-matter.ts';
import { ArticleFrontmatterSchema } from '../model/schemas/article.ts';
import { compileBody } from './compile-body.ts';

const modules = import.meta.glob<{ default: Awaited<ReturnType<typeof compileBody>> }>('../../content/articles/*.mdx');
const [path, load] = Object.entries(modules)[0]!;
const file = await readFile(new URL(path, import.meta.url), 'utf8');
const { frontmatter, body } = splitFrontmatter(file);
const article = ArticleFrontmatterSchema.parse(parse(frontmatter));

const renderers = await loadRenderers([getContainerRenderer()]);
const container = await AstroContainer.create({ renderers });
const props = { components: mdxComponents };

test('renders a report as the MDX integration does', async () => {
	const own = await container.renderToString(await compileBody(article, body), { props });
	const { default: Content } = await load();
	const theirs = await container.renderToString(Content, { props });
	expect(own.length).toBeGreaterThan(1000);
	expect(own).toBe(theirs);
});

test('gives every block of the body its id, and shows the head elsewhere', async () => {
	const html = await container.renderToString(await compileBody(article, body), { props });
	const head = new Set(['sectionLabel', 'kicker', 'headline', 'deck', 'byline']);
	for (const { id, type } of article.blocks) expect(html.includes(`id="${id}"`)).toBe(!head.has(type));
});
