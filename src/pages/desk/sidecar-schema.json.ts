import type { APIRoute } from 'astro';
import { sidecarJsonSchema } from '../../model/schemas/sidecar-json-schema.ts';

/** What may stand in a sidecar, for the desk to complete what is written by hand. */
export const GET: APIRoute = () => Response.json(sidecarJsonSchema());
