import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a built site weighs. */
export interface SiteWeight {
	files: number;
	/** HTML pages, all of them. */
	pages: number;
	megabytes: number;
	/** The largest HTML page, and its size in kB. */
	largest: { page: string; kilobytes: number };
	/** HTML pages of more than 250 kB. */
	tooLarge: number;
}

/** No page is to be larger: what a phone on a slow line can still read. */
const mostKilobytes = 250;

/** Counts the files of a site, and finds its largest page. */
export function measureSite(site: string): SiteWeight {
	const files = globSync('**/*', { cwd: site })
		.map((path) => ({ path: path.split(sep).join('/'), stat: statSync(join(site, path)) }))
		.filter(({ stat }) => stat.isFile())
		.map(({ path, stat }) => ({ path, kilobytes: stat.size / 1000 }));
	const pages = files.filter(({ path }) => path.endsWith('.html')).sort((a, b) => b.kilobytes - a.kilobytes);
	const [largest] = pages;
	return {
		files: files.length,
		pages: pages.length,
		megabytes: Number((files.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1000).toFixed(1)),
		largest: { page: largest?.path ?? '', kilobytes: Math.round(largest?.kilobytes ?? 0) },
		tooLarge: pages.filter(({ kilobytes }) => kilobytes > mostKilobytes).length,
	};
}
