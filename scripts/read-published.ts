import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleSchema, type Article } from '../src/model/schemas/article.ts';
import { PlainError } from './plain-error.ts';

/** The reports as a built site publishes them, in the order of their addresses. */
export function readPublished(site: string): Article[] {
	if (!existsSync(join(site, 'index.html'))) throw new PlainError(`${site} 里还没有网站：请先运行 npm run build`);
	const folder = join(site, 'articles');
	return (
		readdirSync(folder)
			.sort()
			.map((slug) => ({ slug, file: join(folder, slug, 'article.json') }))
			.filter(({ file }) => existsSync(file))
			.map(({ slug, file }) => ({
				slug,
				document: JSON.parse(readFileSync(file, 'utf8')) as { id: string; removed?: true },
			}))
			// At a former address stands the document of another report, or what was removed.
			.filter(({ slug, document: { id, removed } }) => id === slug && removed === undefined)
			.map(({ document }) => ArticleSchema.parse(document))
	);
}
