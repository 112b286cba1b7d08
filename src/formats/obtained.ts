import type { Format } from './recognise-format.ts';

const called: Readonly<Record<Format, string>> = {
	html: '网页',
	docx: 'Word 文档',
	pdf: 'PDF',
	md: 'Markdown 文件',
};

/** Where the text of a source comes from that was read from a file of another format; `sha256` is the digest of that file. */
export function obtainedFrom(format: Format, name: string, sha256: string): string {
	return `${called[format]}“${name}”里的文字（原件的 SHA-256：${sha256}）`;
}
