/**
 * An entry of a long list, as a filter finds it: the address of its page under the base path, its name, what stands below the
 * name, what else its row prints, and its values by the names of the index.
 */
export type ListedEntry = [path: string, name: string, line: string, more: string, ...values: string[]];

/** All entries of a list that stands on several pages: a file that a filter asks for when it is first used. */
export interface ListIndex {
	/** By what entries are filtered, beside words: province, year. */
	names: string[];
	entries: ListedEntry[];
}

/** An entry as a filter reads it. */
export function readListed(
	[, name, line, more, ...values]: ListedEntry,
	names: readonly string[]
): { text: string; values: Record<string, string | undefined> } {
	return { text: `${name} ${line} ${more}`, values: Object.fromEntries(names.map((of, index) => [of, values[index]])) };
}
