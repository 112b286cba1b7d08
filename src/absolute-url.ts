import { url } from './url.ts';

/** The address of a page or file with scheme and host, for feeds, canonical addresses and citations. */
export function absoluteUrl(
	path: string,
	site: string = import.meta.env.SITE,
	base: string = import.meta.env.BASE_URL
): string {
	return new URL(url(path, base), site).href;
}
