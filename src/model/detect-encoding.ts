// A browser's own `TextDecoder` there; in Node one that reads Big5 as browsers do.
import { TextDecoder } from '@exodus/bytes/encoding-browser.js';

/** Byte-order marks and the encodings they announce. */
const byteOrderMarks: readonly [bytes: readonly number[], encoding: string][] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/** Control characters that no text file has; NUL among them. */
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;

/** Whether the bytes are valid in an encoding. */
export function decodes(bytes: Uint8Array, encoding: string): boolean {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Share of control characters in the text; a picture or an archive has many. */
function isBinary(bytes: Uint8Array, encoding: string): boolean {
	const text = new TextDecoder(encoding).decode(bytes);
	return (text.match(binary)?.length ?? 0) > Math.max(8, text.length * 0.01) || text.includes('\u0000\u0000');
}

/** UTF-8 with a few bytes spoilt or lost: bytes of another encoding spoil far more. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder('utf-8').decode(bytes);
	const spoilt = text.match(/\uFFFD/gu)?.length ?? 0;
	const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
	return spoilt > 0 && sound > spoilt * 20;
}

/**
 * Characters that any Chinese report has, in both scripts, and printable ASCII. In UTF-16 with its bytes swapped 一 and 开 have
 * the bytes of NUL, so NULs alone do not tell the order of bytes.
 */
const common =
	/[\n\r -~的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年院医工党日，。、這國個為對會發醫黨們時來說學]/gu;

/** Share of common characters that a text in UTF-16 has at least; any even number of bytes may be valid UTF-16. */
const least = 0.05;

/** Of the encodings in which the bytes are valid, the one that gives most common characters and no control characters. */
function pickEncoding(bytes: Uint8Array): string | undefined {
	const scored = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']
		.filter((name) => decodes(bytes, name))
		.map((name) => {
			const text = new TextDecoder(name).decode(bytes);
			const [known, controls] = [common, binary].map((signs) => text.match(signs)?.length ?? 0) as [number, number];
			return { name, score: (known - controls * 4) / Math.max(1, text.length) };
		})
		.filter(({ name, score }) => !name.startsWith('utf-16') || score >= least);
	return scored.sort((a, b) => b.score - a.score)[0]?.name;
}

function detectUnmarked(bytes: Uint8Array): string | undefined {
	const isUtf8 = decodes(bytes, 'utf-8') ? !bytes.includes(0) : isDamagedUtf8(bytes);
	return isUtf8 ? 'utf-8' : pickEncoding(bytes);
}

/**
 * Finds the encoding of a text: by its byte-order mark, as UTF-8, or by which of UTF-16, GB 18030 and Big5 gives the
 * characters that Chinese reports have.
 *
 * Returns undefined for bytes that are no text in any of them. A mark is believed, and UTF-8 recognised, even where a few
 * bytes are spoilt; the others must be valid as a whole.
 */
export function detectEncoding(bytes: Uint8Array): string | undefined {
	const marked = byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
	const encoding = marked?.[1] ?? detectUnmarked(bytes);
	return encoding === undefined || isBinary(bytes, encoding) ? undefined : encoding;
}
