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

/** The address to which a page leads on by itself; undefined where it stays. */
function leadsOnTo(html: string): string | undefined {
	const content = /<meta http-equiv="refresh" content="\d+;\s*url=([^"]*)"/iu.exec(html)?.[1];
	return content === undefined ? undefined : unescape(content);
}

/** What an internal address means: the file, and the place in it. */
interface Target {
	file: string;
	fragment: string;
}

/**
 * Finds internal links of pages that do not lead to a file of the site, or to an id on the page they lead to.
 *
 * `pages` holds the HTML by file name within the site, `files` every file name. Absolute addresses of the site itself are
 * internal; other hosts, `mailto:` and `data:` are not looked at. A page that leads on to another is there only if that is: a
 * link to it is followed to the end, with the place it names.
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
	const leads = new Map(
		Array.from(pages, ([page, html]) => [page, leadsOnTo(html)] as const).filter(([, link]) => link !== undefined)
	);

	/** What a link on a page means: a target, why it has none, or nothing for an address elsewhere. */
	function resolve(page: string, link: string): Target | string | undefined {
		const here = `${origin}${prefix}${page.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
		try {
			const target = new URL(link, here);
			if (target.origin !== origin) return undefined;
			const path = decodeURIComponent(target.pathname);
			if (!path.startsWith(prefix)) return `lies outside the base path ${prefix}`;
			return { file: fileOf(path.slice(prefix.length)), fragment: decodeURIComponent(target.hash.slice(1)) };
		} catch {
			return 'is no address';
		}
	}

	/** Why a target is not there; pages that lead on are followed, those passed already kept in mind. */
	function faultOf({ file, fragment }: Target, passed: readonly string[] = []): string | undefined {
		if (!files.has(file)) return 'there is no such file';
		const link = leads.get(file);
		if (link !== undefined) {
			if (passed.includes(file)) return 'leads round in a circle';
			const next = resolve(file, link);
			if (next === undefined) return undefined;
			const fault =
				typeof next === 'string'
					? next
					: faultOf({ ...next, fragment: fragment === '' ? next.fragment : fragment }, [...passed, file]);
			return fault === undefined ? undefined : `leads on to ${link}: ${fault.replace(/^leads on to [^ ]+: /u, '')}`;
		}
		if (fragment === '' || fragment.startsWith(':~:') || ids.get(file)?.has(fragment) === true) return undefined;
		return `the page has no id ${fragment}`;
	}

	const broken: BrokenLink[] = [];
	for (const [page, html] of pages) {
		const own = leads.get(page);
		const links = Array.from(html.matchAll(address), ([attribute, value]) => ({
			link: unescape(value!),
			isContent: attribute.trimStart().startsWith('content='),
		}));
		for (const { link, isContent } of own === undefined ? links : [...links, { link: own, isContent: false }]) {
			if (link === '' || (isContent && !link.startsWith(`${origin}${prefix}`))) continue;
			if (/^(?:mailto|tel|data|javascript|urn):/u.test(link)) continue;
			const target = resolve(page, link);
			const reason = typeof target === 'object' ? faultOf(target, own === link ? [page] : []) : target;
			if (reason !== undefined) broken.push({ page, link, reason });
		}
	}
	return broken;
}
