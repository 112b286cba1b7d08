import { filetypeinfo } from 'magic-bytes.js';

/** A kind of file that is handed in where a text is wanted. */
export interface FileKind {
	name: string;
	/** Endings of its files, without the dot. */
	endings: readonly string[];
	/** What to do with it. */
	advice: string;
}

const document: FileKind = {
	name: '文字处理文档',
	endings: ['docx', 'doc', 'dotx', 'dot', 'wps', 'wpt', 'odt', 'ott', 'rtf', 'pages'],
	advice: '请打开它，另存为 Word 文档（.docx）再收入',
};

const archive: FileKind = {
	name: '压缩包',
	endings: ['zip', 'gz', 'tgz', 'tar', 'rar', '7z', 'bz2', 'xz', 'zst', 'lz', 'z', 'cab', 'iso'],
	advice: '请先解压，再收入里面的文本',
};

const webPage: FileKind = {
	name: '网页',
	endings: ['html', 'htm', 'xhtml', 'shtml', 'mht', 'mhtml', 'xml', 'svg', 'url', 'webloc'],
	advice: '请在浏览器里打开，另存为网页（.html）再收入',
};

const laidOut: FileKind = {
	name: '版式文件（PDF 之类）',
	endings: ['pdf', 'ofd', 'caj', 'kdh', 'nh', 'djvu', 'xps', 'ps', 'eps', 'epub', 'mobi', 'azw3'],
	advice: '请把有文字的另存为 PDF 再收入；扫描件要先做文字识别',
};

const kinds: readonly FileKind[] = [
	document,
	laidOut,
	webPage,
	{
		name: '图片',
		endings: [
			...['jpg', 'jpeg', 'png', 'apng', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'heic', 'heif', 'avif', 'jp2', 'jxl'],
			...['psd', 'ico'],
		],
		advice: '请先做文字识别，把识别出的文字存为文本文件（.txt）',
	},
	archive,
	{
		name: '表格或演示文稿',
		endings: ['xlsx', 'xls', 'et', 'csv', 'tsv', 'ods', 'numbers', 'pptx', 'ppt', 'dps', 'odp', 'key'],
		advice: '请把报道的文字复制到文本文件（.txt）',
	},
	{
		name: '录音或录像',
		endings: ['mp3', 'm4a', 'wav', 'flac', 'ogg', 'amr', 'aac', 'mp4', 'm4v', 'mov', 'avi', 'mkv', 'wmv', 'webm'],
		advice: '请把文字稿存为文本文件（.txt）',
	},
	{
		name: '带标记的文本（Markdown 之类）',
		endings: ['md', 'mdx', 'markdown', 'rst', 'adoc', 'tex'],
		advice: '请另存为 Markdown（.md）或纯文本（.txt）再收入',
	},
	{
		name: '程序',
		endings: ['exe', 'dll', 'elf', 'msi', 'apk', 'jar', 'class', 'wasm'],
		advice: '请只收入报道的文本（.txt）',
	},
];

/** The kind of the files with an ending (`docx`, any case); undefined for an ending that says nothing. */
export function kindOfEnding(ending: string): FileKind | undefined {
	return kinds.find(({ endings }) => endings.includes(ending.toLowerCase()));
}

/** Names of files that lie in every archive of a document of Word or WPS. */
const insideDocument = /\[Content_Types\]\.xml|word\/|mimetypeapplication\/vnd\.oasis/u;

/**
 * The kind that the first bytes announce; undefined for a text, and for bytes that nothing is known of.
 *
 * A picture or an archive is asked for only where the bytes are no text in any encoding: BM begins a bitmap, and a report on BMI.
 */
export function kindOfBytes(bytes: Uint8Array, isText: boolean): FileKind | undefined {
	const [first] = filetypeinfo(bytes.subarray(0, 4096)).map(({ typename }) => kindOfEnding(typename));
	if (isText) return first === laidOut || first === document ? first : undefined;
	const isDocument =
		first === archive && insideDocument.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));
	return isDocument ? document : first;
}

const markupStart = /^\s*<(?:!doctype\b|html\b|head\b|body\b|\?xml\b)/iu;
const markupLine =
	/^\s*<\/?(?:p|div|span|br|section|article|table|t[dr]|h[1-6]|ul|ol|li|img|a|meta|link|script|style)\b/iu;

/** A page has at least this many lines that begin with a tag, and this share of its lines. A report on a web page may quote one. */
const leastMarkupLines = 5;
const leastMarkupShare = 1 / 3;

/** Whether a text is the source of a web page. */
export function isWebPage(text: string): boolean {
	if (markupStart.test(text)) return true;
	const lines = text.split(/[\r\n]+/u).filter((line) => /\S/u.test(line));
	const marked = lines.filter((line) => markupLine.test(line)).length;
	return marked >= leastMarkupLines && marked >= lines.length * leastMarkupShare;
}

/** What is to be said of a file that is no text of a report. */
export function describeKind({ name, advice }: FileKind): string {
	return `内容是${name}，不是报道的文本；${advice}`;
}

/** What is to be said of a text that is the source of a web page. */
export const webPageReason = describeKind(webPage);
