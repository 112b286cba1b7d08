import { join } from 'node:path';
import { readFrontmatter } from '../../src/model/front-matter.ts';
import type { ArticleFrontmatter } from '../../src/model/schemas/article.ts';
import { readFile } from '../write-file.ts';
import { listFiles } from './read-sources.ts';

/** An article that is already written. */
export interface WrittenArticle {
	/** Its path in the content folder: `articles/puer-peoples-hospital-2024.mdx`. */
	path: string;
	text: string;
	data: ArticleFrontmatter;
}

/** Reads the articles that are already written. Throws for a file that no conversion wrote. */
export function readArticles(content: string): WrittenArticle[] {
	return listFiles(join(content, 'articles'), '.mdx').map((name) => {
		const path = `articles/${name}`;
		try {
			const text = readFile(join(content, path)) ?? '';
			return { path, text, data: readFrontmatter(text) };
		} catch (error) {
			throw new Error(`content/${path}: ${(error as Error).message}`, { cause: error });
		}
	});
}
