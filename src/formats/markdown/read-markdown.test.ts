import { expect, test } from 'vitest';
import { encode } from '../../pipeline/decode/test-encode.ts';
import { noText } from '../refusals.ts';
import { convertedReport } from '../test-converted.ts';
import { report, reportAsText, reportOrigin, rowsOfPart, type Part } from '../test-report.ts';
import { readMarkdown } from './read-markdown.ts';

/** The text of a Markdown file. */
function textOf(source: string): string {
	const reading = readMarkdown(encode(source, 'utf-8'));
	return 'text' in reading ? reading.text : reading.refusal;
}

/** A part of the report as Markdown has it. */
function partAsMarkdown(one: Part): string {
	if (one.kind === 'title') return `# ${one.text}`;
	if (one.kind === 'crosshead') return `## ${one.text}`;
	if (one.kind !== 'table') return one.text;
	const [head, ...rows] = rowsOfPart(one).map((cells) => `| ${cells.join(' | ')} |`);
	return [head, '| --- | --- | --- |', ...rows].join('\n');
}

test('gives the same articles with the same facts as the text', () => {
	const [title, deck, ...rest] = report.map(partAsMarkdown);
	const text = textOf(['---\ntitle: 标题\n---', title, deck, `**${reportOrigin}**`, ...rest].join('\n\n'));
	expect(text).toBe(reportAsText());
	expect(convertedReport(text)).toHaveLength(2);
});

test.each([
	['marks', '**党建**引领，[详见](https://a.cn)*正文*`代码`', '党建引领，详见正文代码\n'],
	['underlined headings', '标题\n===\n\n正文。', '标题\n\n正文。\n'],
	['lists', '- 第一\n- ■第二\n\n3. 第三', '●第一\n\n■第二\n\n3.第三\n'],
	['quotations and rules', '> 编者按\n\n---\n\n正文。', '编者按\n\n正文。\n'],
	['pictures and comments', '![图](a.jpg)\n\n<!-- 草稿 -->\n\n正文。', '正文。\n'],
	['lines that only wrap', '拧成一\n股绳，看 DRG\n数据', '拧成一股绳，看 DRG 数据\n'],
	['breaks', '第一行  \n第二行<br>第三行', '第一行\n第二行\n第三行\n'],
	['ranges', '惠及10~20人，30~40岁', '惠及10~20人，30~40岁\n'],
])('reads %s', (_name, source, text) => {
	expect(textOf(source)).toBe(text);
});

test('reads a file in GBK', () => {
	const source = '# 保定市中医院召开大会\n\n近日，医院召开大会，部署全年工作。';
	expect(readMarkdown(encode(source, 'gb18030'))).toEqual({
		text: '保定市中医院召开大会\n\n近日，医院召开大会，部署全年工作。\n',
	});
});

test('says of a file without text that it has none', () => {
	expect(textOf('---\ntitle: 标题\n---\n')).toBe(noText);
});
