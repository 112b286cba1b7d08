import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { rehypePlugins, remarkPlugins } from './src/markdown/index.ts';

const base = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/gu, '');

export default defineConfig({
	site: process.env.SITE_URL ?? 'https://example.github.io',
	base: base === '' ? '/' : `/${base}/`,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	logger: { entrypoint: new URL('./scripts/quiet-logger.mjs', import.meta.url) },
	// GFM and smart punctuation would change the text of a report.
	markdown: {
		processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }),
		syntaxHighlight: false,
	},
	integrations: [mdx(), sitemap()],
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"manifest-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
			],
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
	vite: {
		build: {
			// Inlined assets are blocked by the content security policy.
			assetsInlineLimit: 0,
			// `light-dark()` and nesting stay as they are written.
			cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
		},
	},
});
