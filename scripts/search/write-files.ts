import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** So many files are written at once. */
const together = 32;

/** Writes files below a folder, by path. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
	const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
	await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
	const rest = files.entries();
	const writeNext = async (): Promise<void> => {
		for (const [path, content] of rest) await writeFile(join(folder, path), content);
	};
	await Promise.all(Array.from({ length: together }, writeNext));
}
