/** A link that leads nowhere. */
export interface BrokenLink {
	page: string;
	link: string;
	reason: string;
}

/** Attributes that hold an address, and those that hold several. */
const address = /\s(?:href|src|action|poster|data-src|content)="([^"]*)"/gu;
const id = /\s(?:id|name)="([^"]*)"/gu;

/** The few entities that an address in HTML has. */
function unescape(text: string): string {
	return text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

/** The file that an address means: `/a/` is `a/index.html`. */
function fileOf(path: string): string {
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Finds internal links of pages that do not lead to a file of the site, or to an id on the page they lead to.
 *
 * `pages` holds the HTML by file name within the site, `files` every file name. Absolute addresses of the site itself are
 * internal; other hosts, `mailto:` and `data:` are not looked at.
 */
export function findBrokenLinks(
	pages: ReadonlyMap<string, string>,
	files: ReadonlySet<string>,
	{ base, site }: { base: string; site: string }
): BrokenLink[] {
	const name = base.replaceAll(/^\/+|\/+$/gu, '');
	const prefix = name === '' ? '/' : `/${name}/`;
	const { origin } = new URL(site);
	const ids = new Map(
		Array.from(pages, ([page, html]) => [page, new Set(Array.from(html.matchAll(id), (match) => unescape(match[1]!)))])
	);
	const broken: BrokenLink[] = [];
	for (const [page, html] of pages) {
		const here = `${origin}${prefix}${page.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
		for (const [attribute, value] of html.matchAll(address)) {
			const link = unescape(value!);
			const isContent = attribute.trimStart().startsWith('content=');
			if (link === '' || (isContent && !link.startsWith(`${origin}${prefix}`))) continue;
			if (/^(?:mailto|tel|data|javascript|urn):/u.test(link)) continue;
			let target: URL;
			let path: string;
			let fragment: string;
			try {
				target = new URL(link, here);
				[path, fragment] = [decodeURIComponent(target.pathname), decodeURIComponent(target.hash.slice(1))];
			} catch {
				broken.push({ page, link, reason: 'is no address' });
				continue;
			}
			if (target.origin !== origin) continue;
			if (!path.startsWith(prefix)) {
				broken.push({ page, link, reason: `lies outside the base path ${prefix}` });
				continue;
			}
			const file = fileOf(path.slice(prefix.length));
			if (!files.has(file)) broken.push({ page, link, reason: 'there is no such file' });
			else if (fragment !== '' && !fragment.startsWith(':~:') && ids.get(file)?.has(fragment) !== true) {
				broken.push({ page, link, reason: `the page has no id ${fragment}` });
			}
		}
	}
	return broken;
}
