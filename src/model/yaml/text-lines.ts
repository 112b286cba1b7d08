/** A place in a text, from 1; columns are code points. */
export interface TextPlace {
	line: number;
	column: number;
}

/** The text as lines are counted: without a byte-order mark, every line ended by LF. */
export function inLines(text: string): string {
	return text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
}

/** The lines of a text and what offsets in it (UTF-16) come to. */
export interface TextLines {
	text: string;
	lines: readonly string[];
	/** Offset of the first character of each line. */
	starts: readonly number[];
	/** Index of the line that holds an offset. */
	indexAt: (offset: number) => number;
	placeAt: (offset: number) => TextPlace;
}

/** Reads the lines of a text whose lines end at LF. */
export function readLines(text: string): TextLines {
	const lines = text.split('\n');
	const starts: number[] = [];
	let start = 0;
	for (const line of lines) {
		starts.push(start);
		start += line.length + 1;
	}
	const indexAt = (offset: number) =>
		Math.max(
			0,
			starts.findLastIndex((one) => one <= offset)
		);
	return {
		text,
		lines,
		starts,
		indexAt,
		placeAt: (offset) => {
			const index = indexAt(offset);
			return { line: index + 1, column: Array.from(text.slice(starts[index], offset)).length + 1 };
		},
	};
}
