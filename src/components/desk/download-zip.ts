import { packFiles, type PackedFile } from '../../desk/pack.ts';
import { download } from '../download.ts';

/** Downloads files as a zip that is laid out as the repository. */
export function downloadZip(name: string, files: readonly PackedFile[]): void {
	download(`${name.replace(/\.[^.]*$/u, '')}.zip`, new Uint8Array(packFiles(files)), 'application/zip');
}
