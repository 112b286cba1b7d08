import { gitDigest } from '../../desk/git-digest.ts';
import { changedSentence, mayReplace, type GuardedFile } from '../../desk/guarded-files.ts';

/** The part of the File System Access API that is used; browsers that lack it have no such function. */
interface FolderAccess {
	showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser can write into a folder that its user chooses. */
export const canWriteFolder = () => 'showDirectoryPicker' in window;

/**
 * Lets the editor choose a clone of the repository, or its `content` folder; gives the `content` folder.
 *
 * Throws where the folder is no clone, or where none is chosen.
 */
export async function chooseContentFolder(): Promise<FileSystemDirectoryHandle> {
	const chosen = await (window as FolderAccess).showDirectoryPicker!({ id: 'xinglin', mode: 'readwrite' });
	if (chosen.name === 'content') return chosen;
	const content = await chosen.getDirectoryHandle('content').catch(() => undefined);
	if (!content) throw new Error(`“${chosen.name}”里没有 content 文件夹；请选仓库的文件夹`);
	return content;
}

/** The place of a file below the content folder; undefined where it is not there and is not to be made. */
async function placeOf(
	content: FileSystemDirectoryHandle,
	path: string,
	create: boolean
): Promise<FileSystemFileHandle | undefined> {
	const [, ...folders] = path.split('/');
	const name = folders.pop()!;
	try {
		let folder = content;
		for (const step of folders) folder = await folder.getDirectoryHandle(step, { create });
		return await folder.getFileHandle(name, { create });
	} catch (error) {
		if (!create && error instanceof DOMException && error.name === 'NotFoundError') return undefined;
		throw error;
	}
}

async function digestAt(content: FileSystemDirectoryHandle, path: string): Promise<string | undefined> {
	const place = await placeOf(content, path, false);
	return place && gitDigest(new Uint8Array(await (await place.getFile()).arrayBuffer()));
}

/**
 * Writes files into a content folder, all or none of them as far as can be told before; gives the paths written. `onPut` is
 * called when nothing stands against it, before the first is written: a disk may be full after some.
 *
 * Throws where somebody else has changed one of them since the desk received it, or where the browser is not allowed to write.
 */
export async function writeIntoFolder(
	content: FileSystemDirectoryHandle,
	files: readonly GuardedFile[],
	onPut: (files: readonly GuardedFile[]) => void
): Promise<string[]> {
	const there = await Promise.all(files.map(({ path }) => digestAt(content, path)));
	const changed = files.filter((file, index) => !mayReplace(file, there[index])).map(({ path }) => path);
	if (changed.length > 0) throw new Error(changedSentence('这个文件夹', changed, '写入'));
	onPut(files);
	const fresh = files.filter(({ digest }, index) => digest !== there[index]);
	for (const { path, bytes } of fresh) {
		const file = await (await placeOf(content, path, true))!.createWritable();
		await file.write(new Uint8Array(bytes));
		await file.close();
	}
	return fresh.map(({ path }) => path);
}
