import type { APIRoute } from 'astro';
import { getTraditionalTable } from '../archive/traditional.ts';

/** What the display in traditional characters needs, a string: loaded by readers who chose it. */
export const GET: APIRoute = async () => Response.json(await getTraditionalTable());
