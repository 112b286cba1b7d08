import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds of several archives, and parts of one, share what they keep: each has some days to ask for its own. */
const longestUnused = 7 * 24 * 60 * 60 * 1000;

/** Drops a file; one that somebody else has made or holds open stays: the site that was built does not depend on it. */
function drop(file: string): boolean {
	try {
		rmSync(file, { force: true });
		return true;
	} catch {
		return false;
	}
}

/**
 * Drops the files of a folder that no build has asked for in seven days, as `rememberFile` notes it: headlines and figures that
 * are no longer printed, and what killed builds left half written. Gives back how many.
 */
export function dropUnused(folder: string): number {
	if (!existsSync(folder)) return 0;
	const unused = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => join(folder, name))
		.filter((file) => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > longestUnused);
	return unused.filter(drop).length;
}
