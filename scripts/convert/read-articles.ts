import { join } from 'node:path';
import { readFrontmatter } from '../../src/model/front-matter.ts';
import type { ArticleFrontmatter } from '../../src/model/schemas/article.ts';
import { readFile } from '../write-file.ts';
import { listFiles } from './read-sources.ts';

/** A file in the folder of articles, by its path in the content folder: `articles/puer-peoples-hospital-2024.mdx`. */
export interface WrittenFile {
	path: string;
	text: string;
}

/** An article that is already written. */
export interface WrittenArticle extends WrittenFile {
	data: ArticleFrontmatter;
}

/** What lies in the folder of articles. */
export interface WrittenArticles {
	articles: WrittenArticle[];
	/** Files that no conversion wrote, or that are spoilt. */
	foreign: WrittenFile[];
}

/** The front matter of an article; undefined where it is none that a conversion wrote at this place. */
function readData(path: string, text: string): ArticleFrontmatter | undefined {
	try {
		const data = readFrontmatter(text) as Partial<ArticleFrontmatter> | null;
		const { id, source } = data ?? {};
		const isKnown = path === `articles/${id}.mdx` && typeof source?.file === 'string' && Array.isArray(source.lines);
		return isKnown ? (data as ArticleFrontmatter) : undefined;
	} catch {
		return undefined;
	}
}

/** Reads the articles that are already written. */
export function readArticles(content: string): WrittenArticles {
	const files = listFiles(join(content, 'articles'), '.mdx').map((name) => {
		const path = `articles/${name}`;
		const text = readFile(join(content, path)) ?? '';
		return { path, text, data: readData(path, text) };
	});
	return {
		articles: files.flatMap(({ data, ...file }) => (data ? [{ ...file, data }] : [])),
		foreign: files.flatMap(({ data, ...file }) => (data ? [] : [file])),
	};
}
