import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Which part of the pages a build renders: the second of four is `{ number: 2, of: 4 }`. */
export interface SitePart {
	number: number;
	of: number;
}

/** What a part leaves beside its pages, for those who join parts. */
export interface PartList extends SitePart {
	/** The addresses of all pages and files that the parts render together, below the base path. */
	all: string[];
	/** Those that this part rendered. */
	own: string[];
}

/** Begins with a dot, so that it is no part of a site. */
export const partListName = '.part.json';

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

/** Renders one part of the pages; `.part.json` in the folder of the build tells which. */
export function sitePart(part: SitePart): AstroIntegration {
	const list: PartList = { ...part, all: [], own: [] };
	return {
		name: 'site-part',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((pages) => ({
					...pages,
					getStaticPaths: async () => {
						const paths = await pages.getStaticPaths();
						const own = paths.filter(({ pathname }) => partOf(pathname, part.of) === part.number);
						list.all = paths.map(({ pathname }) => pathname);
						list.own = own.map(({ pathname }) => pathname);
						return own;
					},
				}));
			},
			'astro:build:done': ({ dir }) => {
				writeFileSync(new URL(partListName, dir), JSON.stringify(list));
			},
		},
	};
}
