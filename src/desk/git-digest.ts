import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The name that Git gives to what a file holds: two files have the same one where they are the same, byte for byte.
 *
 * @example
 * gitDigest(new TextEncoder().encode('hello\n')); // → ce013625030ba8dba906f756967f9e9ca394464a
 */
export function gitDigest(bytes: Uint8Array): string {
	return bytesToHex(sha1(concatBytes(utf8ToBytes(`blob ${bytes.length}\0`), bytes)));
}
