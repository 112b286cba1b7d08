/** What a reader says of a place in a report, filled into the form 指出错误. */
export interface Fault {
	/** The address of the block, with scheme and host. */
	address: string;
	/** Lines of the source that the block stands on. */
	lines: readonly number[];
	/** What the archive prints there. */
	passage: string;
}

/** GitHub refuses addresses of about 8,000 bytes; as many Chinese characters as this are 3,600 in percents, of the rarest 4,800. */
const longest = 400;

/**
 * Escapes a text for a query, leaving Chinese as it is: the browser writes it in percents when the link is followed, and
 * beside the text that it repeats it costs hardly a byte of the compressed page.
 */
function escape(text: string): string {
	return text.replaceAll(/[^\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]|[!-,/:-@[-`{-~]/gu, encodeURIComponent);
}

/** The beginning of a passage, as much of it as an address can carry. */
function shorten(passage: string): string {
	const characters = Array.from(passage);
	return characters.length <= longest ? passage : `${characters.slice(0, longest).join('')}……`;
}

/**
 * The address of the form 指出错误 in a repository, with the place filled in.
 *
 * @example
 * correctionLink('https://github.com/owner/name', { address: 'https://example.org/articles/x/#b18', lines: [18, 20], passage: '拧成一股绳' })
 * // → https://github.com/owner/name/issues/new?template=correction.yml&address=https%3A%2F%2F…%23b18&line=18、20&passage=拧成一股绳
 */
export function correctionLink(repository: string, { address, lines, passage }: Fault): string {
	const fields = { address, line: [...new Set(lines)].join('、'), passage: shorten(passage) };
	const query = Object.entries(fields).map(([id, value]) => `&${id}=${escape(value)}`);
	return `${repository}/issues/new?template=correction.yml${query.join('')}`;
}
