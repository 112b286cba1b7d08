import type { APIRoute, GetStaticPaths } from 'astro';
import { getListIndexes } from '../../archive/list-indexes.ts';
import type { ListIndex } from '../../archive/queries/list-index.ts';

export const getStaticPaths = (async () =>
	[...(await getListIndexes())].map(([list, index]) => ({
		params: { list },
		props: { index },
	}))) satisfies GetStaticPaths;

/** All entries of a list that stands on several pages: asked for by its filter. A list that fits on its page has none. */
export const GET: APIRoute<{ index: ListIndex }> = ({ props: { index } }) => Response.json(index);
