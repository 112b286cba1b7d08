/*
 * What is said of files that give no text. One sentence each: what it is, and what to do.
 */

export const noArticle =
	'网页里没有找到报道的文字：可能是目录页，或者正文要联网才显示；请在浏览器里打开报道，把全文复制到文本文件（.txt）';
export const noText = '文档里没有文字；是图片或扫描件，请先做文字识别，再把文字存为 .txt';
export const oldDocument = '是旧式的 Word 文档（.doc）；请在 Word 或 WPS 里打开，另存为 .docx 再收入';
export const lockedDocument = '文档加了密码；请打开它，取消密码，另存以后再收入';
export const brokenDocument = '文档坏了，打不开；请重新下载或另存一份 .docx 再收入';
export const scannedPdf = 'PDF 里没有文字，只有图片（扫描件）；请先做文字识别，再收入带文字的 PDF 或 .txt';
export const lockedPdf = 'PDF 加了密码；请用密码打开，另存为不带密码的 PDF 再收入';
export const brokenPdf = 'PDF 坏了，打不开；请重新下载或另存一份再收入';
export const unreadablePdf = 'PDF 里的文字读出来是乱码（字体没有附编码）；请先做文字识别，再收入 .txt';
export const packedPage = '是打包的网页（.mht）；请在浏览器里打开，另存为“网页，仅 HTML”再收入';
