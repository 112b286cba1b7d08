import { asPrinted, readingText } from '../../model/reading-text.ts';
import type { Page } from '../../model/tree.ts';
import { comparable } from './comparable.ts';
import { findEverywhere, findInLines, findPassages, standsIn } from './find-passage.ts';
import { describeLine, nameLines, nearestFirst, onOneLine } from './lines-of-source.ts';
import { nearestRun } from './nearest-words.ts';

/** At most so many other lines are named. */
const named = 3;

/** Characters as they are compared when a reader's eye would call them the same. */
const signs = (characters: readonly string[]) => characters.map((character) => comparable(character, 'shown'));

/**
 * Whether a misprint is gone: what it should be stands on the line, where the expected text would stand.
 *
 * @example
 * // { expect: 行政查制度, corr: 行政查房制度 } on a line that reads 严格执行行政查房制度
 */
export function isMended(page: Page, line: number, expect: string, corr: string): boolean {
	return findPassages(page, line, corr).some(({ article, block, from, to }) => {
		const text = Array.from(readingText(asPrinted(page.articles[article]!.blocks[block]!, page.lines)));
		const run = nearestRun(signs(text), Array.from(comparable(expect, 'shown')));
		return run !== undefined && run.from < to && from < run.to;
	});
}

/** The words of the page that are nearest to those expected, on the line itself if they can be found there. */
function findNearest(page: Page, line: number, expect: string): string {
	const wanted = Array.from(comparable(expect, 'shown'));
	const candidates = page.articles.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			const characters = Array.from(readingText(asPrinted(block, page.lines)));
			const run = nearestRun(signs(characters), wanted);
			const numbers = block.pieces.map(({ place }) => place[0]);
			const away = Math.min(...numbers.map((number) => Math.abs(number - line)));
			return run ? [{ words: characters.slice(run.from, run.to).join(''), distance: run.distance, away, numbers }] : [];
		})
	);
	const [best] = candidates.sort(
		(a, b) => Number(a.away > 0) - Number(b.away > 0) || a.distance - b.distance || a.away - b.away
	);
	if (!best) return '';
	return best.away === 0
		? `；是不是“${best.words}”？`
		: `；是不是第${nearestFirst(best.numbers, line)[0]}行的“${best.words}”？`;
}

/**
 * Says why the expected text is not found on a line: what stands there, and where on the page the text stands instead,
 * nearest first; where it stands nowhere, what is most like it.
 */
export function explainMissing(page: Page, line: number, expect: string): string {
	const words = `“${onOneLine(expect)}”`;
	const own = page.articles.flatMap(({ discarded }) => discarded);
	const discarded = own.find(
		({ pieces }) => pieces.some(({ place }) => place[0] === line) && standsIn(pieces, expect, page.lines)
	);
	if (discarded) return `第${line}行的${words}已经弃去（${discarded.reason}），不在文章的任何一块里`;
	const here = describeLine(page.lines, line);
	const lacks = `第${line}行没有${words}`;
	const elsewhere = nearestFirst(
		findEverywhere(page, expect).map((passage) => passage.line),
		line
	);
	if (elsewhere.length > 0) {
		const more = elsewhere.length > named ? '等处' : '';
		return `${lacks}，${here}；${nameLines(elsewhere.slice(0, named))}${more}有，请改 line`;
	}
	const [crossing] = findInLines(page.lines, expect).sort(
		(a, b) => Math.abs(a.first - line) - Math.abs(b.first - line)
	);
	if (crossing) {
		const { first, last } = crossing;
		const where = first === last ? `在第${first}行` : `从第${first}行跨到第${last}行`;
		return `${words}${where}，分在几块里；expect 请只写其中一块的字，要先接起来，用 join`;
	}
	return `${lacks}，${here}；这一页别处也没有${findNearest(page, line, expect)}`;
}
