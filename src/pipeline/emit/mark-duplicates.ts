import { codePoint, codePoints, type CodePointSpan } from '../../model/offsets.ts';
import type { Article } from '../../model/schemas/article.ts';

/** Two reports that share as much of the shorter one are the same: a reprint, or a second scan. */
const sameFrom = 0.6;

/** So many sentences at least are the same. */
const leastShared = 3;

/** Shorter sentences recur in reports that have nothing to do with each other. */
const shortestSentence = 10;

/** The number of a sentence, of 53 bits: two of some millions have the same by chance once in a thousand archives. */
function numberOf(sentence: string): number {
	let [high, low] = [0x811c9dc5, 0x9747b28c];
	for (let index = 0; index < sentence.length; index += 1) {
		const unit = sentence.charCodeAt(index);
		high = Math.imul(high ^ unit, 0x01000193);
		low = Math.imul(low ^ unit, 0x85ebca6b) ^ (low >>> 13);
	}
	return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** The sentences of a report's running text, without blanks and signs, each once, as numbers. */
export function sentencesOf({ blocks }: Pick<Article, 'blocks'>): number[] {
	const text = blocks.filter(({ type }) => type === 'paragraph' || type === 'listItem').map((block) => block.text);
	const sentences = text
		.flatMap((one) => one.split(/[。！？；!?;]/u))
		.map((one) => one.replaceAll(/[^\p{L}\p{N}]/gu, ''));
	return [...new Set(sentences.filter((one) => Array.from(one).length >= shortestSentence).map(numberOf))];
}

/**
 * Finds the reports that stand in the archive already, in the order of the files: for each the first one with its text, by
 * their indexes.
 *
 * Stock phrases that many reports share do not make them the same. Of the sentences that two have in common if they are the
 * same, one at least is among the rarest of the smaller: only reports that share one of these are compared, so the work grows
 * with the text and not with its square.
 */
export function findDuplicates(reports: readonly (readonly number[])[]): Map<number, number> {
	const holders = new Map<number, number[]>();
	for (const [index, sentences] of reports.entries())
		for (const sentence of sentences) {
			const own = holders.get(sentence);
			if (own) own.push(index);
			else holders.set(sentence, [index]);
		}
	const sets = reports.map((sentences) => new Set(sentences));
	/** What each report has at least as much of as the same report would need to, by pairs: the later and the earlier ones. */
	const same = new Map<number, Set<number>>();
	for (const [index, sentences] of reports.entries()) {
		const needed = Math.max(leastShared, Math.ceil(sameFrom * sentences.length));
		if (sentences.length < needed) continue;
		const rarest = sentences.toSorted((a, b) => holders.get(a)!.length - holders.get(b)!.length);
		const others = new Set(
			rarest.slice(0, sentences.length - needed + 1).flatMap((sentence) => holders.get(sentence)!)
		);
		for (const other of others) {
			if (other === index || reports[other]!.length < sentences.length) continue;
			const shared = sentences.filter((sentence) => sets[other]!.has(sentence)).length;
			if (shared < needed) continue;
			const [first, second] = [Math.min(index, other), Math.max(index, other)];
			same.set(second, (same.get(second) ?? new Set()).add(first));
		}
	}
	const original = new Map<number, number>();
	for (const second of [...same.keys()].sort((a, b) => a - b)) {
		const first = Math.min(...same.get(second)!);
		original.set(second, original.get(first) ?? first);
	}
	return original;
}

/** Marks each report that stands in the archive already: its headline gets a note that names the first one, by which pages link the two and count them once. */
export function markDuplicates(articles: readonly Article[]): Article[] {
	const original = findDuplicates(articles.map(sentencesOf));
	return articles.map((article, index) => {
		const first = articles[original.get(index) ?? -1];
		return first ? withDuplicateNote(article, first.id) : article;
	});
}

/** A report with a note on its headline that it is the same as another, by its address. */
export function withDuplicateNote(article: Article, slug: string): Article {
	const blocks = article.blocks.map((block) => {
		if (block.type !== 'headline') return block;
		const span: CodePointSpan = [codePoint(0), codePoints(block.text)];
		return { ...block, notes: [...block.notes, { type: 'duplicate' as const, span, text: `与 ${slug} 为同一篇报道` }] };
	});
	return { ...article, blocks };
}
