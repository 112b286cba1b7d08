import type { APIRoute } from 'astro';
import * as z from 'astro/zod';
import { ArticleSchema } from '../../model/schemas/article.ts';
import { absoluteUrl } from '../../absolute-url.ts';

/** The article document as JSON Schema 2020-12. */
export const GET: APIRoute = () => {
	const { $schema, ...schema } = z.toJSONSchema(ArticleSchema, { target: 'draft-2020-12' });
	return Response.json({
		$schema,
		$id: absoluteUrl('/data/article.schema.json'),
		title: 'A report of Xinglin Archive, version 1',
		...schema,
	});
};
