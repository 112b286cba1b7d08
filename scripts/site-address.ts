import { PlainError } from './plain-error.ts';

/** Where the site will live. */
export interface SiteAddress {
	/** Scheme and host: `https://example.org`. */
	site: string;
	/** The base path with a slash at both ends: `/` or `/repo/`. */
	base: string;
}

/** What is refused, with the way it is written. */
function refuse(name: string, value: string, chinese: string, english: string): never {
	throw new PlainError(`${name}=${value}：${chinese} / ${name}: ${english}`);
}

function readSite(value: string): string {
	const written = '写成 https://example.org：以 https:// 或 http:// 开头，只有域名';
	const form = 'write it as https://example.org, scheme and host only';
	const tried = /^[a-z][a-z\d+.-]*:\/\//iu.test(value) ? value : `https://${value}`;
	if (!URL.canParse(tried) || /\s/u.test(value))
		refuse('SITE_URL', value, `不是网址，请${written}`, `no address; ${form}`);
	const { protocol, origin, pathname, search, hash, username } = new URL(tried);
	if (tried !== value)
		refuse('SITE_URL', value, `前面缺 https://，请写成 ${origin}`, `https:// is missing; write ${origin}`);
	if (!/^https?:$/u.test(protocol)) refuse('SITE_URL', value, `请${written}`, form);
	if (search !== '' || hash !== '' || username !== '')
		refuse('SITE_URL', value, `只写到域名为止，请写成 ${origin}`, `nothing after the host; write ${origin}`);
	if (!/^\/+$/u.test(pathname))
		refuse(
			'SITE_URL',
			value,
			`路径不写在这里，请写 SITE_URL=${origin} 和 BASE_PATH=${pathname.replace(/\/+$/u, '')}`,
			`the path belongs in BASE_PATH: SITE_URL=${origin} BASE_PATH=${pathname.replace(/\/+$/u, '')}`
		);
	return origin;
}

function readBase(value: string): string {
	const written = '写成 /archive 或 /a/b，只用字母、数字和 - . _ ~；网站在根目录就不设';
	const form = 'write it as /archive or /a/b, letters, digits and - . _ ~ only; leave it unset for the root';
	if (value.includes(':'))
		refuse('BASE_PATH', value, `只写路径，不写域名和盘符，请${written}`, `a path without host or drive; ${form}`);
	const names = value.split('/').filter((name) => name !== '');
	if (!names.every((name) => /^[\w.~-]+$/u.test(name) && !/^\.+$/u.test(name)))
		refuse('BASE_PATH', value, `不能作路径，请${written}`, `no path; ${form}`);
	return names.length === 0 ? '/' : `/${names.join('/')}/`;
}

/**
 * Where the site will live, as `SITE_URL` and `BASE_PATH` say; empty is as good as unset.
 *
 * Throws a `PlainError` that names the variable and how it is written.
 *
 * @example
 * readSiteAddress({ BASE_PATH: 'repo' }); // → { site: 'https://example.github.io', base: '/repo/' }
 */
export function readSiteAddress(environment: Readonly<Record<string, string | undefined>> = process.env): SiteAddress {
	const { SITE_URL = '', BASE_PATH = '' } = environment;
	return { site: readSite(SITE_URL === '' ? 'https://example.github.io' : SITE_URL), base: readBase(BASE_PATH) };
}
