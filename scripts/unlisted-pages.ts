import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Whether a page asks search engines to leave it out. */
export function isUnlisted(html: string): boolean {
	return html.includes('<meta name="robots" content="noindex"');
}

/**
 * Tells which of the rendered pages ask to be left out: they belong in no list of pages. The integration learns the folder
 * of the build and stands before the one that makes the list.
 */
export function unlistedPages(base: string): { integration: AstroIntegration; isLeftOut: (page: string) => boolean } {
	let folder: URL | undefined;
	return {
		integration: {
			name: 'unlisted-pages',
			hooks: {
				'astro:build:done': ({ dir }) => {
					folder = dir;
				},
			},
		},
		isLeftOut: (page) => {
			if (!folder) return false;
			const path = new URL(page).pathname.slice(base.replace(/\/+$/u, '').length + 1);
			const file = fileURLToPath(new URL(`${path}index.html`, folder));
			// A page that another part of the site renders is listed there.
			return !existsSync(file) || isUnlisted(readFileSync(file, 'utf8'));
		},
	};
}
