import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A script of the page, and what a script imports as it starts. */
const moduleScript = /<script type="module" src="([^"]+)">/gu;
const staticImport = /\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu;

/** The scripts of a page and those that they import, as paths below the site, each after the one that names it. */
function scriptsOf(dist: string, base: string, html: string): string[] {
	const found = new Set([...html.matchAll(moduleScript)].map(([, src = '']) => src.slice(base.length)));
	for (const path of found) {
		const code = readFileSync(join(dist, path), 'utf8');
		for (const [, name = ''] of code.matchAll(staticImport)) found.add(`_astro/${name}`);
	}
	return [...found];
}

/** What every query asks of the index, as paths below the site. The tables are asked past the browser's cache, not here. */
function indexOf(dist: string, version: string, whole: boolean): { scripts: string[]; files: string[] } {
	const cards = `search/cards.json?v=${version}`;
	if (whole) return { scripts: [], files: [`search/reports.json?v=${version}`, cards] };
	const find = (folder: string, name: RegExp): string[] =>
		readdirSync(join(dist, folder))
			.filter((file) => name.test(file))
			.map((file) => `${folder}/${file}`);
	return {
		scripts: [...find('_astro', /^pagefind-engine\..*\.js$/u), 'pagefind/pagefind.js'],
		files: [
			`pagefind/pagefind-entry.json?ts=${version}`,
			...find('pagefind', /\.pf_meta$/u),
			'pagefind/wasm.unknown.pagefind',
			cards,
		],
	};
}

const hint = /<link data-query[^>]*>/gu;

/**
 * Names in the head of the search page what every query needs, so that all of it is asked for at once and not one file when
 * the one before it has come: scripts that scripts import, and the index. Hints of a former index are replaced.
 *
 * The script that stands first in the head goes behind them: while a browser waits for a script, it looks no further on a page
 * whose content security policy stands in the page itself.
 *
 * @param base base path of the site, `/` or `/repo/`
 * @param whole whether the texts of the archive come whole
 */
export function hintFiles(dist: string, base: string, version: string, whole: boolean): void {
	const page = join(dist, 'search', 'index.html');
	if (!existsSync(page)) return;
	const display = `<script src="${base}display.js"></script>`;
	const before = readFileSync(page, 'utf8').replaceAll(hint, '');
	for (const part of [display, '</head>']) {
		if (!before.includes(part)) throw new Error(`${page} has no ${part}, where what every query needs is named`);
	}
	const html = before.replace(display, '');
	// An empty archive has no index.
	const isThere = (path: string): boolean => existsSync(join(dist, path.replace(/\?.*$/u, '')));
	const { scripts, files } = indexOf(dist, version, whole);
	const hints = [
		`<link data-query rel="preload" as="script" href="${base}display.js">`,
		...[...scriptsOf(dist, base, html), ...scripts]
			.filter(isThere)
			.map((path) => `<link data-query rel="modulepreload" href="${base}${path}">`),
		...files
			.filter(isThere)
			.map((path) => `<link data-query rel="preload" as="fetch" crossorigin href="${base}${path}">`),
	];
	writeFileSync(
		page,
		html.replace('</head>', () => `${hints.join('')}${display}</head>`)
	);
}
