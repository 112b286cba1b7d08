import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../../src/model/content-files.ts';

const root = join(import.meta.dirname, '..', '..');

/** What a conversion runs: the model, the pipeline, what turns its results into what is remembered, and their packages. */
const program = ['src/model/**/*.ts', 'src/pipeline/**/*.ts', 'scripts/convert/*.ts', 'package-lock.json'];

/** Whether a file of a content folder is the record of a hospital: the reports of others do not depend on it. */
export const isRecord = (path: string): boolean => path.startsWith('hospitals/');

/**
 * A digest of everything on which the conversion of every source depends: the program with its packages and its Node, words,
 * catalogues and fitted weights.
 */
export function digestProgram(content: ContentFiles): string {
	const hash = createHash('sha256').update(process.version);
	const files = globSync(program, { cwd: root, exclude: ['**/*.test.ts'] }).sort();
	for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
	for (const [path, text] of content) if (!isRecord(path)) hash.update(`\0${path}\0${text}`);
	return hash.digest('hex');
}
