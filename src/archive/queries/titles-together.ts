/** From so many pages of one kind on, some of them share the face of their titles. */
const many = 500;

/** So many pages share one: its file is as large as that of a list of headlines. */
const together = 8;

/** The titles that share a face with that of a page, by its address. */
export type TitlesTogether = ReadonlyMap<string, readonly string[]>;

/**
 * The titles that share a face, by the addresses of their pages: in an archive of many pages one file for eight of them, for
 * a file of each would be as many files again. In a small archive there are none, and each page has a face of its own.
 *
 * @param titles the titles of all pages of one kind, by address
 */
export function titlesTogether(titles: ReadonlyMap<string, string>): TitlesTogether {
	if (titles.size < many) return new Map();
	const sorted = [...titles].sort(([a], [b]) => (a < b ? -1 : 1));
	return new Map(
		sorted.map(([id], index) => {
			const from = index - (index % together);
			return [id, sorted.slice(from, from + together).map(([, title]) => title)];
		})
	);
}
