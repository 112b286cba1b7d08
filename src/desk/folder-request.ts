import { toBase64 } from '@exodus/bytes/base64.js';
import type { GuardedFile } from './guarded-files.ts';

/** Where the development server takes files from the desk, under the base path. */
export const folderAddress = '/__desk/files/';

/** Files for the content folder, as the desk sends them to the development server. */
export interface FolderRequest {
	files: { path: string; bytes: string; replaces: readonly string[] }[];
}

/** What the development server answers: the paths that it wrote, or why it wrote nothing. */
export type FolderAnswer = { written: string[] } | { fault: string };

/** Files in the form in which they are sent, their bytes in Base64. */
export function toFolderRequest(files: readonly GuardedFile[]): FolderRequest {
	return { files: files.map(({ path, bytes, replaces }) => ({ path, bytes: toBase64(bytes), replaces })) };
}
