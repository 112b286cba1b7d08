import type { RememberedBlock } from '../../model/address-memory.ts';
import { comparableWith, Fingerprint } from './fingerprint.ts';

/** How much two texts have in common, each as a share from 0 to 1. */
export interface Overlap {
	/** How much of the remembered text stands in the other. */
	kept: number;
	/** How much of the other the remembered text had. */
	known: number;
}

const none: Overlap = { kept: 0, known: 0 };
const all: Overlap = { kept: 1, known: 1 };

/** A text of fewer characters stands in a longer one by chance, unless it stands at an end of it. */
const telling = 12;

/** Fewer runs say nothing: one that is common may be the only one. */
const leastRuns = 2;

/** How much of some runs stands in others. */
export function share(part: readonly number[], whole: ReadonlySet<number>): number {
	return part.length < leastRuns ? 0 : part.filter((run) => whole.has(run)).length / part.length;
}

const standsAtEnd = (part: string, whole: string) => whole.startsWith(part) || whole.endsWith(part);

/** The share of a short text in another one. */
function overlapOfShort(remembered: Fingerprint, text: Fingerprint): Overlap {
	if (remembered.folded === text.folded) return all;
	const kept = share([...remembered.pairs], text.pairs);
	const known = share([...text.pairs], remembered.pairs);
	const [shorter, longer] = [remembered.folded, text.folded].sort((a, b) => a.length - b.length) as [string, string];
	const isByChance = shorter.length < telling && 2 * shorter.length < longer.length && !standsAtEnd(shorter, longer);
	return isByChance ? none : { kept, known };
}

/** Tells how much of what a block said a text has. Made once a block, asked of many texts. */
export function overlapWith(block: RememberedBlock): (text: Fingerprint) => Overlap {
	if (block.text !== undefined) {
		const remembered = new Fingerprint(block.text);
		return (text) => overlapOfShort(remembered, text);
	}
	const { sketch = [], length = 1 } = block;
	const runs = new Set(sketch);
	return (text) => {
		if (text.digest === block.digest) return all;
		const known = share(comparableWith(sketch, text.runs), runs);
		// Of a part the length says more exactly than the sample how much it is.
		return {
			kept: known >= 0.8 ? Math.min(1, (known * text.folded.length) / length) : share(sketch, text.runs),
			known,
		};
	};
}

/** How many characters two texts share, of those of the longer. */
function sharedCharacters(one: string, other: string): number {
	const left = Array.from(other);
	const shared = Array.from(one).filter((character) => {
		const at = left.indexOf(character);
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	});
	return shared.length / Math.max(one.length, other.length);
}

/** Whether a text that stands just where a block stood may be its text, badly scanned or much edited, and not another one. */
export function mayBe(block: RememberedBlock, text: Fingerprint): boolean {
	if (block.text !== undefined) return sharedCharacters(block.text, text.folded) >= 0.5;
	const { kept, known } = overlapWith(block)(text);
	return kept * known >= 0.05;
}
