import { folderAddress, toFolderRequest, type FolderAnswer } from '../../desk/folder-request.ts';
import type { GuardedFile } from '../../desk/guarded-files.ts';
import { url } from '../../url.ts';

/**
 * Writes files into the content folder from which the development server shows the site; gives the paths written.
 * `onPut` is called before they are sent: the answer may be lost.
 *
 * Throws, with a sentence, where the server refuses. A published site has no such server, and nothing of this.
 */
export async function writeHere(
	files: readonly GuardedFile[],
	onPut: (files: readonly GuardedFile[]) => void
): Promise<string[]> {
	onPut(files);
	const response = await fetch(url(folderAddress), {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(toFolderRequest(files)),
	});
	const answer = (await response.json()) as FolderAnswer;
	if ('fault' in answer) throw new Error(answer.fault);
	return answer.written;
}
