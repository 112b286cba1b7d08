import type { VFile } from 'vfile';
import type { ArticleFrontmatter } from '../model/schemas/article.ts';

/** The front matter of the report that is rendered; undefined where the file is a page of the archive's own. */
export function frontmatterOf(file: VFile): ArticleFrontmatter | undefined {
	const frontmatter = file.data.astro?.frontmatter;
	return frontmatter && 'blocks' in frontmatter ? (frontmatter as ArticleFrontmatter) : undefined;
}
