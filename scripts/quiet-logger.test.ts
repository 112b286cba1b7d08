import { expect, test } from 'vitest';
import { judge } from './quiet-logger.mjs';

const info = (label: string | null, message: string) => judge({ level: 'info', label, message });

test('shows every error and every warning', () => {
	expect(judge({ level: 'error', label: 'vite', message: 'x' })).toEqual({ kind: 'show' });
	expect(judge({ level: 'error', label: 'build', message: '├─ /a/' })).toEqual({ kind: 'show' });
	expect(judge({ level: 'warn', label: 'build', message: 'Could not render /a/' })).toEqual({ kind: 'show' });
	expect(judge({ level: 'warn', label: 'vite', message: '[MODULE_LEVEL_DIRECTIVE] "use client" in "a.tsx"' })).toEqual({
		kind: 'show',
	});
});

test('drops the warning about a mark that Astro itself writes', () => {
	const message =
		'\u001B[33m[MODULE_LEVEL_DIRECTIVE] \u001B[0mThe semantics of the module level directive "use astro:head-inject" in "content/pages/about.mdx?astroPropagatedAssets" may not be preserved when bundling.';
	expect(judge({ level: 'warn', label: 'vite', message })).toEqual({ kind: 'drop' });
});

test('drops the warning that a corpus has no hospitals', () => {
	const message =
		'The collection "hospitals" does not exist or is empty. Please check your content config file for errors.';
	expect(judge({ level: 'warn', label: 'content', message })).toEqual({ kind: 'drop' });
});

test('counts pages instead of listing them', () => {
	expect(info(null, '  \u001B[34m├─\u001B[39m \u001B[2m/about/index.html\u001B[22m')).toEqual({ kind: 'page' });
	expect(info(null, '  ├─ /data/people.csv')).toEqual({ kind: 'file' });
	expect(info('SKIP_FORMAT', ' \u001B[2m(+12ms)\u001B[22m ')).toEqual({ kind: 'drop' });
	expect(info('SKIP_FORMAT', '\n\u001B[42m generating static routes \u001B[49m')).toEqual({ kind: 'drop' });
	expect(info(null, '\u001B[32m✓ Completed in 2.32s.\n\u001B[39m')).toEqual({ kind: 'drop' });
	expect(info('build', '311 page(s) built in \u001B[1m4.60s\u001B[22m')).toEqual({ kind: 'built' });
});

test('shows that a page came out empty', () => {
	expect(info('SKIP_FORMAT', ' (+1ms) (file not created, response body was empty)')).toEqual({ kind: 'show' });
});

test('keeps what the development server says', () => {
	expect(info('SKIP_FORMAT', '\n astro  v7.3.5 ready in 532 ms\n┃ Local    http://localhost:4321/\n')).toEqual({
		kind: 'show',
	});
	expect(info('watch', 'src/labels.ts')).toEqual({ kind: 'show' });
	expect(info(null, '[200] /articles/ 12ms')).toEqual({ kind: 'show' });
	expect(info('types', 'Generated 1.33s')).toEqual({ kind: 'drop' });
});
