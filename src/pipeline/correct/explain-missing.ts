import { asPrinted, readingText } from '../../model/reading-text.ts';
import type { Page } from '../../model/tree.ts';
import { comparable } from './comparable.ts';
import { findEverywhere, findInLines, standsIn } from './find-passage.ts';
import { describeLine, nameLines, nearestFirst } from './lines-of-source.ts';
import { nearestRun } from './nearest-words.ts';

/** At most so many other lines are named. */
const named = 3;

/** The words of the page that are nearest to those expected, on the line itself if they can be found there. */
function findNearest(page: Page, line: number, expect: string): string {
	const wanted = Array.from(comparable(expect, 'shown'));
	const candidates = page.articles.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			const characters = Array.from(readingText(asPrinted(block, page.lines)));
			const run = nearestRun(
				characters.map((character) => comparable(character, 'shown')),
				wanted
			);
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
	const own = page.articles.flatMap(({ discarded }) => discarded);
	const discarded = own.find(
		({ pieces }) => pieces.some(({ place }) => place[0] === line) && standsIn(pieces, expect, page.lines)
	);
	if (discarded) return `第${line}行的“${expect}”已经弃去（${discarded.reason}），不在文章的任何一块里`;
	const here = describeLine(page.lines, line);
	const lacks = `第${line}行没有“${expect}”`;
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
		return `“${expect}”${where}，分在几块里；expect 请只写其中一块的字，要先接起来，用 join`;
	}
	return `${lacks}，${here}；这一页别处也没有${findNearest(page, line, expect)}`;
}
