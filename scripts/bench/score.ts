/** Counts of a comparison with what was annotated. */
export interface Score {
	found: number;
	expected: number;
	right: number;
}

/** Harmonic mean of precision and recall; 1 where nothing was expected and nothing found. */
export function f1({ found, expected, right }: Score): number {
	return found + expected === 0 ? 1 : (2 * right) / (found + expected);
}

/** Pairs two lists one to one: each expected entry takes the first fitting entry that is still free. */
export function pair<A, B>(expected: readonly A[], found: readonly B[], fits: (a: A, b: B) => boolean): [A, B][] {
	const free = new Set(found);
	return expected.flatMap((a): [A, B][] => {
		for (const b of free) {
			if (!fits(a, b)) continue;
			free.delete(b);
			return [[a, b]];
		}
		return [];
	});
}

const foldAnswer = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Likeness of two wordings: shared characters over all (Dice), 1 where one contains the other. */
export function likeness(first: string, second: string): number {
	const [a, b] = [foldAnswer(first), foldAnswer(second)];
	if (a === '' || b === '') return a === b ? 1 : 0;
	if (a.includes(b) || b.includes(a)) return 1;
	const rest = [...b];
	let shared = 0;
	for (const character of a) {
		const at = rest.indexOf(character);
		if (at < 0) continue;
		shared += 1;
		rest.splice(at, 1);
	}
	return (2 * shared) / (a.length + b.length);
}

/** Whether two wordings name the same thing. */
export function isAlike(first: string, second: string): boolean {
	return likeness(first, second) >= 0.6;
}
