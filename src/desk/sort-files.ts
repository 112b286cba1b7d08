import { sidecarPath } from '../model/sidecar-path.ts';
import type { NewRecord } from './pack.ts';
import { isTextName, textName } from './text-name.ts';

/** A file that is handed to the desk: its name, below the folders in which it lay where it came in a zip. */
export interface GivenFile {
	path: string;
	bytes: Uint8Array;
}

/** A page with what was given of it. */
export interface GivenPage {
	/** Name of the sidecar, given or not. */
	sidecarName: string;
	/** The page itself; absent where only its sidecar is given: the archive has it. */
	source?: GivenFile;
	/** The file of another format from which the text of the page was read. */
	original?: GivenFile;
	sidecar?: string;
}

/** What the files that are given are to the desk. */
export interface SortedFiles {
	pages: readonly GivenPage[];
	/** Records of hospitals, by their path in the content folder. */
	records: readonly NewRecord[];
}

/** Folders of the content folder that the desk reads. */
const folders = ['sources', 'originals', 'hospitals'] as const;

export const basename = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The folder of the content folder in which a file lies; undefined where that is another one, or none. */
export const contentFolderOf = (path: string) => folders.find((folder) => folder === path.split('/').at(-2));

const isYaml = ({ path }: GivenFile) => path.endsWith('.yaml');
const isText = ({ path }: GivenFile) => isTextName(basename(path));
/** Name of the sidecar of a file, in the archive. */
export const sidecarOf = (path: string) => sidecarPath(textName(basename(path))).normalize('NFC');

/** A text as it stands, byte for byte: a mark at its start is kept. */
const textOf = ({ bytes }: GivenFile) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/**
 * Tells pages, their sidecars, the files from which they were read, and records of hospitals from one another: by their folders
 * where these are known, else by their names. A YAML file beside a page of the same name is its sidecar; one that names a hospital
 * is a record; any other is the sidecar of a page of the archive.
 */
export function sortFiles(files: readonly GivenFile[]): SortedFiles {
	const pages = new Map<string, GivenPage>();
	const add = (name: string, found: Omit<GivenPage, 'sidecarName'>) => {
		pages.set(name, { ...pages.get(name), ...found, sidecarName: name });
	};
	const others = files.filter((file) => !isYaml(file));
	for (const file of others.filter(isText)) add(sidecarOf(file.path), { source: file });
	for (const file of others.filter((other) => !isText(other))) {
		const name = sidecarOf(file.path);
		add(name, pages.has(name) ? { original: file } : { source: file });
	}
	const records: NewRecord[] = [];
	for (const file of files.filter(isYaml)) {
		const [folder, name, text] = [contentFolderOf(file.path), sidecarOf(file.path), textOf(file)];
		const isRecord = folder === 'hospitals' || (!folder && !pages.has(name) && /^name:/mu.test(text));
		if (isRecord) records.push({ path: `hospitals/${name}`, text });
		else add(name, { sidecar: text });
	}
	return { pages: [...pages.values()], records };
}
