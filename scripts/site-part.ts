import { createHash } from 'node:crypto';
import { existsSync, globSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Which part of the pages a build renders: the second of four is `{ number: 2, of: 4 }`. */
export interface SitePart {
	number: number;
	of: number;
}

/** What a part leaves beside its pages, for those who join parts. */
export interface PartList extends SitePart {
	/** All pages and files that the parts render together: the address below the base path, and the file in the site. */
	all: [address: string, file: string][];
	/** The files that this part wrote, styles and scripts among them, with their sizes in bytes. */
	wrote: Record<string, number>;
}

/** Begins with a dot, so that it is no part of a site. */
export const partListName = '.part.json';

/** Whether a part of a site lies in a folder. */
export function isPart(folder: string): boolean {
	return existsSync(join(folder, partListName));
}

/** Reads `2/4`; undefined for anything else. */
export function readPart(text: string): SitePart | undefined {
	const [, number, of] = /^([1-9]\d*)\/([1-9]\d*)$/u.exec(text)?.map(Number) ?? [];
	return number !== undefined && of !== undefined && number <= of ? { number, of } : undefined;
}

/**
 * Which part renders a page. What belongs together (a report, its source, its citations) is rendered together, for it is read
 * from the same text; the rest is spread over the parts, the same in every build.
 */
export function partOf(pathname: string, of: number): number {
	const [, owner] = /^\/?([^/]*\/[^/]+|[^/]*)/u.exec(pathname) ?? [];
	return (
		(createHash('sha256')
			.update(owner ?? '')
			.digest()
			.readUInt32BE() %
			of) +
		1
	);
}

/**
 * The file in which a page stands, by its address; an endpoint is a file itself.
 *
 * @example
 * fileOf('/articles/a', 'page'); // → articles/a/index.html
 */
export function fileOf(pathname: string, type: string): string {
	const path = pathname.replaceAll(/^\/+|\/+$/gu, '');
	if (type === 'endpoint') return path;
	return path === '404' ? '404.html' : `${path === '' ? '' : `${path}/`}index.html`;
}

/** The files of a folder, by their path in it with slashes, and their sizes in bytes; the list of a part is none of them. */
export function listFiles(folder: string): Map<string, number> {
	const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map((entry) => {
			const file = join(entry.parentPath, entry.name);
			return [relative(folder, file).split(sep).join('/'), statSync(file).size];
		})
	);
}

/**
 * Renders one part of the pages; `.part.json` in the folder of the build tells which, what it wrote, and what the whole must
 * have. The list is made of what lies on the disk, so this stands behind all who write.
 */
export function sitePart(part: SitePart): AstroIntegration {
	let all: PartList['all'] = [];
	return {
		name: 'site-part',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((pages) => ({
					...pages,
					getStaticPaths: async () => {
						const paths = await pages.getStaticPaths();
						all = paths.map(({ pathname, route }) => [pathname, fileOf(pathname, route.type)]);
						return paths.filter(({ pathname }) => partOf(pathname, part.of) === part.number);
					},
				}));
			},
			'astro:build:done': ({ dir }) => {
				const list: PartList = { ...part, all, wrote: Object.fromEntries(listFiles(fileURLToPath(dir))) };
				writeFileSync(new URL(partListName, dir), JSON.stringify(list));
			},
		},
	};
}
