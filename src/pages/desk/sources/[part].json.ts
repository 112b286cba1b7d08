import type { APIRoute, GetStaticPaths } from 'astro';
import { getSourceParts, readSources } from '../../../archive/source-files.ts';

export const getStaticPaths = (async () => {
	const parts = await getSourceParts();
	return Object.entries(parts).map(([part, files]) => ({ params: { part }, props: { files } }));
}) satisfies GetStaticPaths;

/** Some sources of the archive by their names, each with its sidecar, for the desk to open. */
export const GET: APIRoute<{ files: readonly string[] }> = async ({ props: { files } }) =>
	Response.json(await readSources(files));
