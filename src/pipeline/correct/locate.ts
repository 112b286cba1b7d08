import { asPrinted, readingText } from '../../model/reading-text.ts';
import type { BoundaryCorrection, Correction } from '../../model/schemas/sidecar.ts';
import type { Page } from '../../model/tree.ts';
import { comparable, withoutAdditions } from './comparable.ts';
import { explainMissing } from './explain-missing.ts';
import { findPassages, type Passage } from './find-passage.ts';
import { onOneLine } from './lines-of-source.ts';

/** A correction of something that stands at a place of the text. */
type PlacedCorrection = Exclude<Correction, BoundaryCorrection>;

/** At most so many places are spelt out in a message. */
const spelt = 4;

/** The words of these are the fact itself, so that more of them would say another fact. */
const wholeWords: readonly Correction['do'][] = ['honour', 'quotation', 'programme'];

/** The fewest characters, from the place on, that no other place of the line has; undefined where there are none. */
function distinctWords(page: Page, line: number, passage: Passage): string | undefined {
	const block = page.articles[passage.article]!.blocks[passage.block]!;
	const characters = Array.from(readingText(asPrinted(block, page.lines)));
	let [from, to]: [number, number] = [passage.from, passage.to];
	while (from > 0 || to < characters.length) {
		if (to < characters.length) to += 1;
		else from -= 1;
		const words = characters.slice(from, to).join('');
		if (findPassages(page, line, words).length === 1) return words;
	}
	return undefined;
}

/** Says that the words fit several places, how many, and how each may be named. */
function explainSeveral(
	page: Page,
	{ do: kind, line, expect }: PlacedCorrection,
	passages: readonly Passage[]
): string {
	const blocks = new Set(passages.map(({ article, block }) => `${article} ${block}`));
	const where = blocks.size === 1 ? `第${line}行所在的一块里` : `第${line}行`;
	const several = `“${onOneLine(expect)}”在${where}有${passages.length}处，不知是哪一处`;
	const proposals = passages
		.slice(0, spelt)
		.flatMap((passage, index) => {
			const words = distinctWords(page, line, passage);
			return words === undefined ? [] : [`第${index + 1}处可写“${words}”`];
		})
		.join('，');
	const rest = passages.length > spelt ? '……' : '';
	if (wholeWords.includes(kind) || proposals === '') return `${several}；请加 nth，写明是第几处`;
	return `${several}；请把 expect 多写几个字：${proposals}${rest}，或加 nth，写明是第几处`;
}

/** The one place that a correction speaks of, or a Chinese sentence on why there is none. */
export function locate(page: Page, correction: PlacedCorrection): Passage | { missing: string } {
	const { line, expect, nth } = correction;
	if (comparable(withoutAdditions(expect, '')) === '')
		return { missing: `“${expect}”里没有字，只有记号或空白；请写几个字` };
	const passages = findPassages(page, line, expect);
	if (passages.length === 0) return { missing: explainMissing(page, line, expect) };
	const passage = passages[(nth ?? 1) - 1];
	if (nth === undefined && passages.length > 1) return { missing: explainSeveral(page, correction, passages) };
	return (
		passage ?? { missing: `“${onOneLine(expect)}”在第${line}行所在的一块里只有${passages.length}处，没有第${nth}处` }
	);
}
