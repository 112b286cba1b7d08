import { TextDecoder } from '@exodus/bytes/encoding-browser.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { VFile } from 'vfile';
import { conflictMarkers } from '../../model/conflict-markers.ts';
import { detectEncoding } from '../../model/detect-encoding.ts';
import { describeKind, isWebPage, kindOfBytes, webPageReason } from '../../model/file-kinds.ts';

/** A source larger than this is not a newspaper page. */
const largestSource = 8 * 1024 * 1024;

/** What *decode* gives back. */
export interface DecodedSource {
	text: string;
	/** Name of the encoding as `TextDecoder` gives it, `utf-8` or `gb18030` …. */
	encoding: string;
	/** Digest of the bytes as received. */
	sha256: string;
}

/** What is to be said of a file with so many bytes; undefined where it may be a newspaper page. */
export function tooLarge(bytes: number): string | undefined {
	if (bytes <= largestSource) return undefined;
	const megabytes = Math.round(bytes / 1024 / 1024);
	return `文件有 ${megabytes} MB，超过 8 MB，不像一张报纸的文字；请只放报道文字`;
}

/**
 * Reads the bytes of a source as text.
 *
 * Fails with a Chinese message where there is nothing to read: an empty file, a binary one, one in no known encoding, a
 * web page; or two versions of a text that are yet to be merged.
 */
export function decode(bytes: Uint8Array, file: VFile): DecodedSource {
	const report = (reason: string, line = 1): never =>
		file.fail(reason, { place: { line, column: 1 }, source: 'decode', ruleId: 'decode' });
	if (bytes.length === 0) report('文件是空的；请放入报道全文后再转换');
	const size = tooLarge(bytes.length);
	if (size !== undefined) report(size);
	const detected = detectEncoding(bytes);
	const kind = kindOfBytes(bytes, detected !== undefined);
	if (kind) report(describeKind(kind));
	const encoding = detected ?? report('认不出文件的编码，或者不是文本；请另存为 UTF-8 文本后再转换');
	const text = new TextDecoder(encoding).decode(bytes);
	if (!/\S/u.test(text)) report('文件里只有空白；请放入报道全文后再转换');
	if (isWebPage(text)) report(webPageReason);
	const [conflict] = conflictMarkers(text.split(/\r\n|\n|\r/u));
	if (conflict !== undefined)
		report('这里有 Git 的冲突记号（<<<<<<<）：两份文字还没有合成一份；请留下该留的文字，删去记号', conflict);
	reportSpoilt(text, file);
	return { text, encoding, sha256: bytesToHex(sha256(bytes)) };
}

/** Tells of bytes that are no character: they stand as � in the text. */
function reportSpoilt(text: string, file: VFile): void {
	const first = text.indexOf('\uFFFD');
	if (first < 0) return;
	const lines = text.slice(0, first).split(/\r\n|\n|\r/u);
	const count = text.split('\uFFFD').length - 1;
	file.message(`有${count}处字节不成字，存作“�”，请对照原件核对`, {
		place: { line: lines.length, column: Array.from(lines.at(-1)!).length + 1 },
		source: 'decode',
		ruleId: 'decode',
	});
}
