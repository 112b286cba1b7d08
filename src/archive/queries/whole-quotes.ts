const marks: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '「': '」', '（': '）' };

/**
 * A run of a text, `[from, to)` in code points, made longer by the quotation mark that stands just outside it while its
 * partner stands within: what is marked begins and ends on the same side of its marks.
 *
 * @example
 * wholeQuotes('实施“三培养”机制', [3, 9]) // → [2, 9]: the run was 三培养”机制
 */
export function wholeQuotes(text: string, [from, to]: readonly [number, number]): [number, number] {
	const characters = Array.from(text);
	const run = characters.slice(from, to);
	const opening = characters[from - 1] ?? '';
	const closing = characters[to] ?? '';
	const closed = marks[opening];
	const isOpenBefore = closed !== undefined && run.includes(closed) && !run.includes(opening);
	const opened = Object.keys(marks).find((mark) => marks[mark] === closing);
	const isOpenAfter = opened !== undefined && run.includes(opened) && !run.includes(closing);
	return [isOpenBefore ? from - 1 : from, isOpenAfter ? to + 1 : to];
}
