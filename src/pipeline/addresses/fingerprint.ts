import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { RememberedBlock } from '../../model/address-memory.ts';

/** Blocks up to this many letters and figures are remembered by them. */
const shortest = 20;

/** Length of the runs of characters that are compared. */
const runLength = 4;

/** Runs are numbered with 24 bits; those with the lowest numbers, one of sixteen, are the sample. */
const sampledBelow = 2 ** 20;

/** Of a text with few runs the lowest are the sample, so many of them. */
const leastSample = 12;

/**
 * What a text is recognised by: its letters and figures in one form. Blanks, signs and widths differ from scan to scan. Of a
 * text that has none, its signs.
 *
 * @example
 * foldForRecognition('达９５％,同比') // '达95同比'
 */
export function foldForRecognition(text: string): string {
	const folded = text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
	return folded || text.replaceAll(/\s/gu, '') || '—';
}

/** Digest of a folded text: for reports 64 bits, for blocks, which are told apart within a report, 32. */
export function digestOf(folded: string, length: 8 | 16): string {
	return bytesToHex(sha256(new TextEncoder().encode(folded))).slice(0, length);
}

/** The number of a run: FNV-1a, its bits mixed as MurmurHash3 ends. SHA-256 would take fifty times as long. */
function numberOf(text: string, from: number, to: number): number {
	let hash = 0x811c9dc5;
	for (let index = from; index < to; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 8;
}

/** The numbers of all runs of a folded text, each once. */
function runsOf(folded: string, length: number): Set<number> {
	const runs = new Set<number>();
	for (let from = 0; from === 0 || from + length <= folded.length; from += 1)
		runs.add(numberOf(folded, from, Math.min(from + length, folded.length)));
	return runs;
}

/** A sample of the runs of a text that depends on the runs alone: what is sampled here is sampled wherever it stands. */
function sampleOf(runs: ReadonlySet<number>): number[] {
	const sampled = [...runs].filter((run) => run < sampledBelow);
	if (sampled.length >= leastSample) return sampled;
	const lowest = new Set([...runs].sort((a, b) => a - b).slice(0, leastSample));
	return [...runs].filter((run) => lowest.has(run));
}

/** The runs of a text that would have been sampled with a sketch if its text had them. */
export function comparableWith(sketch: readonly number[], runs: ReadonlySet<number>): number[] {
	const limit = sketch.reduce((highest, run) => Math.max(highest, run), sampledBelow - 1);
	return [...runs].filter((run) => run <= limit);
}

/** A text with what it is compared by; each is worked out when it is asked for. */
export class Fingerprint {
	readonly folded: string;
	#runs: ReadonlySet<number> | undefined;
	#pairs: ReadonlySet<number> | undefined;
	#sketch: readonly number[] | undefined;
	#digest: string | undefined;

	constructor(folded: string) {
		this.folded = folded;
	}

	/** The numbers of its runs of four characters. */
	get runs(): ReadonlySet<number> {
		return (this.#runs ??= runsOf(this.folded, runLength));
	}

	/** The sample of them. */
	get sketch(): readonly number[] {
		return (this.#sketch ??= sampleOf(this.runs));
	}

	/** The digest of a block. */
	get digest(): string {
		return (this.#digest ??= digestOf(this.folded, 8));
	}

	/** The numbers of its pairs of characters: a short text has too few longer runs. */
	get pairs(): ReadonlySet<number> {
		return (this.#pairs ??= runsOf(this.folded, 2));
	}
}

/** What is remembered of a block's text. */
export function rememberText(text: Fingerprint): Omit<RememberedBlock, 'id'> {
	if (text.folded.length <= shortest) return { text: text.folded };
	return { length: text.folded.length, digest: text.digest, sketch: text.sketch };
}
