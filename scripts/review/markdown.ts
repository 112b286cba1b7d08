/** Signs of Markdown and HTML, and those by which GitHub makes addresses, mentions and pictures of plain text. */
const special = /[&<>\\`*_[\]|~@#!]|:(?=\/\/|[a-z]\w*:)|(?<=\bwww)\./giu;

/** Text that anybody may have written, so that Markdown and HTML show it as it is. */
export function plain(text: string): string {
	return text
		.replaceAll(/\s+/gu, ' ')
		.trim()
		.replaceAll(special, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Text in a block of code: the fence is longer than any run of ticks in it. */
export function fenced(text: string, language = ''): string {
	const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language}\n${text.replace(/\n$/u, '')}\n${fence}`;
}

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What can be opened; its body is Markdown. */
export function foldAway(summary: string, body: string): string {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
