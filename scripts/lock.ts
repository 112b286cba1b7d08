import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What one process does at a time: change a content folder; build a site. */
export type LockName = 'content' | 'site';

/** Who holds a lock, as its file says. */
interface Holder {
	pid: number;
	/** When the process began, in the words of the system; a later process may have the same number. */
	began: string | null;
	/** Distinguishes this hold from every other. */
	token: string;
	/** What the process does, for those who wait. */
	doing: string;
}

const locksFolder = join(import.meta.dirname, '..', '.cache', 'locks');

/** Tokens of the locks that this process, or one that started it, holds. */
const inheritedName = 'XINGLIN_LOCKS';

const waitMs = 100;
/** A short wait needs no words. */
const patienceMs = 1000;
/** A lock file is written in one go; one that stays unreadable so long was left by a process that died while writing it. */
const unreadableMs = 2000;

/** When a process began, undefined where there is none; null where the system does not say. A zombie is none. */
function beginning(pid: number): string | null | undefined {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
	}
	if (process.platform !== 'linux') return null;
	try {
		// proc(5): the name in brackets may hold anything; after it the state, and the start in field 22.
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return fields[0] === 'Z' ? undefined : (fields[19] ?? null);
	} catch {
		return null;
	}
}

/** Age of a file in milliseconds, and whether it is older than the last start of the machine; undefined where there is none. */
function ageOf(file: string): { age: number; beforeBoot: boolean } | undefined {
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats) return undefined;
	return { age: Date.now() - stats.mtimeMs, beforeBoot: stats.mtimeMs < Date.now() - uptime() * 1000 - 1000 };
}

/** The holder that a lock file names, `dead` where that process is gone, undefined where the lock is free. */
function readHolder(file: string): Holder | 'dead' | 'unreadable' | undefined {
	const age = ageOf(file);
	if (!age) return undefined;
	let holder: Holder;
	try {
		holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		return age.age > unreadableMs ? 'dead' : 'unreadable';
	}
	const began = beginning(holder.pid);
	const sameProcess = began !== undefined && (began === null || holder.began === null || began === holder.began);
	return sameProcess && !age.beforeBoot ? holder : 'dead';
}

/** Makes a lock file; false where there is one. */
function create(file: string, holder: Holder): boolean {
	try {
		writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/**
 * Removes the lock file of a process that is gone. Of several that find it, one removes it: the others could take away the
 * lock that the first has made in the meantime.
 */
function removeDead(file: string): void {
	const guard = `${file}.removing`;
	try {
		mkdirSync(guard);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		// Removing takes no time: a guard that stays was left by a process that was killed.
		if ((ageOf(guard)?.age ?? 0) > unreadableMs) rmSync(guard, { recursive: true, force: true });
		return;
	}
	try {
		if (readHolder(file) === 'dead') rmSync(file, { force: true });
	} finally {
		rmdirSync(guard);
	}
}

/** The file that says who holds a lock. */
export function lockFile(name: LockName, folder: string): string {
	const path = statSync(folder, { throwIfNoEntry: false }) ? realpathSync(folder) : resolve(folder);
	return join(locksFolder, `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}.json`);
}

/**
 * Does work that no other process may do on this folder at the same time; waits where another does it, and after a second says so.
 *
 * The lock of a process that was killed is free at once, for the file names the process. A file with a time that its holder
 * renews (proper-lockfile) would not do: a conversion keeps its thread busy for minutes. Scripts that are started while
 * the lock is held may take it too: `build` runs `convert`.
 *
 * @example
 * await withLock('content', contentFolder, 'npm run convert', () => convertAll());
 */
export async function withLock<Result>(
	name: LockName,
	folder: string,
	doing: string,
	work: () => Result | Promise<Result>
): Promise<Result> {
	const file = lockFile(name, folder);
	mkdirSync(locksFolder, { recursive: true });
	const inherited = process.env[inheritedName] ?? '';
	const holder: Holder = { pid: process.pid, began: beginning(process.pid) ?? null, token: randomUUID(), doing };
	const asked = performance.now();
	for (let said = false; !create(file, holder);) {
		const other = readHolder(file);
		if (other === 'dead') removeDead(file);
		else if (typeof other === 'object') {
			if (inherited.split(' ').includes(other.token)) return work();
			if (!said && performance.now() - asked >= patienceMs) {
				console.error(`${other.doing}（进程 ${other.pid}）正在进行，等它完成……`);
				said = true;
			}
		}
		if (other !== undefined) await sleep(other === 'dead' ? 1 : waitMs);
	}
	process.env[inheritedName] = `${inherited} ${holder.token}`.trim();
	try {
		return await work();
	} finally {
		process.env[inheritedName] = inherited;
		rmSync(file, { force: true });
	}
}
