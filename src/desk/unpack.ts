import { unzipSync } from 'fflate';
import { basename, contentFolderOf, type GivenFile } from './sort-files.ts';

/** As many bytes are unpacked; a page of a newspaper has some thousands. */
const most = 100 * 1024 * 1024;

/** What stands in a zip beside the files that were put into it. */
const isJunk = (path: string) => path.endsWith('/') || path.startsWith('__MACOSX/') || basename(path).startsWith('.');

/**
 * The files of a zip that the desk can open. One that is laid out as the repository (the desk makes such ones, and a check of a
 * proposed change) gives what lies in the folders of sources, originals and hospitals; any other all of its files.
 *
 * Throws where it is no zip, or one whose files are too large.
 */
export function unpack(zip: Uint8Array): GivenFile[] {
	const paths: string[] = [];
	unzipSync(zip, {
		filter: ({ name }) => {
			paths.push(name);
			return false;
		},
	});
	const isLaidOut = paths.some((path) => /(?:^|\/)content\//u.test(path) || contentFolderOf(path) !== undefined);
	let size = 0;
	const entries = unzipSync(zip, {
		filter: ({ name, originalSize }) => {
			if (isJunk(name) || (isLaidOut && contentFolderOf(name) === undefined)) return false;
			size += originalSize;
			if (size > most) throw new Error('压缩包里的文件太大');
			return true;
		},
	});
	return Object.entries(entries).map(([path, bytes]) => ({ path: isLaidOut ? path : basename(path), bytes }));
}
