import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { versionOf } from './install-peers.ts';

/** Another site generator, as its documentation says that a site is built for publication. */
export interface Peer {
	name: string;
	version: string;
	/** The folder beside this file with its settings and layouts. */
	template: string;
	/** Where in a project its pages of Markdown lie, and what the page that lists all is called. */
	pages: string;
	index: string;
	/** The folder of the built site. */
	site: string;
	program: string;
	parameters: string[];
	environment?: Record<string, string>;
}

/** Hugo, where it is installed. */
function findHugo(): Peer[] {
	const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	const version = /v(\d+\.\d+\.\d+)/u.exec(stdout)?.[1];
	if (status !== 0 || version === undefined) return [];
	return [
		{
			name: 'Hugo',
			version,
			template: 'hugo',
			pages: 'content',
			index: '_index.md',
			site: 'public',
			program: 'hugo',
			parameters: [],
		},
	];
}

/** The peers, with their packages in a folder. */
export function listPeers(place: string): Peer[] {
	const packages = join(place, 'node_modules');
	const astro = { program: process.execPath, parameters: [join(packages, 'astro', 'bin', 'astro.mjs'), 'build'] };
	const starlight = {
		...astro,
		version: `${versionOf(place, '@astrojs/starlight')}, Astro ${versionOf(place, 'astro')}, Pagefind ${versionOf(place, 'pagefind')}`,
		template: 'starlight',
		pages: 'src/content/docs',
		index: 'index.md',
		site: 'dist',
	};
	return [
		...findHugo(),
		{
			name: 'Eleventy',
			version: versionOf(place, '@11ty/eleventy'),
			template: 'eleventy',
			pages: '.',
			index: 'index.md',
			site: '_site',
			program: process.execPath,
			parameters: [join(packages, '@11ty', 'eleventy', 'cmd.cjs')],
		},
		{ ...starlight, name: 'Starlight', environment: {} },
		{ ...starlight, name: 'Starlight, short sidebar', environment: { PEERS_SIDEBAR: 'short' } },
	];
}
