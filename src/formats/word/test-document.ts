import { strToU8, zipSync } from 'fflate';
import { rowsOfPart, type Part } from '../test-report.ts';

const namespaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const part = (root: string, content: string) =>
	strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${namespaces}>${content}</w:${root}>`);

/** A document of Word with the given body, in WordprocessingML; `parts` are others of its parts by their root. */
export function documentOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const others = Object.entries(parts).map(([root, content]) => [`word/${root}.xml`, part(root, content)]);
	return zipSync({
		'[Content_Types].xml': strToU8('<?xml version="1.0"?><Types/>'),
		'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
		'word/media/image1.png': new Uint8Array(9),
		...(Object.fromEntries(others) as Record<string, Uint8Array>),
	});
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
	return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function tableOf(rows: readonly (readonly string[])[]): string {
	const cells = (row: readonly string[]) => row.map((cell) => `<w:tc><w:tcPr/>${paragraph(cell)}</w:tc>`).join('');
	return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A part of the report as a document of Word has it: captions stand in text boxes. */
export function partAsWord(one: Part): string {
	if (one.kind === 'table') return tableOf(rowsOfPart(one));
	if (one.kind !== 'caption') return paragraph(one.text);
	const box = `<w:txbxContent>${paragraph(one.text)}</w:txbxContent>`;
	return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}
