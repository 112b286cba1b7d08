import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDocument } from '../../../src/archive/queries/block-texts.ts';
import { readFrontmatter, splitFrontmatter } from '../../../src/model/front-matter.ts';
import type { Article } from '../../../src/model/schemas/article.ts';

/** The converted reports of a content folder, in the order of their addresses. */
export function readDocuments(content: string): Article[] {
	const folder = join(content, 'articles');
	return readdirSync(folder)
		.sort()
		.map((name) => readFileSync(join(folder, name), 'utf8'))
		.map((mdx) => toDocument(readFrontmatter(mdx), splitFrontmatter(mdx).body));
}
