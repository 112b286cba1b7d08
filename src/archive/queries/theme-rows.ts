import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { sourceText } from './source-quote.ts';
import { sentenceAround } from './sentences.ts';

/** A passage of a theme in `/data/themes.json`. */
export interface PassageRow {
	article: string;
	hospital: string | null;
	/** The first sentence of the passage, as received. */
	quote: string;
	block: string;
	line: number;
	url: string;
}

/** The passages that speak of a theme, each with its first sentence, its line and its address. */
export function passageRows(
	theme: string,
	reports: readonly Pick<ArticleFrontmatter, 'id' | 'hospital' | 'source' | 'blocks'>[],
	linesOf: (file: string) => readonly string[],
	address: (path: string) => string
): PassageRow[] {
	return reports.flatMap((report) =>
		report.blocks
			.filter((block) => block.themes.includes(theme))
			.map((block) => ({
				article: report.id,
				hospital: report.hospital?.id ?? null,
				quote: sentenceAround(sourceText(block, linesOf(report.source.file)), [0, 1]).text,
				block: block.id,
				line: block.source[0]![0],
				url: address(`/articles/${report.id}/#${block.id}`),
			}))
	);
}
