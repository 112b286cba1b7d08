import type { APIRoute, GetStaticPaths } from 'astro';
import { getSourceFiles, readSource } from '../../../archive/source-files.ts';

export const getStaticPaths = (async () => {
	const sources = await getSourceFiles();
	return sources.map(({ file }) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** A source of the archive with its sidecar, for the desk to open. */
export const GET: APIRoute = async ({ params: { file } }) => Response.json(await readSource(file!));
