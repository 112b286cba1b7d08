import type { APIRoute } from 'astro';
import { getSourceFiles } from '../../archive/source-files.ts';

/** The names of all sources, so that the desk knows which pages the archive has. */
export const GET: APIRoute = async () => Response.json((await getSourceFiles()).map(({ file }) => file));
