/**
 * The address of a page or file of the site, under the base path.
 *
 * @example
 * url('/articles/') // → '/repo/articles/' where BASE_PATH is `/repo` or `/repo/`
 */
export function url(path: string, base: string = import.meta.env.BASE_URL): string {
	return base.replace(/\/+$/u, '') + path;
}
