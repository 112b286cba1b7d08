import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rememberFile } from '../remember-file.ts';
import { qrPath, type QrPath } from './qr-path.ts';

/** Raised where the same address gives another drawing. */
const version = 1;

/** The QR code of an address, made once: which of its eight masks it has takes most of a millisecond, and each page has one. */
export async function rememberQr(folder: string, address: string): Promise<QrPath> {
	const name = createHash('sha256').update(`${version}\n${address}`).digest('hex');
	const make = () => Promise.resolve(new TextEncoder().encode(JSON.stringify(qrPath(address))));
	return JSON.parse(new TextDecoder().decode(await rememberFile(join(folder, `${name}.json`), make))) as QrPath;
}
