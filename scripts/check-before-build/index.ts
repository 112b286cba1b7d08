import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { VFile } from 'vfile';
import { toDocument } from '../../src/archive/queries/block-texts.ts';
import { newestFirst } from '../../src/archive/queries/order-reports.ts';
import { withoutReprints } from '../../src/archive/queries/reprints.ts';
import { readFrontmatter, splitFrontmatter } from '../../src/model/front-matter.ts';
import { readCatalogues } from '../../src/pipeline/content/read-catalogues.ts';
import { shownPath } from '../convert/shown-path.ts';
import { contentFolder, readContent } from '../read-content.ts';
import { checkArticles } from './check-articles.ts';
import { checkSettings } from './check-settings.ts';

const root = join(import.meta.dirname, '..', '..');
const named = (file: string) => relative(process.cwd(), file);

/**
 * Finds what would fail or mislead in the site, before a page of it is rendered: settings, articles that lead nowhere, sources
 * that are no article. The files with messages; a fatal one means that the site cannot be built.
 */
export async function checkBeforeBuild(): Promise<VFile[]> {
	const list = (pattern: string) =>
		globSync(pattern, { cwd: contentFolder })
			.filter((path) => !basename(path).startsWith('.'))
			.map((path) => path.split(sep).join('/'))
			.sort();
	const articles = new Map(
		list('articles/*.mdx').map((path) => [path, readFileSync(join(contentFolder, path), 'utf8')])
	);
	const { catalogues, files } = readCatalogues(readContent(contentFolder), shownPath(contentFolder));
	if (!catalogues) return files.filter(({ messages }) => messages.length > 0);
	const { themes, indicators, programmes } = catalogues;
	const checked = checkArticles(
		new Map(Array.from(articles, ([path, text]) => [named(join(contentFolder, path)), text])),
		{
			hospitals: new Set(list('hospitals/*.yaml').map((path) => basename(path, '.yaml'))),
			themes: new Set(themes.flatMap((group) => group.leaves.map(({ slug }) => slug))),
			indicators: new Set(indicators.map(({ id }) => id)),
			sources: new Map(list('sources/*.txt').map((path) => [basename(path), named(join(contentFolder, path))])),
		}
	);
	if (checked.length > 0) return checked;

	const siteFile = join(root, 'src', 'site.yaml');
	const settings = await checkSettings(named(siteFile), readFileSync(siteFile, 'utf8'), {
		readArticles: () => {
			const reports = Array.from(articles.values(), (text) =>
				toDocument(readFrontmatter(text), splitFrontmatter(text).body)
			);
			return withoutReprints(newestFirst(reports));
		},
		hasBlock: (address) => {
			const [slug, block] = address.split('#');
			return articles.get(`articles/${slug}.mdx`)?.includes(`\n  - id: "${block}"\n`) === true;
		},
		hasWords: (words) => [...articles.values()].some((text) => text.includes(words)),
		names: [...programmes, ...indicators].map(({ label }) => label),
	});
	return settings.messages.length > 0 ? [settings] : [];
}
