/** A failure that whoever runs the command can put right: its message is the one sentence to print, without a stack. */
export class PlainError extends Error {}

/** What each error of the file system means, and what to do. */
const fileErrors: Readonly<Record<string, (path: string) => string>> = {
	ENOSPC: (path) => `磁盘已满，写不进 ${path}；请腾出空间再来`,
	EDQUOT: (path) => `磁盘配额用尽，写不进 ${path}；请腾出空间再来`,
	EACCES: (path) => `没有读写 ${path} 的权限`,
	EPERM: (path) => `不许改动 ${path}：没有权限，或正被别的程序占用`,
	EROFS: (path) => `${path} 在只读的磁盘上，写不进去`,
	EBUSY: (path) => `${path} 正被别的程序占用`,
	ENOTDIR: (path) => `${path} 的上一级不是文件夹`,
	EISDIR: (path) => `${path} 是文件夹，不是文件`,
	ENOENT: (path) => `没有 ${path}`,
	EEXIST: (path) => `${path} 已经存在，而且不是所要的那种`,
	EMFILE: (path) => `打开的文件太多，打不开 ${path}；请提高系统的限额（ulimit -n）`,
	ELOOP: (path) => `${path} 是绕成一圈的链接`,
	EIO: (path) => `读写 ${path} 时磁盘出错；请检查磁盘`,
	EFBIG: (path) => `${path} 太大，这个磁盘放不下`,
	ENAMETOOLONG: (path) => `${path} 的名字太长`,
};

/**
 * Says in one sentence what an error of the file system means; undefined where the error is another.
 *
 * `place` is named where the system names no file, as when a disk fills up in the middle of one.
 *
 * @example
 * explainFileError(error, 'dist'); // → 磁盘已满，写不进 dist；请腾出空间再来
 */
export function explainFileError(error: unknown, place: string): string | undefined {
	const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
	const explain = code === undefined ? undefined : fileErrors[code];
	return explain?.(dest ?? path ?? place);
}

/** What a person can put right, in one sentence; undefined for an error of the program. */
export function explain(error: unknown, place: string): string | undefined {
	return error instanceof PlainError ? error.message : explainFileError(error, place);
}

/** Runs a command to its exit status. What a person can put right is one sentence; anything else keeps its stack. */
export async function runCommand(main: () => number | Promise<number>, place = '.'): Promise<void> {
	try {
		process.exitCode = await main();
	} catch (error) {
		const sentence = explain(error, place);
		if (sentence === undefined) throw error;
		console.error(sentence);
		process.exitCode = 1;
	}
}
