import stringWidth from 'string-width';
import type { Conversion } from '../src/pipeline/index.ts';

const columns = ['来源', '行', '标题', '字数', '入块', '记号', '弃去', '接缝', '缺文', '校记'] as const;

function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** A row a report: what became of its characters, and what was noted. */
export function summarise(conversions: readonly Conversion[]): string {
	const rows = conversions.flatMap(({ articles, file }) =>
		articles.length === 0
			? [[file.basename ?? '', '', '（未能转换）', '', '', '', '', '', '', '']]
			: articles.map(({ source, headline, ledger, blocks }) => {
					const notes = blocks.flatMap((block) => block.notes);
					const count = (...types: string[]) => notes.filter(({ type }) => types.includes(type)).length;
					const discarded = ledger.discarded.reduce(
						(sum, { text }) => sum + Array.from(text.replaceAll(/\s/gu, '')).length,
						0
					);
					return [
						source.file.length > 16 ? `${source.file.slice(0, 15)}…` : source.file,
						source.lines.join('–'),
						headline,
						...[
							ledger.characters,
							ledger.placed,
							ledger.marks,
							discarded,
							count('joined'),
							count('gap', 'truncated'),
						].map(String),
						String(notes.length - count('joined', 'gap', 'truncated')),
					];
				})
	);
	const table = [[...columns], ...rows];
	const widths = columns.map((_, index) => Math.max(...table.map((row) => stringWidth(row[index] ?? ''))));
	return table
		.map((row) =>
			row
				.map((cell, index) => pad(cell, widths[index]!))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
