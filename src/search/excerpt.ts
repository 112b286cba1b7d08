import type { Span } from './match.ts';

/** A piece of an excerpt; marked pieces are what the query found. */
export interface Piece {
	text: string;
	marked: boolean;
}

const sentenceEnd = /[。！？!?；;…][”’』」）)]*/gu;
const clauseEnd = /[，,、：:]/u;

/** Places where a sentence of the text begins, or a part of one that can be shown by itself. */
function sentenceStarts(text: string): number[] {
	return [0, ...[...text.matchAll(sentenceEnd)].map((mark) => mark.index + mark[0].length)].filter(
		(start) => start < text.length
	);
}

/** The start of a window that has the hit: after a clause mark where there is one near, else in the middle of the clause. */
function clauseStart(text: string, hit: number, reach: number): number {
	const from = Math.max(0, hit - reach);
	if (from === 0) return 0;
	const mark = clauseEnd.exec(text.slice(from, hit));
	return mark ? from + mark.index + 1 : from;
}

/**
 * The part of a block to show: whole if it is short, else the window with the most hits, from the beginning of a sentence
 * where one is near. A cut inside a sentence carries ……
 *
 * @example
 * makeExcerpt('全院党支部总数调整至50个。', [{ start: 10, end: 13 }]);
 * // → 全院党支部总数调整至 · **50个** · 。
 */
export function makeExcerpt(text: string, hits: readonly Span[], length = 96): Piece[] {
	const [start, end] = text.length <= length * 1.25 ? [0, text.length] : chooseWindow(text, hits, length);
	// A part behind a semicolon is no sentence.
	const starts = sentenceStarts(text).filter((at) => !'；;'.includes(text[at - 1] ?? '。'));
	const pieces: Piece[] = [];
	let at = start;
	for (const hit of hits) {
		if (hit.start < at || hit.end > end) continue;
		if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), marked: false });
		pieces.push({ text: text.slice(hit.start, hit.end), marked: true });
		at = hit.end;
	}
	if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
	const last = pieces.at(-1);
	const isCut = end < text.length && !starts.includes(end);
	// 不断激发，…… : one mark is enough, unless it is the one that was looked for.
	if (isCut && last && !last.marked) last.text = last.text.replace(/[，、；：]$/u, '');
	if (!starts.includes(start)) pieces.unshift({ text: '……', marked: false });
	if (isCut) pieces.push({ text: '……', marked: false });
	return pieces;
}

function chooseWindow(text: string, hits: readonly Span[], length: number): [number, number] {
	const starts = sentenceStarts(text);
	const anchors = hits.length > 0 ? hits : [{ start: 0, end: 0 }];
	let best: [number, number] = [0, 0];
	let most = -1;
	for (const hit of anchors) {
		const sentence = starts.findLast((start) => start <= hit.start) ?? 0;
		const start = hit.start - sentence <= length * 0.6 ? sentence : clauseStart(text, hit.start, length / 3);
		const end = closeWindow(text, { start, end: Math.max(start + length, hit.end) }, hit.end, starts);
		const inside = anchors.filter((other) => other.start >= start && other.end <= end).length;
		if (inside > most) {
			most = inside;
			best = [start, end];
		}
	}
	return best;
}

/** The end of a window: the end of a sentence or clause where one is near, never inside the hit, a number or a word. */
function closeWindow(text: string, { start, end: wanted }: Span, least: number, starts: readonly number[]): number {
	if (wanted >= text.length - 12) return text.length;
	const sentence = starts.findLast((place) => place <= wanted + 10 && place >= least);
	if (sentence !== undefined && sentence > start + (wanted - start) * 0.6) return sentence;
	const near = Math.max(least, wanted - 24);
	const clause = [...text.slice(near, wanted).matchAll(/[，、]/gu)].at(-1);
	if (clause) return near + clause.index + 1;
	let end = wanted;
	while (/[\w.%]/.test(text[end] ?? '') && /[\w.%]/.test(text[end - 1] ?? '')) end++;
	return end;
}
