import { encode } from '../../pipeline/decode/test-encode.ts';

/** The bytes of a PDF with one page: what it prints, the fonts that it names, what else its last part says. */
function pdfOf(content: string, fonts: readonly string[], trailer: string): Uint8Array {
	const names = fonts.length > 0 ? '/Font << /F1 5 0 R >>' : '';
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 200] /Contents 4 0 R /Resources << ${names} >> >>`,
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		...fonts,
	];
	let text = '%PDF-1.4\n';
	const places = objects.map((object, index) => {
		const place = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(place).padStart(10, '0')} 00000 n \n`;
	});
	const size = objects.length + 1;
	const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
	return new TextEncoder().encode(
		`${text}${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
	);
}

/** A PDF that prints nothing. */
export function blankPdf(trailer = ''): Uint8Array {
	return pdfOf('', [], trailer);
}

/** A PDF of a kind that older programs write: its text in GBK, by a table that the file only names, in a font that it lacks. */
export function gbkPdf(text: string): Uint8Array {
	const codes = Buffer.from(encode(text, 'gb18030')).toString('hex');
	return pdfOf(
		`BT /F1 12 Tf 20 100 Td <${codes}> Tj ET`,
		[
			'<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
			'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
			'<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >>',
		],
		''
	);
}

/** A PDF with a password that nobody knows: its digests are those of none. */
export function lockedPdfBytes(): Uint8Array {
	const digest = `<${'5a'.repeat(32)}>`;
	return blankPdf(
		`/ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${digest} /U ${digest} /P -4 >>`
	);
}
