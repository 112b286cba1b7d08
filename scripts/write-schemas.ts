/**
 * Writes the JSON Schemas that editors' tools read: `content/sidecar.schema.json`.
 *
 * Usage: write-schemas.ts [--check]
 */
import { join } from 'node:path';
import { sidecarJsonSchema } from '../src/model/schemas/sidecar-json-schema.ts';
import { readFile, writeFile } from './write-file.ts';

const file = join(import.meta.dirname, '..', 'content', 'sidecar.schema.json');
const text = `${JSON.stringify(sidecarJsonSchema(), null, 2)}\n`;

if (process.argv.includes('--check')) {
	if (readFile(file) !== text) {
		console.error('content/sidecar.schema.json is not what src/model/schemas/sidecar.ts says: run `npm run schemas`.');
		process.exitCode = 1;
	}
} else writeFile(file, text);
