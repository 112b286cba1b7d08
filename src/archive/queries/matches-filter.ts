/** One form of a text: width and case do not count. */
const foldWidth = (text: string) => text.normalize('NFKC').toLowerCase();

const wordsOf = (query: string) => foldWidth(query).split(/\s+/u).filter(Boolean);

/**
 * Whether a row answers to a filter: all words of the query stand in its text, in any order, and each chosen value is its
 * own. Blanks of the text do not count, and a word may stand there as it was typed where the query has it simplified.
 *
 * @param filter `q` and `typed` are words, the rest are values by their names
 * @example
 * matchesFilter({ text: '荆州市第一人民医院', values: { province: '湖北省' } }, { q: '荆州 医院', province: '湖北省' }) // true
 */
export function matchesFilter(
	row: { text: string; values: Readonly<Record<string, string | undefined>> },
	filter: Readonly<Record<string, string>>
): boolean {
	const { q = '', typed = q, ...chosen } = filter;
	const text = foldWidth(row.text).replaceAll(/\s/gu, '');
	const asTyped = wordsOf(typed);
	return (
		wordsOf(q).every((word, index) => text.includes(word) || text.includes(asTyped[index] ?? word)) &&
		Object.entries(chosen).every(([name, value]) => value === '' || row.values[name] === value)
	);
}
