import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrokenLinks, type BrokenLink } from './find-broken-links.ts';
import { findShareImageFaults, readPngSize } from './find-share-image-faults.ts';
import { readPage } from './read-page.ts';
import { readSite } from './read-site.ts';
import { readSiteAddress } from './site-address.ts';

/** The broken links of a built site under `/repo/`, its shared pictures among them, and how many pages it has. */
export function checkSite(dist: string, base: string): { pages: number; broken: BrokenLink[] } {
	const { pages: texts, files } = readSite(dist);
	const pages = new Map(Array.from(texts, ([page, html]) => [page, readPage(html)]));
	const { site } = readSiteAddress();
	const home = site + base;
	const sizeOf = (file: string) => {
		const path = join(dist, file);
		return existsSync(path) ? readPngSize(readFileSync(path)) : undefined;
	};
	const broken = [...findBrokenLinks(pages, files, { base, site }), ...findShareImageFaults(pages, sizeOf, home)];
	return { pages: pages.size, broken };
}
