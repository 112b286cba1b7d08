import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * Installs the packages of this folder into another, where no tool of the project looks; nothing is done where they are
 * installed already.
 */
export function installPeers(place: string): void {
	const lock = 'package-lock.json';
	const isSame = (path: string) =>
		existsSync(path) && readFileSync(path, 'utf8') === readFileSync(join(import.meta.dirname, lock), 'utf8');
	if (isSame(join(place, lock)) && existsSync(join(place, 'node_modules'))) return;
	mkdirSync(place, { recursive: true });
	for (const file of files) copyFileSync(join(import.meta.dirname, file), join(place, file));
	// What the npm that runs this script sets would steer this one.
	const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/iu.test(name)));
	const { status } = spawnSync('npm', ['ci'], { cwd: place, env: environment, stdio: 'inherit' });
	if (status !== 0) throw new Error(`npm ci ended with ${String(status)} in ${place}.`);
}

/** The version of a package that is installed there. */
export function versionOf(place: string, name: string): string {
	const path = join(place, 'node_modules', name, 'package.json');
	return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
