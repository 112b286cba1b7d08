import { parse } from 'yaml';
import type { ArticleFrontmatter } from '../../../src/schemas/article.ts';

/**
 * Reads the front matter of an article that the pipeline wrote.
 *
 * Throws where there is none; it is not checked against the schema.
 */
export function readFrontmatter(mdx: string): ArticleFrontmatter {
	const match = /^---\n([\s\S]*?)\n---\n/u.exec(mdx);
	if (!match)
		throw new Error(
			'The file has no front matter: it was not written by `npm run convert`. Delete it and convert again.'
		);
	return parse(match[1]!) as ArticleFrontmatter;
}
