import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rememberFile } from '../remember-file.ts';
import { qrPicture } from './qr-picture.ts';

/** Raised where the same address gives another picture. */
const version = 3;

/** The QR code of an address, made once: which of its eight masks it has takes most of a millisecond, and each page has one. */
export function rememberQr(folder: string, address: string): Promise<Uint8Array<ArrayBuffer>> {
	const name = createHash('sha256').update(`${version}\n${address}`).digest('hex');
	return rememberFile(join(folder, `${name}.png`), () => Promise.resolve(qrPicture(address)));
}
