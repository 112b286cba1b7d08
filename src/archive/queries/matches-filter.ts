/** One form of a text: width, case and blanks do not count. */
function foldWord(text: string): string {
	return text.normalize('NFKC').toLowerCase();
}

/**
 * Whether a row answers to a filter: all words of the query stand in its text, in any order, and each chosen value is its
 * own.
 *
 * @example
 * matchesFilter({ text: '荆州市第一人民医院', values: { province: '湖北省' } }, { q: '荆州 医院', province: '湖北省' }) // true
 */
export function matchesFilter(
	row: { text: string; values: Readonly<Record<string, string | undefined>> },
	filter: Readonly<Record<string, string>>
): boolean {
	const { q = '', ...chosen } = filter;
	const text = foldWord(row.text);
	const words = foldWord(q).split(/\s+/u).filter(Boolean);
	return (
		words.every((word) => text.includes(word)) &&
		Object.entries(chosen).every(([name, value]) => value === '' || row.values[name] === value)
	);
}
