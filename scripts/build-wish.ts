import { parseArgs } from 'node:util';
import { readPart, type SitePart } from './site-part.ts';

/** What a build is to make: the whole site; one part of its pages, to be joined elsewhere; or the site of parts. */
export type BuildWish = {
	/** The folder it goes to, as it was written; undefined for the project's own site. */
	out: string | undefined;
} & ({ make: 'site'; parts: number | undefined } | { make: 'part'; part: SitePart } | { make: 'join'; folder: string });

/** How it is asked for. */
export const buildUsage = [
	'用法：npm run build [-- --out 文件夹] [--parts 份数]',
	'　　　npm run build -- --part 2/4 --out 文件夹　　只排四份里的第二份，不转换',
	'　　　npm run build -- --join 文件夹 [--out 文件夹]　　把文件夹里的各份合成网站',
].join('\n');

const options = {
	out: { type: 'string' },
	parts: { type: 'string' },
	part: { type: 'string' },
	join: { type: 'string' },
} as const;

/**
 * Reads what is asked of a build; undefined where it cannot be read.
 *
 * @example
 * readBuildWish(['--part', '2/4', '--out', 'part']); // → { make: 'part', part: { number: 2, of: 4 }, out: 'part' }
 */
export function readBuildWish(parameters: readonly string[]): BuildWish | undefined {
	try {
		const { out, parts, part, join } = parseArgs({ args: [...parameters], options }).values;
		if ([parts, part, join].filter((value) => value !== undefined).length > 1) return undefined;
		if (join !== undefined) return { make: 'join', folder: join, out };
		if (part !== undefined) {
			const read = readPart(part);
			// A part is no site: it never takes the place of one.
			return read && out !== undefined ? { make: 'part', part: read, out } : undefined;
		}
		if (parts !== undefined && !/^[1-9]\d?$/u.test(parts)) return undefined;
		return { make: 'site', parts: parts === undefined ? undefined : Number(parts), out };
	} catch {
		return undefined;
	}
}
