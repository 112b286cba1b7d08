import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './scripts/cache-folder.ts';
import { contentPlugin } from './scripts/content-plugin.ts';
import { formerPages } from './scripts/former-pages.ts';
import { headlineFaces } from './scripts/headline-faces.ts';
import { hoistImports } from './scripts/hoist-imports.ts';
import { originsOf, readOtherArchives } from './scripts/other-archives.ts';
import { rulesWithoutExamples } from './scripts/rules-without-examples.ts';
import { readSiteAddress } from './scripts/site-address.ts';
import { readPart, sitePart } from './scripts/site-part.ts';
import { unlistedPages } from './scripts/unlisted-pages.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/index.ts';

const { site, base } = readSiteAddress();

const others = readOtherArchives({ site, base });

const isFormer = formerPages();
const part = readPart(process.env.XINGLIN_PART ?? '');
const unlisted = unlistedPages(base);

/** A few lines that nearly all scripts need come in one file: each of its own would cost more to ask for than it weighs. */
const basis = { name: 'basis', test: /\/src\/(?:url|search\/dom)\.ts$|vite\/preload-helper/u };

/**
 * What is loaded on demand lies in one or two files: the code that would fetch them side by side weighs more than it saves. Astro
 * passes this setting on from a plugin only.
 */
const withoutPreload = {
	name: 'without-preload',
	/** @param {string} name */
	configEnvironment: (name) =>
		name === 'client'
			? {
					build: {
						modulePreload: /** @type {const} */ (false),
						rolldownOptions: { output: { codeSplitting: { groups: [basis] } } },
					},
				}
			: undefined,
	/** What Vite wraps round every import on demand; none of them brings a sheet, which is all that would be left for it to do. */
	load: {
		filter: { id: /vite\/preload-helper/u },
		handler: () => 'export const __vitePreload = (load) => load();',
	},
	enforce: /** @type {const} */ ('pre'),
};

export default defineConfig({
	site,
	base,
	// Parts of a site are rendered at the same time: each keeps its own.
	cacheDir: cacheFolder(part ? `astro-${part.number}-${part.of}` : 'astro'),
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	logger: { entrypoint: new URL('./scripts/quiet-logger.mjs', import.meta.url) },
	// GFM and smart punctuation would change the text of a report.
	markdown: {
		processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }),
		syntaxHighlight: false,
	},
	integrations: [
		mdx(),
		unlisted.integration,
		headlineFaces(),
		sitemap({ filter: (page) => !isFormer(page) && !unlisted.isLeftOut(page) }),
		...(part ? [sitePart(part)] : []),
	],
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				/** @type {`connect-src ${string}`} */ (["connect-src 'self'", ...originsOf(others)].join(' ')),
				"manifest-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
			],
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
	vite: {
		// The code that searches other archives is left out where there are none.
		define: {
			'import.meta.env.SEARCHES_OTHERS': JSON.stringify(others.length > 0),
			'import.meta.env.OTHER_ARCHIVES': JSON.stringify(others),
		},
		plugins: [contentPlugin(), withoutPreload, hoistImports()],
		worker: { plugins: () => [rulesWithoutExamples()] },
		// In development the desk's packages are found at once; found one by one, each would load the desk anew.
		optimizeDeps: { entries: ['src/desk/worker.ts', 'src/components/desk/desk.ts'] },
		build: {
			// Inlined assets are blocked by the content security policy.
			assetsInlineLimit: 0,
			// The desk's worker and the reader of PDF are large, and loaded by the desk alone; tests hold what a page may weigh.
			chunkSizeWarningLimit: 2000,
			// `light-dark()` and nesting stay as they are written.
			cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
		},
	},
});
