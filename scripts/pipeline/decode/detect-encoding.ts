/** Byte-order marks and the encodings they announce. */
const byteOrderMarks: readonly [bytes: readonly number[], encoding: string][] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/** Control characters that no text file has; NUL among them. */
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;

/** Whether the bytes are valid in an encoding. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** UTF-16 without a mark: ASCII signs leave a NUL in every other byte. */
function detectUnmarkedUtf16(bytes: Uint8Array): string | undefined {
	if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
	const pairs = bytes.length / 2;
	const nulls = [0, 0];
	for (const [index, byte] of bytes.entries()) if (byte === 0) nulls[index % 2]! += 1;
	if (nulls[1]! > pairs * 0.02 && nulls[0]! < nulls[1]! / 4) return 'utf-16le';
	if (nulls[0]! > pairs * 0.02 && nulls[1]! < nulls[0]! / 4) return 'utf-16be';
	return undefined;
}

/** UTF-8 with a few bytes spoilt or lost: bytes of another encoding spoil far more. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder('utf-8').decode(bytes);
	const spoilt = text.match(/\uFFFD/gu)?.length ?? 0;
	const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
	return sound > spoilt * 20;
}

/** Share of control characters in the text; a picture or an archive has many. */
function isBinary(bytes: Uint8Array, encoding: string): boolean {
	const text = new TextDecoder(encoding).decode(bytes);
	return (text.match(binary)?.length ?? 0) > Math.max(8, text.length * 0.01) || text.includes('\u0000\u0000');
}

/**
 * Finds the encoding of a text: byte-order mark, UTF-16 by its NULs, UTF-8, then whichever of the others gives common characters.
 *
 * Returns undefined for bytes that are no text in any of them. A mark is believed, and UTF-8 recognised, even where a few
 * bytes are spoilt. GB 18030 must be valid as a whole; decoded wrongly it has rare characters, so common ones decide between
 * it and Big5.
 */
export function detectEncoding(bytes: Uint8Array): string | undefined {
	const marked = byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
	const encoding = marked?.[1] ?? detectUnmarked(bytes);
	return encoding === undefined || isBinary(bytes, encoding) ? undefined : encoding;
}

function detectUnmarked(bytes: Uint8Array): string | undefined {
	const utf16 = detectUnmarkedUtf16(bytes);
	if (utf16 !== undefined && decodes(bytes, utf16)) return utf16;
	return decodes(bytes, 'utf-8') || isDamagedUtf8(bytes) ? 'utf-8' : pickChinese(bytes);
}

/** Characters that any Chinese report has, in both scripts. */
const common =
	/[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年院医工党日，。、這國個為對會發醫黨們時來說學]/gu;

/** Share of common characters that any Chinese text has. */
const least = 0.05;

/** The encoding that gives the most common characters; Big5 bytes are often valid GB 18030, and any even number UTF-16. */
function pickChinese(bytes: Uint8Array): string | undefined {
	const scored = ['gb18030', 'big5', 'utf-16le', 'utf-16be']
		.filter((name) => decodes(bytes, name))
		.map((name) => {
			const text = new TextDecoder(name).decode(bytes);
			return { name, score: (text.match(common)?.length ?? 0) / Math.max(1, text.length) };
		})
		.filter(({ name, score }) => !name.startsWith('utf-16') || score >= least);
	return scored.sort((a, b) => b.score - a.score)[0]?.name;
}
