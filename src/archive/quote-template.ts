import type { BlockMetadata } from '../model/schemas/article.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { citeGbt, type Citable } from './queries/citations/gbt.ts';

/** The citation of a passage, the day of reading left open: `{accessed}`. */
export function quoteTemplate(report: Citable, block: Pick<BlockMetadata, 'id'>): string {
	const address = `${absoluteUrl(`/articles/${report.id}/`)}#${block.id}`;
	return citeGbt(report, { online: { accessed: '{accessed}', address } });
}
