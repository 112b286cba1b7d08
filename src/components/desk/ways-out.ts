import { packFiles, type PackedFile } from '../../desk/pack.ts';

/** Hands a file to the reader of the page. */
function download(name: string, bytes: Uint8Array, type: string): void {
	const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 10_000);
}

/** Downloads files as a zip that is laid out as the repository. */
export function downloadZip(name: string, files: readonly PackedFile[]): void {
	download(`${name.replace(/\.[^.]*$/u, '')}.zip`, packFiles(files), 'application/zip');
}

/** The part of the File System Access API that is used; browsers that lack it have no such function. */
interface FolderAccess {
	showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser can write into a folder that its user chooses. */
export const canWriteFolder = () => 'showDirectoryPicker' in window;

/**
 * Writes files into a clone of the repository that the editor chooses; its `content` folder, too. Gives the paths written.
 *
 * Throws where the folder is no clone, or where the browser is not allowed to write.
 */
export async function writeIntoFolder(files: readonly PackedFile[]): Promise<string[]> {
	const chosen = await (window as FolderAccess).showDirectoryPicker!({ id: 'xinglin', mode: 'readwrite' });
	const content =
		chosen.name === 'content' ? chosen : await chosen.getDirectoryHandle('content').catch(() => undefined);
	if (!content) throw new Error(`“${chosen.name}”里没有 content 文件夹；请选仓库的文件夹`);
	for (const { path, bytes } of files) {
		const [, ...folders] = path.split('/');
		const name = folders.pop()!;
		let folder = content;
		for (const step of folders) folder = await folder.getDirectoryHandle(step, { create: true });
		const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
		await file.write(new Uint8Array(bytes));
		await file.close();
	}
	return files.map(({ path }) => path);
}
