import type { RememberedBlock } from '../../model/address-memory.ts';
import type { Block } from '../../model/schemas/article.ts';
import { assignBest, type Likeness } from './assign-best.ts';
import { mayBe, overlapWith, type Overlap } from './compare-blocks.ts';
import { Fingerprint, foldForRecognition, rememberText } from './fingerprint.ts';

/** A block of a document, with what its text is compared by. */
export interface FoundBlock {
	/** The id that it has by its line. */
	id: string;
	text: Fingerprint;
}

/** The addresses of a report's blocks. */
export interface KeptIds {
	/** The address of each block, by the id that it has by its line. */
	ids: ReadonlyMap<string, string>;
	/** What is to be remembered, in the order of the source. */
	remembered: RememberedBlock[];
	/** Addresses whose text no block of the report has any more: they lead to the nearest block. */
	lost: ReadonlySet<string>;
}

/** The blocks of a document in the order of the source, which no rule changes. */
export function findBlocks(blocks: readonly Block[]): FoundBlock[] {
	return blocks
		.toSorted(({ source: [a] }, { source: [b] }) => a![0] - b![0] || a![1] - b![1])
		.map(({ id, text }) => ({ id, text: new Fingerprint(foldForRecognition(text)) }));
}

/** Whether a block goes on in a text: much of both is the same, or one is a part of the other. */
function goesOn({ kept, known }: Overlap): boolean {
	return kept * known >= 0.16 || kept >= 0.6 || known >= 0.6;
}

/** What is the same on both sides, and there only once on each. */
function pairTheSame(remembered: readonly RememberedBlock[], found: readonly FoundBlock[]): Map<number, number> {
	const group = (names: readonly string[]) =>
		new Map([...Map.groupBy(names.keys(), (index) => names[index]!)].filter(([, indexes]) => indexes.length === 1));
	const before = group(remembered.map(({ text, digest }) => text ?? digest ?? ''));
	const now = group(
		found.map(({ text }) => {
			const { text: short, digest } = rememberText(text);
			return short ?? digest ?? '';
		})
	);
	return new Map([...before].flatMap(([name, [one]]) => (now.has(name) ? [[one!, now.get(name)![0]!]] : [])));
}

/** Where a remembered block would stand if nothing but its surroundings had changed: behind the block before it. */
function expectedPlaces(count: number, paired: ReadonlyMap<number, number>): number[] {
	let [last, place] = [-1, -1];
	return Array.from({ length: count }, (_, index) => {
		const pair = paired.get(index);
		if (pair !== undefined) [last, place] = [index, pair];
		return place + index - last;
	});
}

/**
 * Pairs each remembered block with the block that has most of its text; of equals, with the one where it would be expected. One
 * whose text went into a block that goes on for another is not paired with a third that has a phrase of it.
 */
function pairBlocks(remembered: readonly RememberedBlock[], found: readonly FoundBlock[]): Map<number, number> {
	const paired = pairTheSame(remembered, found);
	const taken = new Set(paired.values());
	const places = expectedPlaces(remembered.length, paired);
	const likenesses = remembered.flatMap((block, row): Likeness[] => {
		if (paired.has(row)) return [];
		const overlap = overlapWith(block);
		const overlaps = found.map(({ text }) => overlap(text));
		const most = Math.max(0, ...overlaps.map(({ kept }) => kept));
		return overlaps.flatMap((both, column): Likeness[] => {
			if (taken.has(column) || !goesOn(both) || both.kept < most / 2) return [];
			const nearness = 0.02 / (1 + Math.abs(column - places[row]!));
			const weight = ((both.kept + both.known) / 2) ** 2 + nearness + (block.now === undefined ? 0.03 : 0);
			return [{ row, column, weight }];
		});
	});
	return pairBetween(remembered, found, new Map([...paired, ...assignBest(likenesses)]));
}

/** Pairs, too, a block with the one that stands between the same neighbours if it may be its text. */
function pairBetween(
	remembered: readonly RememberedBlock[],
	found: readonly FoundBlock[],
	pairs: ReadonlyMap<number, number>
): Map<number, number> {
	const result = new Map(pairs);
	const taken = new Set(pairs.values());
	const present = [...remembered.keys()].filter((index) => remembered[index]!.now === undefined);
	for (const [at, index] of present.entries()) {
		const before = at === 0 ? -1 : pairs.get(present[at - 1]!);
		const after = at === present.length - 1 ? found.length : pairs.get(present[at + 1]!);
		if (pairs.has(index) || before === undefined || after !== before + 2 || taken.has(before + 1)) continue;
		if (mayBe(remembered[index]!, found[before + 1]!.text)) result.set(index, before + 1);
	}
	return result;
}

/** The id of a block that is new: by its line, with a number where another text has or had that. */
function freeId(id: string, taken: ReadonlySet<string>): string {
	const base = id.replace(/-\d+$/u, '');
	let free = id;
	for (let count = 2; taken.has(free); count += 1) free = `${base}-${count}`;
	return free;
}

