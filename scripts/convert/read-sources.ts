import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sidecarPath } from '../../src/model/sidecar-path.ts';

/** A source as it lies in a folder: its bytes and those of its sidecar, or why it cannot be read. */
export type Source =
	{ path: string; bytes: Uint8Array; sidecar: Uint8Array | undefined } | { path: string; unreadable: string };

/** Why a source cannot be read, where its own name need not be said. */
const reasons: Readonly<Record<string, string>> = {
	ENOENT: '没有这个文件',
	EISDIR: '这是文件夹，不是文件',
	EACCES: '没有读取它的权限',
	ELOOP: '是绕成一圈的链接',
};

/** Reads a source and the sidecar beside it; `-` is standard input. */
export function readSource(path: string): Source {
	try {
		if (path === '-') return { path, bytes: readFileSync(0), sidecar: undefined };
		const sidecar = sidecarPath(path);
		return {
			path,
			sidecar: existsSync(sidecar) ? readFileSync(sidecar) : undefined,
			bytes: readFileSync(path),
		};
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		return { path, unreadable: reasons[code ?? ''] ?? `读不出来：${message}` };
	}
}

/** Names of the files in a folder that have an ending, in order; none where there is no folder. */
export function listFiles(folder: string, ending: string): string[] {
	try {
		return readdirSync(folder)
			.filter((name) => !name.startsWith('.') && name.endsWith(ending))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
