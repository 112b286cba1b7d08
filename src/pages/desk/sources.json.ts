import type { APIRoute } from 'astro';
import { getSourceParts } from '../../archive/source-files.ts';

/** The names of all sources, those of a part together, so that the desk knows which pages the archive has, and where. */
export const GET: APIRoute = async () => Response.json(await getSourceParts());
