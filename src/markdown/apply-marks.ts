import type { ElementContent } from 'hast';

/** Something to show on a run of a text. */
export interface Mark {
	/** `[from, to)` in code points; equal where something is put in between two characters. */
	from: number;
	to: number;
	/** Wraps what the run contains. */
	wrap: (children: ElementContent[]) => ElementContent[];
	/** Two marks of one layer never lie in each other: the first is kept. */
	layer: 'typography' | 'editor' | 'fact';
}

/** True where something is put in between: it stands before a mark that begins there. */
const isInsertion = (mark: Mark) => mark.from === mark.to;

/** True where the marks overlap and neither holds the other. */
function crosses(a: Mark, b: Mark): boolean {
	return a.from < b.from ? b.from < a.to && a.to < b.to : b.from < a.from && a.from < b.to && b.to < a.to;
}

function overlaps(a: Mark, b: Mark): boolean {
	return a.from < b.to && b.from < a.to;
}

/** The marks that can be nested, in the order given: earlier ones win. */
function compatible(marks: readonly Mark[]): Mark[] {
	const kept: Mark[] = [];
	for (const mark of marks) {
		const clash = kept.some((other) => crosses(mark, other) || (mark.layer === other.layer && overlaps(mark, other)));
		if (!clash) kept.push(mark);
	}
	return kept;
}

/**
 * Sets marks into a text and gives back the nodes.
 *
 * Marks nest; of two that cross each other, and of two of one layer on the same run, the first in the list is kept. The text
 * between the marks stays one text node.
 */
export function applyMarks(text: string, marks: readonly Mark[]): ElementContent[] {
	const characters = Array.from(text);
	const sorted = compatible(marks)
		.map((mark, rank) => ({ ...mark, rank }))
		.sort(
			(a, b) => a.from - b.from || Number(isInsertion(b)) - Number(isInsertion(a)) || b.to - a.to || a.rank - b.rank
		);
	const render = (from: number, to: number, inside: typeof sorted): ElementContent[] => {
		const nodes: ElementContent[] = [];
		let position = from;
		const copyTo = (end: number) => {
			if (end > position) nodes.push({ type: 'text', value: characters.slice(position, end).join('') });
			position = Math.max(position, end);
		};
		let index = 0;
		while (index < inside.length) {
			const mark = inside[index]!;
			let next = index + 1;
			while (next < inside.length && inside[next]!.to <= mark.to && inside[next]!.from < mark.to) next += 1;
			copyTo(mark.from);
			nodes.push(...mark.wrap(render(mark.from, mark.to, inside.slice(index + 1, next))));
			position = Math.max(position, mark.to);
			index = next;
		}
		copyTo(to);
		return nodes;
	};
	return render(0, characters.length, sorted);
}
