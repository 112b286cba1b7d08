import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect } from 'vitest';
import { checkSite } from '../check-site.ts';
import { readSite } from '../read-site.ts';
import { readSiteState } from '../site-manifest.ts';
import { surroundings } from './surroundings.ts';

export const root = join(import.meta.dirname, '..', '..');

/** How a build ended, what it complained of, and where its site lies. */
export interface Built {
	status: number | null;
	said: string;
	site: string;
}

/** Content folders of a test file, and the sites made of them. */
export interface OwnContent {
	/** The content folder of a name. */
	place: (name: string) => string;
	/** Writes files into a content folder. */
	write: (name: string, files: Readonly<Record<string, string>>) => void;
	/** Begins `npm run build` on a content folder, in a process group of its own. */
	startBuild: (name: string, ...parameters: string[]) => ChildProcess;
	build: (name: string, ...parameters: string[]) => Promise<Built>;
}

export const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on('exit', resolve));

/** Makes room for content folders, which goes with the last test; on the disk of the project, for a site moves into its place. */
export function ownContent(): OwnContent {
	let folder: string;
	beforeAll(() => {
		mkdirSync(join(root, '.cache'), { recursive: true });
		folder = mkdtempSync(join(root, '.cache', 'own-content-'));
	});
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	const place = (name: string) => join(folder, name);
	const siteOf = (name: string) => join(folder, `${name}-site`);
	const startBuild = (name: string, ...parameters: string[]) =>
		spawn(process.execPath, ['scripts/with-node.mjs', 'scripts/build.ts', '--out', siteOf(name), ...parameters], {
			cwd: root,
			detached: true,
			env: { ...surroundings, XINGLIN_CONTENT: place(name), BASE_PATH: '', SITE_URL: '', NO_COLOR: '1' },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	return {
		place,
		write: (name, files) => {
			mkdirSync(join(place(name), 'sources'), { recursive: true });
			for (const [path, content] of Object.entries(files)) {
				mkdirSync(join(place(name), path, '..'), { recursive: true });
				writeFileSync(join(place(name), path), content);
			}
		},
		startBuild,
		build: async (name, ...parameters) => {
			const child = startBuild(name, ...parameters);
			const [status, , said] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
			return { status, said, site: siteOf(name) };
		},
	};
}

/** What is wrong with the HTML of those pages that are not the entry of a catalogue, as `npm run check:html` would say. */
function htmlFaults(site: string): string[] {
	const validator = new HtmlValidate();
	const pages = [...readSite(site).pages].filter(([page]) => !/^(?:themes|indicators|programmes)\/./u.test(page));
	return pages.flatMap(([page, html]) =>
		validator
			.validateStringSync(html, page)
			.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${page}:${line}: ${message}`))
	);
}

/** Everything that holds for the site of any corpus. */
export function expectSound(site: string): void {
	expect(readSiteState(site).state).toBe('whole');
	expect(checkSite(site, '/').broken).toEqual([]);
	expect(htmlFaults(site)).toEqual([]);
}
