import { parse } from 'yaml';
import type { ArticleFrontmatter } from './schemas/article.ts';

/** The YAML and the body of an MDX file. Throws where there is no front matter. */
export function splitFrontmatter(mdx: string): { frontmatter: string; body: string } {
	const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u.exec(mdx);
	if (!match)
		throw new Error(
			'The file has no front matter: it was not written by `npm run convert`. Delete it and convert again.'
		);
	return { frontmatter: match[1]!, body: mdx.slice(match[0].length) };
}

/**
 * Reads the front matter of an article that the pipeline wrote.
 *
 * Throws where there is none; it is not checked against the schema.
 */
export function readFrontmatter(mdx: string): ArticleFrontmatter {
	return parse(splitFrontmatter(mdx).frontmatter) as ArticleFrontmatter;
}
