import type { BrokenLink } from './find-broken-links.ts';
import type { ReadPage } from './read-page.ts';

export interface ImageSize {
	width: number;
	height: number;
}

/** The size that a PNG file states in its header; undefined where it is none. */
export function readPngSize(bytes: Uint8Array): ImageSize | undefined {
	const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 24 || header.getUint32(0) !== 0x89_50_4e_47) return undefined;
	return { width: header.getUint32(16), height: header.getUint32(20) };
}

/**
 * Finds pages that name no picture for those who share them, or one that is missing or not of the size the page states.
 *
 * `home` is the address of the home page; `sizeOf` gives the size of a PNG file of the site by its name.
 */
export function findShareImageFaults(
	pages: ReadonlyMap<string, ReadPage>,
	sizeOf: (file: string) => ImageSize | undefined,
	home: string
): BrokenLink[] {
	return [...pages].flatMap(([page, { metas }]) => {
		const read = (property: string) => metas.get(property) ?? '';
		const link = read('og:image');
		const size = link.startsWith(home) ? sizeOf(decodeURIComponent(link.slice(home.length))) : undefined;
		const stated = `${read('og:image:width')}×${read('og:image:height')}`;
		const faults = [
			size === undefined && 'is no PNG file of the site',
			size !== undefined &&
				`${size.width}×${size.height}` !== stated &&
				`has not the size ${stated} that the page states`,
			read('og:image:alt') === '' && 'has no description',
			read('twitter:card') !== 'summary_large_image' && 'is not announced as a large one',
		];
		return faults.filter((reason) => reason !== false).map((reason) => ({ page, link, reason }));
	});
}
