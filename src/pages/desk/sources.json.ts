import type { APIRoute } from 'astro';
import { getSourceParts } from '../../archive/source-files.ts';

/** The names of all sources by the parts in which they lie, so that the desk knows which pages the archive has, and where. */
export const GET: APIRoute = async () => Response.json(await getSourceParts());
