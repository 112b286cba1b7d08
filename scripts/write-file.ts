import { randomBytes } from 'node:crypto';
import {
	chmodSync,
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The content of a file; undefined where there is none. */
export function readFile(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

/** Temporary files of this process have a name of their own: short, so that a file with the longest name can be written too. */
function temporaryName(): string {
	return `.xinglin-${randomBytes(4).toString('hex')}.${process.pid}.tmp`;
}

/** A temporary file by its name, of this version or an earlier one (`.page.mdx.1234.tmp`): the number is that of its process. */
const temporaryPattern = /^\..+\.(?<pid>\d+)\.tmp$/u;

/** No write takes a day: a process that has the number of the writer now is another one. */
const longestWrite = 24 * 60 * 60 * 1000;

/** Another program may hold a file open for a moment on Windows, a virus scanner or an indexer: tries of a rename, and the pause between. */
const renameTries = 20;
const renamePause = 50;

function renameOver(from: string, to: string): void {
	for (let left = renameTries; ; left -= 1) {
		try {
			renameSync(from, to);
			return;
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			const mayPass = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(code ?? '');
			if (!mayPass || left === 0) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, renamePause);
		}
	}
}

/** Puts a file, or the entries of a folder, onto the disk. Windows opens no folders, and needs it for none. */
function flush(path: string, flags: 'r' | 'r+'): void {
	if (flags === 'r' && process.platform === 'win32') return;
	const handle = openSync(path, flags);
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/**
 * Writes a file whole: another process, or a crash, sees the old content or the new, never a part. A file keeps its
 * permissions, and a link leads where it led.
 *
 * write-file-atomic does as much, but flushes always, gives up at once where Windows has the file open, and leaves what a
 * killed process wrote in plain sight.
 *
 * `lasting`: the content is on the disk when this returns, for what nothing could make again. An error names the file
 * that was to be written, whatever call failed.
 */
export function writeFile(file: string, content: string | Uint8Array, { lasting = false } = {}): void {
	const target = existsSync(file) ? realpathSync(file) : file;
	const temporary = join(dirname(target), temporaryName());
	try {
		mkdirSync(dirname(target), { recursive: true });
		const mode = statSync(target, { throwIfNoEntry: false })?.mode;
		writeFileSync(temporary, content, { flag: 'wx' });
		if (lasting) flush(temporary, 'r+');
		if (mode !== undefined) chmodSync(temporary, mode & 0o777);
		renameOver(temporary, target);
		if (lasting) flush(dirname(target), 'r');
	} catch (error) {
		rmSync(temporary, { force: true });
		throw Object.assign(error as NodeJS.ErrnoException, { path: file, dest: undefined });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Whether a name is that of a temporary file of `writeFile`. */
export function isTemporary(name: string): boolean {
	return temporaryPattern.test(name);
}

/** Removes the temporary files that killed processes have left in a folder and the folders in it; gives back how many. */
export function removeLeftOver(folder: string): number {
	const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => {
		const pid = temporaryPattern.exec(entry.name)?.groups?.['pid'];
		if (pid === undefined || !entry.isFile()) return false;
		const age = Date.now() - (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
		return !isRunning(Number(pid)) || age > longestWrite;
	});
	for (const { parentPath, name } of left) rmSync(join(parentPath, name), { force: true });
	return left.length;
}
