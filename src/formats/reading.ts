/** What a file gives: its text as plain lines, or one Chinese sentence that says why there is none and what to do. */
export type Reading = { text: string } | { refusal: string };

/** Whether a line shows anything. */
export function isBlank(line: string): boolean {
	return line.trim() === '';
}

/**
 * The text of a source: the lines of each paragraph one under the other, a blank line between paragraphs.
 *
 * Blanks at the edges of lines are left out, nothing else; a paragraph without a line is none.
 */
export function textOfParagraphs(paragraphs: readonly (readonly string[])[]): string {
	const written = paragraphs
		.map((lines) => lines.map((line) => line.trim()).filter((line) => !isBlank(line)))
		.filter((lines) => lines.length > 0);
	return written.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Cells of a row stand apart as in a table that was typed: by a blank of full width. */
export function textOfRow(cells: readonly string[]): string {
	return cells
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '')
		.join('\u3000');
}
