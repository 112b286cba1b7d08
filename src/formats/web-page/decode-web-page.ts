import { TextDecoder } from '@exodus/bytes/encoding-browser.js';
import { decodes, detectEncoding } from '../../model/detect-encoding.ts';

/** `<meta charset="gb2312">` and the longer form; browsers look at the first kilobyte, a saved page may have a comment above. */
const declaration = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu;
const declaredWithin = 4096;

/** The encoding that a page names for itself, as far as there is one of that name. GB2312 and GBK are parts of GB 18030. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin));
	const label = declaration.exec(head)?.[1]?.toLowerCase();
	if (label === undefined || label.startsWith('utf-16')) return undefined;
	if (/^(?:gb|x-gbk)/u.test(label)) return 'gb18030';
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

/**
 * Reads the bytes of a saved page as text; undefined for bytes that are no text.
 *
 * What the page says of itself comes after what its bytes are: a browser may save as UTF-8 a page that goes on calling itself
 * GB 2312. It decides where a few bytes are spoilt.
 */
export function decodeWebPage(bytes: Uint8Array): string | undefined {
	const declared = declaredEncoding(bytes);
	const detected = detectEncoding(bytes);
	const isCertain = detected?.startsWith('utf') === true;
	const isDeclared = declared !== undefined && decodes(bytes, declared);
	const encoding = isCertain ? detected : isDeclared ? declared : (detected ?? declared);
	return encoding === undefined ? undefined : new TextDecoder(encoding).decode(bytes);
}
