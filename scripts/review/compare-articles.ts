import type { Article } from '../../src/model/schemas/article.ts';

/** What a proposal does to a report. */
export interface ReviewedReport {
	change: '新增' | '改动' | '删除';
	before: Article | undefined;
	after: Article | undefined;
}

/** The reports that a proposal adds, changes or removes, by their slug; those that stay as they are are left out. */
export function compareArticles(
	before: ReadonlyMap<string, Article>,
	after: ReadonlyMap<string, Article>
): ReviewedReport[] {
	const slugs = [...new Set([...before.keys(), ...after.keys()])].sort();
	return slugs.flatMap((slug): ReviewedReport[] => {
		const [old, fresh] = [before.get(slug), after.get(slug)];
		if (old && fresh) {
			return JSON.stringify(old) === JSON.stringify(fresh) ? [] : [{ change: '改动', before: old, after: fresh }];
		}
		return [{ change: fresh ? '新增' : '删除', before: old, after: fresh }];
	});
}
