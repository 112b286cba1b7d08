import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rememberFile } from '../remember-file.ts';

/** Raised where the same SVG gives another picture: a new renderer, new fonts. */
const version = 4;

/**
 * The picture of an SVG image, rendered once: a later build finds it in the folder, by what it shows. A picture takes 40 ms,
 * a hospital's changes with its reports only.
 */
export function rememberPicture(
	folder: string,
	svg: string,
	render: (svg: string) => Promise<Uint8Array<ArrayBuffer>>
): Promise<Uint8Array<ArrayBuffer>> {
	const name = createHash('sha256').update(`${version}\n${svg}`).digest('hex');
	return rememberFile(join(folder, `${name}.png`), () => render(svg));
}
