import type { Article } from '../model/schemas/article.ts';
import { testPipeline } from '../pipeline/test-articles.ts';
import { convertSource } from '../pipeline/index.ts';

/** Where something stands in its source, and what follows from that: everything else is what the report says. */
const places = new Set(['id', 'line', 'block', 'source', 'sure', 'evidence']);

/** A note on where lines were joined is on lines. */
const isJoin = (value: unknown) =>
	typeof value === 'object' && value !== null && 'type' in value && value.type === 'joined';

function withoutPlaces(value: unknown): unknown {
	if (Array.isArray(value)) return value.filter((one) => !isJoin(one)).map(withoutPlaces);
	// Cells of a printed table stand apart by a blank of any width.
	if (typeof value === 'string') return value.replaceAll('\u3000', ' ');
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([key]) => !places.has(key));
	return Object.fromEntries(kept.map(([key, one]) => [key, withoutPlaces(one)]));
}

/** The articles and facts that the pipeline makes of a text; the line with the newspaper's name differs with the format. */
export function convertedReport(text: string): unknown[] {
	const { articles } = convertSource(new TextEncoder().encode(text), 'report.txt', testPipeline(), undefined);
	return articles.map(({ ledger: _ledger, blocks, ...facts }: Article) =>
		withoutPlaces({ ...facts, blocks: blocks.filter(({ type }) => type !== 'furniture') })
	);
}
