import type { ReadPage } from './read-page.ts';

/** A link that leads nowhere. */
export interface BrokenLink {
	page: string;
	link: string;
	reason: string;
}

/** The file that an address means: `/a/` is `a/index.html`. */
function fileOf(path: string): string {
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** What an internal address means: the file, and the place in it. */
interface Target {
	file: string;
	fragment: string;
}

/**
 * Finds internal links of pages that do not lead to a file of the site, or to an id on the page they lead to.
 *
 * `pages` are by file name within the site, `files` every file name. Absolute addresses of the site itself are internal, those
 * that a `meta` gives among them; other hosts, `mailto:` and `data:` are not looked at. A page that leads on to another is there only if that is: a
 * link to it is followed to the end, with the place it names.
 */
export function findBrokenLinks(
	pages: ReadonlyMap<string, ReadPage>,
	files: ReadonlySet<string>,
	{ base, site }: { base: string; site: string }
): BrokenLink[] {
	const name = base.replaceAll(/^\/+|\/+$/gu, '');
	const prefix = name === '' ? '/' : `/${name}/`;
	const { origin } = new URL(site);

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
		const link = pages.get(file)?.leadsTo;
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
		if (fragment === '' || fragment.startsWith(':~:') || pages.get(file)?.ids.has(fragment) === true) return undefined;
		return `the page has no id ${fragment}`;
	}

	const broken: BrokenLink[] = [];
	for (const [page, { links, metas, leadsTo: own }] of pages) {
		const said = [...metas.values()].filter((content) => content.startsWith(`${origin}${prefix}`));
		for (const link of [...links, ...said, ...(own === undefined ? [] : [own])]) {
			if (link === '') continue;
			if (/^(?:mailto|tel|data|javascript|urn):/u.test(link)) continue;
			const target = resolve(page, link);
			const reason = typeof target === 'object' ? faultOf(target, own === link ? [page] : []) : target;
			if (reason !== undefined) broken.push({ page, link, reason });
		}
	}
	return broken;
}
