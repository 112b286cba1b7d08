import type { VFile } from 'vfile';
import { checkReferences, type KnownIds } from '../correct/check-references.ts';
import { readSidecar, type PlacedSidecar } from '../correct/read-sidecar.ts';
import { decodeSidecar } from '../decode/decode-sidecar.ts';

/**
 * Reads a sidecar: its text in whatever encoding, its form, and the ids in it where it is known what they may stand for.
 *
 * What is wrong is in the messages of `file`; a fatal one means that its source cannot be converted.
 */
export function openSidecar(
	sidecar: string | Uint8Array,
	path: string,
	known: KnownIds | undefined
): { file: VFile; sidecar: PlacedSidecar | undefined } {
	const { text, remark } = typeof sidecar === 'string' ? { text: sidecar } : decodeSidecar(sidecar);
	const read = readSidecar(text, path);
	if (remark) {
		const place = { line: 1, column: 1 };
		read.file.message(remark.reason, { place, source: 'yaml', ruleId: 'encoding' }).fatal = remark.isFatal;
	}
	if (!read.sidecar || !known) return read;
	return { file: read.file, sidecar: checkReferences(read.sidecar, known) };
}
