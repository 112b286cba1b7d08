import type { Article } from '../../src/model/schemas/article.ts';

/** What stands before a line in a source. */
const marks: Partial<Record<Article['blocks'][number]['type'], string>> = { byline: '□', caption: '▲' };

/** The line at the head of its page: 青州日报 2016年5月24日 第3版. */
function folio({ publication, date }: Article): string {
	const [year = '', month = '', day = ''] = date?.edtf.split('-') ?? [];
	return `${publication} ${year}年${Number(month)}月${Number(day)}日 第3版\n\n`;
}

/**
 * A generated report as a newspaper page hands it down: the line at the head of the page, then one block a line, blank lines
 * between.
 *
 * @example
 * toSource(generateReports({ count: 1, seed: 1 })[0]!).split('\n')[0]; // → 青州日报 2016年5月24日 第3版
 */
export function toSource(article: Article): string {
	return folio(article) + article.blocks.map(({ type, text }) => `${marks[type] ?? ''}${text}\n`).join('\n');
}