/** The remembered blocks in the order of the source: those that are gone behind the one that they followed. */
function inOrder(
	remembered: readonly RememberedBlock[],
	found: readonly FoundBlock[],
	pairs: ReadonlyMap<number, number>
): (number | FoundBlock)[] {
	const behind = new Map<number, number[]>();
	let place = -1;
	for (const index of remembered.keys()) {
		const pair = pairs.get(index);
		if (pair === undefined) behind.set(place, [...(behind.get(place) ?? []), index]);
		else place = pair;
	}
	return [...(behind.get(-1) ?? []), ...found.flatMap((block, index) => [block, ...(behind.get(index) ?? [])])];
}

/** What stands nearest to a place in a list and can be led to; of two, the one before. */
export function nearestTo<T, Found>(
	list: readonly T[],
	place: number,
	find: (one: T) => Found | undefined
): Found | undefined {
	for (let step = 1; step <= list.length; step += 1)
		for (const one of [list[place - step], list[place + step]]) {
			const found = one === undefined ? undefined : find(one);
			if (found !== undefined) return found;
		}
	return undefined;
}

/** Whether what a block said stands in a text, whole or for a good part. */
export const isTakenIn = ({ kept, known }: Overlap): boolean => kept >= 0.6 || (kept >= 0.15 && known >= 0.6);

/**
 * The block that took in what a remembered one said, if any did: the one with most of it.
 *
 * Blocks are joined with their neighbours. Elsewhere a good part of a text may stand by chance, the name of the hospital and
 * its motto; nearly all of a long one does not. Where the address led before counts as near.
 */
function takenInBy(
	block: RememberedBlock,
	list: readonly (number | FoundBlock)[],
	place: number,
	isNew: (one: FoundBlock) => boolean,
	led: FoundBlock | undefined
): FoundBlock | undefined {
	const overlap = overlapWith(block);
	const present = (part: readonly (number | FoundBlock)[]) => part.filter((one) => typeof one !== 'number');
	/** What stands next and, beyond blocks that came in between, what stood next before. */
	const nextIn = (part: readonly FoundBlock[]) =>
		part.slice(
			0,
			Math.max(
				0,
				part.findIndex((one) => !isNew(one))
			) + 1
		);
	const near = new Set<FoundBlock | undefined>([
		...nextIn(present(list.slice(0, place)).toReversed()),
		...nextIn(present(list.slice(place))),
		led,
	]);
	const candidates = list.flatMap((one, index) => {
		if (typeof one === 'number') return [];
		const both = overlap(one.text);
		const fits = near.has(one) ? isTakenIn(both) : block.text === undefined && both.kept >= 0.8;
		return fits ? [{ one, kept: both.kept, distance: Math.abs(index - place) }] : [];
	});
	return candidates.sort((a, b) => b.kept - a.kept || a.distance - b.distance)[0]?.one;
}

/**
 * Keeps the addresses of a report's blocks: a block whose text is still there has the address it had, wherever its line is
 * now; one that is new has the number of its line, and never an address that another text had.
 *
 * Of a block that was divided the part with most of its text goes on; of blocks that were joined, the one that gave most.
 * The addresses of the others lead there, and those of texts that are gone to the nearest block.
 */
export function keepBlockIds(remembered: readonly RememberedBlock[], found: readonly FoundBlock[]): KeptIds {
	const pairs = pairBlocks(remembered, found);
	const kept = new Map(Array.from(pairs, ([before, now]) => [found[now]!, remembered[before]!.id]));
	const taken = new Set(remembered.map(({ id }) => id));
	const ids = new Map(
		found.map((block) => {
			const id = kept.get(block) ?? freeId(block.id, taken);
			taken.add(id);
			return [block.id, id];
		})
	);
	const list = inOrder(remembered, found, pairs);
	const byId = new Map(found.map((block) => [ids.get(block.id), block]));
	const lost = new Set<string>();
	const leads = new Map<string, string>();
	for (const [place, one] of list.entries()) {
		if (typeof one !== 'number') continue;
		const led = byId.get(remembered[one]!.now);
		const follower = takenInBy(remembered[one]!, list, place, (block) => !kept.has(block), led);
		if (follower) leads.set(remembered[one]!.id, ids.get(follower.id)!);
		else lost.add(remembered[one]!.id);
	}
	const present = new Set(ids.values());
	const before = new Map(remembered.map(({ id, now }) => [id, now]));
	/** Where an address led before, if that is still there or leads on. */
	const sameAsBefore = (id: string): string | undefined => {
		const now = before.get(id);
		return now === undefined || present.has(now) ? now : (leads.get(now) ?? sameAsBefore(now));
	};
	const result = list.map((one, place): RememberedBlock => {
		if (typeof one !== 'number') return { id: ids.get(one.id)!, ...rememberText(one.text) };
		const { now: _, ...block } = remembered[one]!;
		const next = nearestTo(list, place, (other) => (typeof other === 'number' ? undefined : other));
		const now = leads.get(block.id) ?? sameAsBefore(block.id) ?? (next && ids.get(next.id));
		return now === undefined ? block : { ...block, now };
	});
	return { ids, remembered: result, lost };
}
