import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readFormat } from '../formats/index.ts';
import { obtainedFrom } from '../formats/obtained.ts';
import { textName } from './text-name.ts';
import { beginWork, type Work } from './work.ts';

/**
 * What the desk shows of a file: its own bytes where it is plain text; of a web page, a document of Word, a PDF or Markdown the
 * lines that were read from it, with the file itself as it came and a sidecar that says where they come from: the one that is
 * given with it, with that said. A file that has no text is refused in one sentence.
 */
export async function sourceOfFile(
	given: string,
	bytes: Uint8Array,
	sidecar = ''
): Promise<Work | { refusal: string }> {
	const name = given.normalize('NFC');
	const reading = await readFormat(bytes, name);
	if (reading === undefined) return beginWork(textName(name), bytes, sidecar);
	if ('refusal' in reading) return reading;
	const obtained = obtainedFrom(reading.format, name, bytesToHex(sha256(bytes)));
	const work = beginWork(textName(name), new TextEncoder().encode(reading.text), sidecar);
	// It reads YAML, which plain text does without.
	const { withObtained } = await import('./with-obtained.ts');
	return { ...work, sidecar: withObtained(sidecar, obtained), original: { name, bytes } };
}
