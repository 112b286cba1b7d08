/** A table of Markdown; figures stand at the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
	return [head, rule, ...rows].map(line).join('\n');
}
