import { detectEncoding } from '../../model/detect-encoding.ts';

/** What people call the encodings that editors of other systems write. */
const names: Readonly<Record<string, string>> = {
	gb18030: 'GBK（记事本的 ANSI）',
	big5: 'Big5',
	'utf-16le': 'UTF-16（记事本的 Unicode）',
	'utf-16be': 'UTF-16',
};

/**
 * Reads the bytes of a sidecar as text, in whichever encoding sources may have.
 *
 * `remark` is what its editor should know: the file was understood, but other tools will not read it, or nobody can.
 */
export function decodeSidecar(bytes: Uint8Array): { text: string; remark?: { reason: string; isFatal: boolean } } {
	const encoding = bytes.length === 0 ? 'utf-8' : detectEncoding(bytes);
	if (encoding === undefined)
		return { text: '', remark: { reason: '认不出这个文件的编码，或者不是文本：请另存为 UTF-8', isFatal: true } };
	const text = new TextDecoder(encoding).decode(bytes);
	const name = names[encoding];
	if (name === undefined) return { text };
	const reason = `这个文件的编码是 ${name}，已照此读出；请另存为 UTF-8，别的工具才读得对`;
	return { text, remark: { reason, isFatal: false } };
}
