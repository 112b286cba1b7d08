import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs git in a folder; what it prints. */
function git(folder: string, parameters: readonly string[], env = process.env): string {
	return execFileSync('git', ['-c', 'core.quotePath=false', ...parameters], {
		cwd: folder,
		encoding: 'utf8',
		env,
		maxBuffer: 1024 * 1024 * 1024,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

/** Names of the files below a folder that differ between a commit and what lies there now, new ones included. */
export function changedSince(commit: string, folder: string): string[] {
	const changed = git(folder, ['diff', '--name-only', '--relative', '-z', commit, '--', '.']);
	const fresh = git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
	return [...new Set(`${changed}${fresh}`.split('\0').filter(Boolean))].sort();
}

/** Whether a repository has a commit. */
export function hasCommit(commit: string, folder: string): boolean {
	try {
		git(folder, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]);
		return true;
	} catch {
		return false;
	}
}

/** Writes the files that a folder had at a commit into another one, byte for byte. */
export function checkOut(commit: string, folder: string, into: string): void {
	const prefix = git(folder, ['rev-parse', '--show-prefix']).trim();
	const top = git(folder, ['rev-parse', '--show-toplevel']).trim();
	mkdirSync(into, { recursive: true });
	// An index of its own, so that the one of the repository stays as it is.
	const env = { ...process.env, GIT_INDEX_FILE: join(into, '.index') };
	git(top, ['read-tree', `${commit}:${prefix.replace(/\/$/u, '')}`], env);
	git(top, ['checkout-index', '--all', `--prefix=${into.replaceAll('\\', '/')}/`], env);
	rmSync(join(into, '.index'));
}

/** What changed from one text to another, as git shows it; empty where they are the same. */
export function diffTexts(before: string, after: string, scratch: string): string {
	const [old, fresh] = ['before.txt', 'after.txt'].map((name) => join(scratch, name)) as [string, string];
	writeFileSync(old, before);
	writeFileSync(fresh, after);
	try {
		git(scratch, ['diff', '--no-index', '--no-color', '--unified=1', '--', old, fresh]);
		return '';
	} catch (error) {
		// Git ends with 1 where there is a difference.
		const { status, stdout } = error as { status?: number; stdout?: string };
		if (status !== 1) throw error;
		return (stdout ?? '').replace(/^(?:.*\n)*?(?=@@ )/u, '');
	}
}
