import { unzipSync } from 'fflate';
import { markedNames } from './marked-names.ts';
import { basename, contentFolderOf, sidecarOf, type GivenFile } from './sort-files.ts';
import { isTextName } from './text-name.ts';

/** As many bytes are unpacked; a page of a newspaper has some thousands. */
const most = 100 * 1024 * 1024;

/** What stands in a zip beside the files that were put into it. */
const isJunk = (path: string) => path.endsWith('/') || path.startsWith('__MACOSX/') || basename(path).startsWith('.');

/** Whether the unpacker may have read a name as Latin 1: all its letters are of it, and some are no ASCII. */
const mayBeUnmarked = (name: string) =>
	/\P{ASCII}/u.test(name) && Array.from(name).every((letter) => letter <= '\u00FF');

/**
 * A name in a zip that is not marked as UTF-8: the unpacker gives its bytes as letters of Latin 1, while Windows in Chinese
 * writes it in GBK, and macOS in UTF-8 all the same.
 */
function nameOf(name: string): string {
	if (!mayBeUnmarked(name)) return name;
	const bytes = Uint8Array.from(name, (letter) => letter.codePointAt(0)!);
	for (const encoding of ['utf-8', 'gb18030']) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			// It is in another one.
		}
	}
	return name;
}

const folderOf = (path: string) => path.slice(0, -basename(path).length);
const isPage = (path: string) => !path.endsWith('.yaml');
const isText = (path: string) => isTextName(basename(path));

/**
 * Names without their folders; these stand before those of pages that would be called the same in the archive. A text and a
 * document are one page where they lie together, or where one folder holds the texts and another the documents.
 */
function namesApart(paths: readonly string[]): Map<string, string> {
	const kinds = Map.groupBy(paths.filter(isPage), folderOf);
	const isMixed = (path: string) => new Set(kinds.get(folderOf(path))!.map(isText)).size > 1;
	const areApart = (same: readonly string[]) => {
		const pages = same.filter(isPage);
		const texts = pages.filter(isText).length;
		const isOne = new Set(pages.map(folderOf)).size < 2 || !pages.some(isMixed);
		return !isOne || texts > 1 || pages.length - texts > 1 || same.length - pages.length > 1;
	};
	const shared = new Set([...Map.groupBy(paths, sidecarOf)].flatMap(([name, same]) => (areApart(same) ? [name] : [])));
	return new Map(paths.map((path) => [path, shared.has(sidecarOf(path)) ? path.replaceAll('/', '-') : basename(path)]));
}

/**
 * The files of a zip that the desk can open. One that is laid out as the repository (the desk makes such ones, and a check of a
 * proposed change) gives what lies in the folders of sources, originals and hospitals; any other all of its files.
 *
 * Throws where it is no zip, or one whose files are too large.
 */
export function unpack(zip: Uint8Array): GivenFile[] {
	const marked = markedNames(zip);
	const paths = new Map<string, string>();
	let index = 0;
	unzipSync(zip, {
		filter: ({ name }) => {
			paths.set(name, marked[index] ? name : nameOf(name));
			index += 1;
			return false;
		},
	});
	const isLaidOut = [...paths.values()].some(
		(path) => /(?:^|\/)content\//u.test(path) || contentFolderOf(path) !== undefined
	);
	const isWanted = (path: string) => !isJunk(path) && (!isLaidOut || contentFolderOf(path) !== undefined);
	let size = 0;
	const entries = unzipSync(zip, {
		filter: ({ name, originalSize }) => {
			if (!isWanted(paths.get(name)!)) return false;
			size += originalSize;
			if (size > most) throw new Error('压缩包里的文件太大');
			return true;
		},
	});
	const files = Object.entries(entries).map(([name, bytes]) => ({ path: paths.get(name)!, bytes }));
	if (isLaidOut) return files;
	const names = namesApart(files.map(({ path }) => path));
	return files.map(({ path, bytes }) => ({ path: names.get(path)!, bytes }));
}
