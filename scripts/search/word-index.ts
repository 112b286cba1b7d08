import { CborBytes } from './cbor-bytes.ts';

/** A part of the words of an index, which a browser fetches as one file. */
export interface IndexChunk {
	/** The first and the last word, as far as they tell this part from its neighbours. */
	from: string;
	to: string;
	/** The words with where they stand, as Pagefind reads them. */
	bytes: Uint8Array;
}

/** Where one word stands: its reports, one after the other, already as they are written. */
interface Word {
	reports: CborBytes;
	/** How many reports. */
	count: number;
	/** The last report, and the last place in it. */
	report: number;
	place: number;
	/** How often the word stands in the report that is being added, and how often it was written. */
	found: number;
	written: number;
}

/** Order of Unicode's code points, which is that of bytes in UTF-8 and of Pagefind's search. */
function compareWords(a: string, b: string): number {
	for (let at = 0; at < a.length && at < b.length; at += 1) {
		const [one, other] = [a.codePointAt(at)!, b.codePointAt(at)!];
		if (one !== other) return one - other;
	}
	return a.length - b.length;
}

/** As much of two words as tells them apart, and no more. */
function tellApart(last: string, first: string): [to: string, from: string] {
	const [one, other] = [[...last], [...first]];
	let same = 0;
	while (same < one.length && one[same] === other[same]) same += 1;
	return [one.slice(0, same + 1).join(''), other.slice(0, same + 1).join('')];
}

const hangul = /^[\uac00-\ud7a3]$/u;

/** Pagefind looks for a Korean syllable by its letters, and keeps the syllable as a form of these. */
const lookedFor = (text: string): string => (hangul.test(text) ? text.normalize('NFD') : text);

/** A word with its reports, as Pagefind reads it: the word, its reports, forms of it with theirs. */
function writeWord(text: string, { count, reports }: Word, to: CborBytes): void {
	const form = lookedFor(text);
	to.array(3);
	to.text(form);
	if (form !== text) {
		to.array(0);
		to.array(1);
		to.array(2);
		to.text(text);
	}
	to.array(count);
	to.append(reports.bytes);
	if (form === text) to.array(0);
}

/**
 * The words of reports with where they stand, in the form of Pagefind 1.6's `.pf_index` files (pagefind/src/index in its
 * repository; what 1.6 has beyond it was read from its files).
 *
 * Pagefind's own indexer takes 18 ms and 1.2 MB of memory for a report of 2,200 characters whose pairs are words too; this takes
 * a tenth of both, because what it collects is already what it writes.
 */
export class WordIndex {
	readonly #words = new Map<string, Word>();
	readonly #write: (token: string) => string;

	/** @param write how a token is written in the index */
	constructor(write: (token: string) => string) {
		this.#write = write;
	}

	/**
	 * Adds a report. Reports come in the order of their numbers, each once.
	 *
	 * @param tokens its words, each at its place; an empty one where a place has no word
	 */
	add(report: number, tokens: readonly string[]): void {
		const words = tokens.map((token) => (token === '' ? undefined : this.#wordOf(token)));
		for (const word of words) if (word) word.found += 1;
		for (const [place, word] of words.entries()) {
			if (!word) continue;
			const { reports } = word;
			if (word.written === 0) {
				reports.array(3);
				reports.number(report - word.report);
				reports.array(word.found);
				word.count += 1;
				word.report = report;
				word.place = 0;
			}
			reports.number(place - word.place);
			word.place = place;
			word.written += 1;
			if (word.written < word.found) continue;
			// Where it stands in what is told of the report beside its text: nowhere.
			reports.array(0);
			word.found = 0;
			word.written = 0;
		}
	}

	/**
	 * The words in their order, in parts.
	 *
	 * @param size bytes of a part, about; a word that stands in many reports is a part of its own, so that nobody fetches it with
	 * its neighbours
	 */
	chunks(size: number): IndexChunk[] {
		const words = Array.from(this.#words, ([token, word]) => ({ text: this.#write(token), word }))
			.map((one) => ({ ...one, form: lookedFor(one.text) }))
			.sort((a, b) => compareWords(a.form, b.form));
		const parts: (typeof words)[] = [];
		let bytes = Infinity;
		for (const one of words) {
			const own = one.word.reports.length + one.form.length;
			if (bytes + own > size) {
				parts.push([]);
				bytes = 0;
			}
			parts.at(-1)!.push(one);
			bytes += own;
		}
		const bounds = parts.map((part) => ({ from: part[0]!.form, to: part.at(-1)!.form }));
		for (const [at, bound] of bounds.entries()) {
			const next = bounds[at + 1];
			if (next) [bound.to, next.from] = tellApart(bound.to, next.from);
		}
		return parts.map((part, at) => {
			const bytes = new CborBytes();
			bytes.array(1);
			bytes.array(part.length);
			for (const { text, word } of part) writeWord(text, word, bytes);
			return { ...bounds[at]!, bytes: bytes.bytes };
		});
	}

	#wordOf(token: string): Word {
		let word = this.#words.get(token);
		if (!word) {
			word = { reports: new CborBytes(), count: 0, report: 0, place: 0, found: 0, written: 0 };
			this.#words.set(token, word);
		}
		return word;
	}
}
