import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { brokenDocument, noText } from '../refusals.ts';
import { convertedReport } from '../test-converted.ts';
import { report, reportAsText, reportOrigin } from '../test-report.ts';
import { readWord } from './read-word.ts';
import { documentOf, paragraph, partAsWord, tableOf } from './test-document.ts';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

/** The text of a document with the given body. */
function textOf(body: string, parts?: Readonly<Record<string, string>>): string {
	const reading = readWord(documentOf(body, parts));
	return 'text' in reading ? reading.text : reading.refusal;
}

test('gives the same articles with the same facts as the text', () => {
	const [title, deck, ...rest] = report.map(partAsWord);
	const text = textOf([title, deck, paragraph(reportOrigin), ...rest].join(''));
	expect(text).toBe(reportAsText());
	expect(convertedReport(text)).toHaveLength(2);
});

test('reads line breaks, tabs, insertions and links, and the text of content controls', () => {
	const body = `<w:p><w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t><w:tab/></w:r><w:ins>${run('增补')}</w:ins><w:hyperlink>${run('链接')}</w:hyperlink></w:p><w:sdt><w:sdtPr/><w:sdtContent>${paragraph('控件')}</w:sdtContent></w:sdt>`;
	expect(textOf(body)).toBe('第一行\n第二行\t增补链接\n\n控件\n');
});

test('leaves out what tracked changes took away, hidden text, instructions of fields and readings', () => {
	const body = `<w:p>${run('留')}<w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:moveFrom>${run('移')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:ruby><w:rt>${run('du')}</w:rt><w:rubyBase>${run('读')}</w:rubyBase></w:ruby></w:p>`;
	expect(textOf(body)).toBe('留读\n');
});

test('joins paragraphs between which a tracked change took the end away', () => {
	expect(textOf(paragraph('拧成一', '<w:rPr><w:del/></w:rPr>') + paragraph('股绳。'))).toBe('拧成一股绳。\n');
});

test('reads a table row by row, and one that only lays out paragraphs cell by cell', () => {
	expect(
		textOf(
			tableOf([
				['指标', '2023年'],
				['门诊量', '12万'],
			])
		)
	).toBe('指标\u30002023年\n门诊量\u300012万\n');
	const layout = `<w:tbl><w:tr><w:tc>${paragraph('左一。')}${paragraph('左二。')}</w:tc><w:tc>${paragraph('右。')}</w:tc></w:tr></w:tbl>`;
	expect(textOf(layout)).toBe('左一。\n\n左二。\n\n右。\n');
});

test('writes the numbers that Word prints before the paragraphs of lists', () => {
	const level = (depth: number, format: string, text: string) =>
		`<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
	const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'decimal', '（%2）')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`;
	const styles = '<w:style w:styleId="2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
	const item = (text: string, list: number, depth: number) =>
		paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
	const body = [
		paragraph('提质量', '<w:pStyle w:val="2"/>'),
		...[item('抓核心制度', 1, 1), item('抓病历', 1, 1), item('强队伍', 1, 0), item('育人才', 1, 1), item('要点', 2, 0)],
		item('无编号', 0, 0),
	];
	expect(textOf(body.join(''), { numbering, styles }).split('\n\n')).toEqual([
		...['一、提质量', '（1）抓核心制度', '（2）抓病历', '二、强队伍', '（1）育人才', '●要点', '无编号\n'],
	]);
});

test('puts notes of its author behind the text', () => {
	const footnotes = `<w:footnote w:type="separator">${paragraph('——')}</w:footnote><w:footnote w:id="1">${paragraph('据院史。')}</w:footnote>`;
	expect(textOf(paragraph('正文。'), { footnotes })).toBe('正文。\n\n据院史。\n');
});

test.each([
	['a document without text', documentOf(`<w:p><w:r><w:drawing/></w:r></w:p>`), noText],
	['a document that was cut off', documentOf(paragraph('正文。')).slice(0, 300), brokenDocument],
	['a document whose text is no XML', zipSync({ 'word/document.xml': strToU8('<w:document>') }), brokenDocument],
	['a table', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), '内容是表格或演示文稿'],
	['an archive', zipSync({ '报道.txt': strToU8('近日') }), '内容是压缩包'],
])('says what is wrong with %s', (_name, bytes, refusal) => {
	expect(readWord(bytes)).toEqual({ refusal: expect.stringContaining(refusal) as string });
});
