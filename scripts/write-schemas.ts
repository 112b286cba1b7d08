/**
 * Writes the JSON Schemas that editors' tools read: `content/sidecar.schema.json`.
 *
 * Usage: write-schemas.ts [--check]
 */
import { join } from 'node:path';
import { z } from 'astro/zod';
import { SidecarSchema } from '../src/model/schemas/sidecar.ts';
import { readFile, writeFile } from './write-file.ts';

const file = join(import.meta.dirname, '..', 'content', 'sidecar.schema.json');
const schema = z.toJSONSchema(SidecarSchema, {
	target: 'draft-2020-12',
	io: 'input',
	// What messages say to be written is no part of the schema.
	override: ({ jsonSchema }) => delete jsonSchema['expects'],
});
const text = `${JSON.stringify(schema, null, 2)}\n`;

if (process.argv.includes('--check')) {
	if (readFile(file) !== text) {
		console.error('content/sidecar.schema.json is not what src/model/schemas/sidecar.ts says: run `npm run schemas`.');
		process.exitCode = 1;
	}
} else writeFile(file, text);
