import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A built site: its pages by file name, and the names of all its files. */
export interface BuiltSite {
	pages: Map<string, string>;
	files: Set<string>;
}

/** Reads a built site from its folder. */
export function readSite(dist: string): BuiltSite {
	const files = globSync('**/*', { cwd: dist, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(dist.length + 1)
				.split(sep)
				.join('/')
		);
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file): [string, string] => [file, readFileSync(join(dist, file), 'utf8')]);
	return { pages: new Map(pages), files: new Set(files) };
}
