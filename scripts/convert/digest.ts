import { createHash } from 'node:crypto';

/** The digest of a text or of bytes, in hexadecimal. */
export function digestOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
