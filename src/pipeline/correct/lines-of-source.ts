import type { Article, Line, Page } from '../../model/tree.ts';

/** So much of a line is quoted in a message. */
const quoted = 24;

/** The beginning of some words, as long as a message can bear. */
export function excerpt(words: string): string {
	const characters = Array.from(words.trim());
	return characters.length > quoted ? `${characters.slice(0, quoted).join('')}……` : characters.join('');
}

/** Words that an editor copied over a line break, for a message of one line. */
export const onOneLine = (words: string): string => words.replaceAll(/\s*\n\s*/gu, '⏎');

/** Whether a line of the page has any text. */
function hasText(line: Line | undefined): boolean {
	return line !== undefined && line.normalised.join('').trim() !== '';
}

/** What stands on a line: 第40行是“【护理之光】”, 第41行是空行, 这一页只有183行. */
export function describeLine(lines: readonly Line[], number: number): string {
	const line = lines[number - 1];
	if (!line) return `这一页只有${lines.length}行`;
	return hasText(line) ? `第${number}行是“${excerpt(line.characters.join(''))}”` : `第${number}行是空行`;
}

/** 第42行、第60行. */
export const nameLines = (numbers: readonly number[]): string => numbers.map((one) => `第${one}行`).join('、');

/** Numbers in the order of their distance from one of them, each once. */
export function nearestFirst(numbers: readonly number[], from: number): number[] {
	return [...new Set(numbers)].sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b);
}

/** The headline of an article, for a message. */
export function nameArticle({ blocks, lines: [first, last] }: Article): string {
	const headline = blocks.find(({ type }) => type === 'headline');
	const name = headline ? `《${headline.pieces.map(({ text }) => text).join(headline.separator)}》` : '';
	return `${name}（第${first}—${last}行）`;
}

/** The article whose lines hold a line, blank lines behind it included; -1 before the first. */
export function articleOfLine({ articles }: Pick<Page, 'articles'>, line: number): number {
	return articles.findLastIndex(({ lines: [first] }) => first <= line);
}

/** Lines on which an article has a block. */
function linesOf({ blocks }: Article): number[] {
	return blocks.flatMap(({ pieces }) => pieces.map(({ place }) => place[0]));
}

/**
 * Why no block of an article stands on a line that a correction names, and what to write instead. `doing` says what the
 * correction wanted there: 接到, 移到.
 */
export function explainEmptyLine(page: Page, article: number, line: number, doing: string): string {
	const own = page.articles[article]!;
	const isThere = hasText(page.lines[line - 1]);
	const discarded = page.articles
		.flatMap((one) => one.discarded)
		.find(({ pieces, reason }) => reason !== 'control' && pieces.some(({ place }) => place[0] === line));
	const others = page.articles.findIndex((one) => one !== own && linesOf(one).includes(line));
	if (others >= 0) {
		const other = page.articles[others]!;
		const merge =
			Math.abs(others - article) === 1
				? `；如果两篇其实是一篇，请先写 { do: merge, line: ${Math.max(other.lines[0], own.lines[0])}, … }`
				: '';
		return `第${line}行在另一篇${nameArticle(other)}里，不能${doing}别的一篇去${merge}`;
	}
	const near = nearestFirst(linesOf(own), line).slice(0, 2);
	const hint = `；本篇最近有文字的是${nameLines(near.sort((a, b) => a - b))}`;
	if (discarded) return `第${line}行的字已经弃去（${discarded.reason}），没有可以${doing}的一块${hint}`;
	const what = isThere ? `第${line}行只有版面记号` : describeLine(page.lines, line);
	return `${what}，没有可以${doing}的一块${hint}`;
}
