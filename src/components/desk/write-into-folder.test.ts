import { expect, test } from 'vitest';
import { guardFiles, rememberSent } from '../../desk/guarded-files.ts';
import { beginWork } from '../../desk/work.ts';
import { writeIntoFolder } from './write-into-folder.ts';

/** A content folder in memory, all of whose folders are one; `full` says when nothing more can be written. */
function folderOf(files: Map<string, Uint8Array>, full: () => boolean): FileSystemDirectoryHandle {
	const folder = {
		getDirectoryHandle: () => Promise.resolve(folder),
		getFileHandle: (name: string, { create }: { create: boolean }) => {
			if (!files.has(name) && !create) return Promise.reject(new DOMException('none', 'NotFoundError'));
			let written = new Uint8Array();
			return Promise.resolve({
				getFile: () => Promise.resolve(new Blob([new Uint8Array(files.get(name)!)])),
				createWritable: () => {
					if (full()) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
					return Promise.resolve({
						write: (bytes: Uint8Array<ArrayBuffer>) => {
							written = bytes;
							return Promise.resolve();
						},
						close: () => {
							files.set(name, written);
							return Promise.resolve();
						},
					});
				},
			});
		},
	};
	return folder as unknown as FileSystemDirectoryHandle;
}

const file = (name: string, text: string) => ({
	path: `content/sources/${name}`,
	bytes: new TextEncoder().encode(text),
});

test('what was written before a disk is full is known as the own, and what was refused is not', async () => {
	const there = new Map<string, Uint8Array>();
	let isFull = false;
	const folder = folderOf(there, () => isFull && there.size > 0);
	let work = beginWork('页.txt', file('', '医院').bytes);
	const write = (sidecar: string) => {
		const files = guardFiles(work, [file('页.yaml', sidecar), file('页.txt', '医院')]);
		return writeIntoFolder(folder, files, (put) => {
			work = rememberSent(work, put);
		});
	};
	isFull = true;
	await expect(write('# 甲\n')).rejects.toThrow('full');
	expect([...there.keys()]).toEqual(['页.yaml']);
	isFull = false;
	expect(await write('# 乙\n')).toEqual(['content/sources/页.yaml', 'content/sources/页.txt']);
	there.set('页.yaml', file('', '# 同事\n').bytes);
	const { sent } = work;
	await expect(write('# 丙\n')).rejects.toThrow('别人的改动');
	expect(work.sent).toEqual(sent);
});
