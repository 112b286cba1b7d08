import { globSync } from 'node:fs';

/** One page of each kind, by its address under the base path; the first of those that have a name of their own. */
export function pageKinds(dist: string): string[] {
	const first = (pattern: string) =>
		globSync(pattern, { cwd: dist })
			.sort()
			.slice(0, 1)
			.map((file) => file.replace(/index\.html$/u, ''));
	return [
		'',
		'articles/',
		...first('articles/*/index.html'),
		...first('articles/*/source/index.html'),
		'hospitals/',
		...first('hospitals/*/index.html'),
		'themes/',
		...first('themes/*/index.html'),
		'indicators/',
		...first('indicators/*/index.html'),
		'programmes/',
		...first('programmes/*/index.html'),
		'honours/',
		'regions/',
		...first('regions/*/index.html'),
		'timeline/',
		'compare/',
		'search/?q=%E5%85%9A%E5%BB%BA',
		'data/',
		'desk/',
		'about/',
		'about/quality/',
		'about/accessibility/',
		'about/handbook/',
		'no-such-page/',
	];
}
