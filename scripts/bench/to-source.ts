import type { Article } from '../../src/model/schemas/article.ts';

/** What stands before a line in a source. */
const marks: Partial<Record<Article['blocks'][number]['type'], string>> = { byline: '□', caption: '▲' };

/**
 * A generated report as a newspaper page hands it down: one block a line, blank lines between.
 *
 * @example
 * toSource(generateReports({ count: 1, seed: 1 })[0]!).split('\n')[0]; // → its kicker
 */
export function toSource(article: Article): string {
	return article.blocks.map(({ type, text }) => `${marks[type] ?? ''}${text}\n`).join('\n');
}
