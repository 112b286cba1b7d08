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

/** UTF-16 without a mark: ASCII signs leave a NUL in every other byte, and Chinese alone is told by its common high bytes. */
function detectUnmarkedUtf16(bytes: Uint8Array): string | undefined {
	if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
	const pairs = bytes.length / 2;
	const nulls = [0, 0];
	for (const [index, byte] of bytes.entries()) if (byte === 0) nulls[index % 2]! += 1;
	if (nulls[1]! > pairs * 0.02 && nulls[0]! < nulls[1]! / 4) return 'utf-16le';
	if (nulls[0]! > pairs * 0.02 && nulls[1]! < nulls[0]! / 4) return 'utf-16be';
	return undefined;
}

/** Share of control characters in the text; a picture or an archive has many. */
function isBinary(bytes: Uint8Array, encoding: string): boolean {
	const text = new TextDecoder(encoding).decode(bytes);
	return (text.match(binary)?.length ?? 0) > Math.max(8, text.length * 0.01) || text.includes('\u0000\u0000');
}

/**
 * Finds the encoding of a text: byte-order mark, UTF-8, UTF-16 without mark, GB 18030, Big5, in this order.
 *
 * Returns undefined for bytes that are no text in any of them. A file is GB 18030 only if all of it is valid, so a broken
 * UTF-8 file can pass for it; Chinese in GB 18030 decoded wrongly has rare characters, and common ones decide for Big5.
 */
export function detectEncoding(bytes: Uint8Array): string | undefined {
	const marked = byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
	const candidates = marked
		? [marked[1]]
		: [detectUnmarkedUtf16(bytes), 'utf-8', pickChinese(bytes)].filter((name) => name !== undefined);
	const encoding = candidates.find((name) => decodes(bytes, name));
	return encoding === undefined || isBinary(bytes, encoding) ? undefined : encoding;
}

/** Characters that any Chinese report has, in both scripts. */
const common =
	/[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年院医工党日，。、這國個為對會發醫黨們時來說學]/gu;

/** GB 18030 or Big5, whichever gives the more common characters; Big5 bytes are often valid GB 18030 too. */
function pickChinese(bytes: Uint8Array): string | undefined {
	const scored = ['gb18030', 'big5']
		.filter((name) => decodes(bytes, name))
		.map((name) => ({ name, score: new TextDecoder(name).decode(bytes).match(common)?.length ?? 0 }));
	return scored.sort((a, b) => b.score - a.score)[0]?.name;
}
