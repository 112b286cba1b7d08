import * as z from 'astro/zod';
import { SidecarSchema } from './sidecar.ts';

/** The schema of a sidecar as JSON Schema, for tools that complete and check YAML. */
export const sidecarJsonSchema = () =>
	z.toJSONSchema(SidecarSchema, {
		target: 'draft-2020-12',
		io: 'input',
		// What messages say to be written is no part of the schema.
		override: ({ jsonSchema }) => delete jsonSchema['expects'],
	});
