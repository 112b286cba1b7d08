import { foldRows } from './fold-rows.ts';

/** Without the table of traditional characters. */
const plainFold = foldRows();

/**
 * Whether a row answers to a filter: all words of the query stand in its text, in any order, and each chosen value is its
 * own. Blanks of the text do not count.
 *
 * @param filter `q` is words, the rest are values by their names
 * @param fold brings text and words into one form, so that 医院 finds 醫院
 * @example
 * matchesFilter({ text: '荆州市第一人民医院', values: { province: '湖北省' } }, { q: '荆州 医院', province: '湖北省' }) // true
 */
export function matchesFilter(
	row: { text: string; values: Readonly<Record<string, string | undefined>> },
	filter: Readonly<Record<string, string>>,
	fold = plainFold
): boolean {
	const { q = '', ...chosen } = filter;
	const words = q.split(/\s+/u).map(fold).filter(Boolean);
	const text = words.length === 0 ? '' : fold(row.text);
	return (
		words.every((word) => text.includes(word)) &&
		Object.entries(chosen).every(([name, value]) => value === '' || row.values[name] === value)
	);
}
