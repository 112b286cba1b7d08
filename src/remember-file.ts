import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The bytes of a file, made once: where it is missing it is made and kept for the next build. Its name says of what it was made,
 * its time when it was last asked for.
 */
export async function rememberFile(
	file: string,
	make: () => Promise<Uint8Array<ArrayBuffer>>
): Promise<Uint8Array<ArrayBuffer>> {
	try {
		const bytes = new Uint8Array(await readFile(file));
		const now = new Date();
		// Whoever may read it only, because another user made it, leaves its time.
		await utimes(file, now, now).catch(() => undefined);
		return bytes;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	const bytes = await make();
	await mkdir(dirname(file), { recursive: true });
	// Another page, or another part of the build, may write the same file: each moves its own whole one into place.
	const own = `${file}.${randomUUID()}`;
	await writeFile(own, bytes);
	await rename(own, file);
	return bytes;
}
