/** Signs that lay out a page when they stand at the start of a line; nothing else is a mark. */
const layoutMarks = new Set('#▲△▼▽□■●○◆◇★☆►▶※◎');

/** Whether a character is a layout mark where it stands at the start of a line. */
export function isLayoutMark(character: string): boolean {
	return layoutMarks.has(character);
}
