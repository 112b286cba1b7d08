import type { ArticleFrontmatter } from '../../model/schemas/article.ts';

/** Roles of those who write for a newspaper from within the hospital or for it. */
const ownRole = /通讯员|特约|供稿|通联/u;

/**
 * True where nobody of the newspaper alone signed the report: its only authors are correspondents of the hospital (通讯员,
 * 特约记者), or the page was sponsored (主办, 专版). An unsigned report is none: who wrote it is not known.
 */
export function isSelfReported({ bylines, sponsor }: Pick<ArticleFrontmatter, 'bylines' | 'sponsor'>): boolean {
	if (sponsor !== null) return true;
	return bylines.length > 0 && bylines.every(({ role }) => role !== null && ownRole.test(role));
}
