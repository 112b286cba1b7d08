import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What a build leaves in the project, and what is too large to copy. */
const left = new Set(['node_modules', '.git', '.cache', '.astro', 'dist']);

/** A copy of the project without anything that a build left in it; the packages are those of the project. */
export function copyProject(place: string): string {
	for (const entry of readdirSync(root).filter((one) => !left.has(one)))
		cpSync(join(root, entry), join(place, entry), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
	return place;
}

/** Runs a command with nothing of this process but where programs lie: a site that is built in a test is another. */
export function runAfresh(
	command: string,
	parameters: readonly string[],
	place: string,
	env: Readonly<Record<string, string>> = {}
) {
	const { PATH = '', HOME = '' } = process.env;
	return spawnSync(command, parameters, { cwd: place, encoding: 'utf8', env: { PATH, HOME, ...env } });
}
