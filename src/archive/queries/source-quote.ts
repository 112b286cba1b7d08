import type { BlockMetadata } from '../../model/schemas/article.ts';
import { findQuote } from './find-quote.ts';
import { sentenceAround } from './sentences.ts';

/** The characters of the source that a block is made of, in reading order, line breaks removed. */
export function sourceText(block: Pick<BlockMetadata, 'source'>, lines: readonly string[]): string {
	return block.source
		.map(([line, from, to]) =>
			Array.from(lines[line - 1] ?? '')
				.slice(from, to)
				.join('')
		)
		.join('');
}

/** The sentence of the source that names something, as received; the first sentence of the block where it is not found. */
export function quoteOf(block: Pick<BlockMetadata, 'source'>, lines: readonly string[], name: string): string {
	const text = sourceText(block, lines);
	return sentenceAround(text, findQuote(text, name) ?? [0, 1]).text;
}
