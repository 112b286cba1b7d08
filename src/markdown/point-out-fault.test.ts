import { readFile } from 'node:fs/promises';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mdxComponents } from '../components/mdx.ts';
import ReportHead from '../components/ReportHead.astro';
import { splitFrontmatter } from '../model/front-matter.ts';
import { ArticleFrontmatterSchema } from '../model/schemas/article.ts';
import { site } from '../site.ts';
import { compileBody } from './compile-body.ts';

const { repository: own } = site;
afterEach(() => {
	nameRepository(own);
});

/** Makes this copy of the archive one with a repository, or one without. */
function nameRepository(repository: string | undefined): void {
	site.repository = repository;
}

const renderers = await loadRenderers([getContainerRenderer()]);
const container = await AstroContainer.create({ renderers });
const paths = Object.keys(import.meta.glob('../../content/articles/*.mdx'));
const reports = await Promise.all(
	paths.map(async (path) => {
		const { frontmatter, body } = splitFrontmatter(await readFile(new URL(path, import.meta.url), 'utf8'));
		return { report: ArticleFrontmatterSchema.parse(parse(frontmatter)), body };
	})
);

/** A report as a copy with this repository shows it. */
async function render({ report, body }: (typeof reports)[number], repository?: string): Promise<string> {
	nameRepository(repository);
	const Content = await compileBody(report, body);
	return container.renderToString(Content, { props: { components: mdxComponents } });
}

/** The links 指出错误 of a page, by the block whose address they carry. */
function linksIn(html: string): Map<string, URLSearchParams> {
	const links = [...html.matchAll(/<a class="fault[^>]* href="([^"]+)"/gu)].map(
		([, href = '']) => new URL(href.replaceAll(/&(?:#38|amp);/gu, '&'))
	);
	return new Map(
		links.map(({ searchParams }) => [new URL(searchParams.get('address') ?? '').hash.slice(1), searchParams])
	);
}

test.each(reports)('every block of $report.id has a link of its own, with its lines and words', async (one) => {
	const html = await render(one, 'https://github.com/owner/name');
	const links = linksIn(html);
	const head = new Set(['sectionLabel', 'kicker', 'headline', 'deck', 'byline']);
	const blocks = one.report.blocks.filter(({ type }) => !head.has(type));
	expect([...links.keys()]).toEqual(blocks.map(({ id }) => id));
	for (const { id, source } of blocks) {
		const link = links.get(id)!;
		expect(link.get('address')).toMatch(new RegExp(`^https?://.*/articles/${one.report.id}/#${id}$`, 'u'));
		expect(link.get('line')?.split('、').map(Number)).toEqual([...new Set(source.map(([line]) => line))]);
		expect(link.get('passage')?.length).toBeGreaterThan(0);
	}
});

test('the words are those of the block', async () => {
	const one = reports.find(({ report }) => report.id === 'suizhou-central-hospital-2021')!;
	const links = linksIn(await render(one, 'https://github.com/owner/name'));
	expect(links.get('b69')?.get('passage')).toMatch(
		/^医疗质量常抓不懈。以构建医防协同体系为重点，积极开展“323”健康问题攻坚行动。/u
	);
});

test('a copy that names no repository has none', async () => {
	const html = await render(reports[0]!);
	expect(html).not.toContain('class="fault');
	expect(html).not.toContain('github.com');
});

test('the head has one for all of its lines', async () => {
	const { report } = reports.find((one) => one.report.id === 'suizhou-central-hospital-2021')!;
	const article = {
		...report,
		blocks: report.blocks.map((block) => ({ ...block, text: block.type === 'headline' ? '标题' : '别的' })),
	};
	nameRepository('https://github.com/owner/name');
	const html = await container.renderToString(ReportHead, { props: { article } });
	expect(html).toMatch(/href="https:\/\/github\.com\/owner\/name\/issues\/new\?[^"]*passage=[^"]*标题/u);
	nameRepository(undefined);
	expect(await container.renderToString(ReportHead, { props: { article } })).not.toContain('github.com');
});
