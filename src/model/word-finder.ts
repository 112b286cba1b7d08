/** The first two UTF-16 units of a text from a place on, as one number. */
const pairAt = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/**
 * Makes a finder of the words of a long list that stand in a text: their indexes in the list, in its order. At each place of the
 * text only the words that begin with its two characters are compared, so that the length of the list hardly matters.
 */
export function wordFinder(words: readonly string[]): (text: string) => number[] {
	const indexes = [...words.keys()];
	const short = indexes.filter((index) => words[index]!.length < 2);
	const byPair = Map.groupBy(
		indexes.filter((index) => words[index]!.length >= 2),
		(index) => pairAt(words[index]!, 0)
	);
	return (text) => {
		const found = new Set(short.filter((index) => text.includes(words[index]!)));
		for (let at = 0; at + 1 < text.length; at += 1)
			for (const index of byPair.get(pairAt(text, at)) ?? [])
				if (!found.has(index) && text.startsWith(words[index]!, at)) found.add(index);
		return [...found].sort((a, b) => a - b);
	};
}
