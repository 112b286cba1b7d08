import stringWidth from 'string-width';
import type { Article } from '../src/model/schemas/article.ts';

const columns = ['来源', '行', '标题', '字数', '入块', '记号', '弃去', '接缝', '缺文', '校记'] as const;

function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The row of a report: what became of its characters, and what was noted. */
export function summaryRow({ source, headline, ledger, blocks }: Article): string[] {
	const notes = blocks.flatMap((block) => block.notes);
	const count = (...types: string[]) => notes.filter(({ type }) => types.includes(type)).length;
	const discarded = ledger.discarded.reduce((sum, { text }) => sum + Array.from(text.replaceAll(/\s/gu, '')).length, 0);
	const { characters, placed, marks } = ledger;
	const [joined, gaps] = [count('joined'), count('gap', 'truncated')];
	return [
		source.file.length > 16 ? `${source.file.slice(0, 15)}…` : source.file,
		source.lines.join('–'),
		headline,
		...[characters, placed, marks, discarded, joined, gaps, notes.length - joined - gaps].map(String),
	];
}

/** The row of a source that gave no report. */
const failedRow = (name: string) => [name, '', '（未能转换）', '', '', '', '', '', '', ''];

/** The rows of all reports under each other, source by source. */
export function summarise(sources: readonly { name: string; rows: readonly (readonly string[])[] }[]): string {
	const rows = sources.flatMap(({ name, rows: own }) => (own.length === 0 ? [failedRow(name)] : own));
	const table: (readonly string[])[] = [[...columns], ...rows];
	const widths = columns.map((_, index) => table.reduce((most, row) => Math.max(most, stringWidth(row[index]!)), 0));
	return table
		.map((row) =>
			row
				.map((cell, index) => pad(cell, widths[index]!))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
