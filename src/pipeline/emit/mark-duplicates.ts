import { codePoint, codePoints, type CodePointSpan } from '../../model/offsets.ts';
import type { Article } from '../../model/schemas/article.ts';

/** Two reports that share as much of the shorter one are the same: a reprint, or a second scan. */
const sameFrom = 0.6;

/** Shorter sentences recur in reports that have nothing to do with each other. */
const shortestSentence = 10;

/** The sentences of a report's running text, without blanks and signs. */
function sentencesOf({ blocks }: Article): Set<string> {
	const text = blocks.filter(({ type }) => type === 'paragraph' || type === 'listItem').map((block) => block.text);
	const sentences = text
		.flatMap((one) => one.split(/[。！？；!?;]/u))
		.map((one) => one.replaceAll(/[^\p{L}\p{N}]/gu, ''));
	return new Set(sentences.filter((one) => Array.from(one).length >= shortestSentence));
}

/**
 * Marks a report that stands in the archive already, in the order of the files: its headline gets a note that names the
 * first one, by which pages link the two and count them once.
 *
 * Stock phrases that many reports share do not make them the same.
 */
export function markDuplicates(articles: readonly Article[]): Article[] {
	const holders = new Map<string, number[]>();
	const sizes = articles.map((article, index) => {
		const sentences = sentencesOf(article);
		for (const sentence of sentences) holders.set(sentence, [...(holders.get(sentence) ?? []), index]);
		return sentences.size;
	});
	const shared = new Map<string, number>();
	for (const indexes of holders.values()) {
		for (const [at, first] of indexes.entries()) {
			for (const second of indexes.slice(at + 1)) {
				const key = `${first} ${second}`;
				shared.set(key, (shared.get(key) ?? 0) + 1);
			}
		}
	}
	const original = new Map<number, number>();
	for (const [key, count] of shared) {
		const [first, second] = key.split(' ').map(Number) as [number, number];
		const isSame = count >= 3 && count >= sameFrom * Math.min(sizes[first]!, sizes[second]!);
		if (isSame && !original.has(second)) original.set(second, original.get(first) ?? first);
	}
	return articles.map((article, index) => {
		const first = articles[original.get(index) ?? -1];
		return first ? withDuplicateNote(article, first.id) : article;
	});
}

function withDuplicateNote(article: Article, slug: string): Article {
	const blocks = article.blocks.map((block) => {
		if (block.type !== 'headline') return block;
		const span: CodePointSpan = [codePoint(0), codePoints(block.text)];
		return { ...block, notes: [...block.notes, { type: 'duplicate' as const, span, text: `与 ${slug} 为同一篇报道` }] };
	});
	return { ...article, blocks };
}
