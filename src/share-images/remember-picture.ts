import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Raised where the same SVG gives another picture: a new renderer, new fonts. */
const version = 1;

/**
 * The picture of an SVG image, rendered once: a later build finds it in the folder, by what it shows. A picture takes 60 ms,
 * a hospital's changes with its reports only.
 */
export async function rememberPicture(
	folder: string,
	svg: string,
	render: (svg: string) => Promise<Uint8Array<ArrayBuffer>>
): Promise<Uint8Array<ArrayBuffer>> {
	const file = join(folder, `${createHash('sha256').update(`${version}\n${svg}`).digest('hex')}.png`);
	try {
		return new Uint8Array(await readFile(file));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	const png = await render(svg);
	await mkdir(folder, { recursive: true });
	// Another part of the build may write the same picture: each moves its own whole file into place.
	const own = `${file}.${process.pid}`;
	await writeFile(own, png);
	await rename(own, file);
	return png;
}
