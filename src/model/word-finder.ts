/** The first two UTF-16 units of a text from a place on, as one number. */
const pairAt = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/**
 * Makes a finder of the words of a long list that may stand in a text: those whose first two characters do.
 *
 * It leaves a few dozen of a thousand words to look for, and gives their indexes in the list, in its order.
 */
export function wordFinder(words: readonly string[]): (text: string) => number[] {
	const indexes = [...words.keys()];
	const short = indexes.filter((index) => words[index]!.length < 2);
	const byPair = Map.groupBy(
		indexes.filter((index) => words[index]!.length >= 2),
		(index) => pairAt(words[index]!, 0)
	);
	return (text) => {
		const pairs = new Set<number>();
		for (let at = 0; at + 1 < text.length; at += 1) {
			const pair = pairAt(text, at);
			if (byPair.has(pair)) pairs.add(pair);
		}
		const found = short.filter((index) => text.includes(words[index]!));
		for (const pair of pairs) found.push(...byPair.get(pair)!);
		return found.sort((a, b) => a - b);
	};
}
