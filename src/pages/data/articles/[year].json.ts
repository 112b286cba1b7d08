import type { APIRoute, GetStaticPaths } from 'astro';
import { getArticleList } from '../../../archive/lists.ts';
import type { ListGroup } from '../../../archive/queries/split-list.ts';
import { listedReport } from '../../../archive/queries/summarise-report.ts';
import type { ArticleFrontmatter } from '../../../model/schemas/article.ts';
import { absoluteUrl } from '../../../absolute-url.ts';

interface Props {
	year: ListGroup<ArticleFrontmatter>;
}

/** Where there are many reports, those of a year. */
export const getStaticPaths = (async () => {
	const { groups, isSplit } = await getArticleList();
	return isSplit ? groups.map((year) => ({ params: { year: year.key }, props: { year } })) : [];
}) satisfies GetStaticPaths;

/** The reports of a year as `/data/articles.json` has them. */
export const GET: APIRoute<Props> = ({ props: { year } }) =>
	Response.json(year.items.map((report) => listedReport(report, absoluteUrl)));
