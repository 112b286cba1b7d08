import { mergeBlocks, pointOf, printedText, withoutBrackets } from '../../model/block-text.ts';
import { codePoint, codePoints } from '../../model/offsets.ts';
import { anyOf, type Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';
import { captionCue } from './caption-cue.ts';
import { readHead } from './read-head.ts';
import type { Transform } from './transform.ts';

/** A shorter line over a longer one is a label or a kicker. */
const shortestHeadline = 7;

/** The length of a line without blanks. */
const width = (block: Block) => codePoints(printedText(block).replaceAll(' ', ''));

/**
 * Whether two lines above each other are the halves of one headline: next to each other, of the same length, or the first
 * unfinished. A slogan of the day over a headline of its length is a kicker all the same.
 */
function isTwoLineHeadline(first: Block, second: Block, campaign: RegExp, spaced: boolean): boolean {
	const both = [first, second].map(printedText);
	const opened = (both[0]!.match(/“/gu)?.length ?? 0) > (both[0]!.match(/”/gu)?.length ?? 0);
	const unfinished = /[，,、：:]$/u.test(both[0]!) || opened;
	const alike = width(first) === width(second) && !both.some((text) => text.includes(' '));
	const together = second.gapBefore <= 1 && first.marks === second.marks;
	// Where blank lines part everything else, two lines without one are one.
	const isTight = spaced && second.gapBefore === 0;
	const isSlogan = second.gapBefore > 0 && campaign.test(both[0]!) && !campaign.test(both[1]!);
	return together && (unfinished || isTight || (alike && !isSlogan));
}

/** Whether blank lines part the blocks of an article. */
function isSpaced(blocks: readonly Block[]): boolean {
	return blocks.filter(({ gapBefore }) => gapBefore > 0).length * 3 > blocks.length * 2;
}

/** Takes a dash, brackets or nothing off the text of a title line. */
function trimTitle(block: Block, shapes: LineShapes): Block {
	const text = printedText(block);
	if (shapes.bracketLabel(text) !== undefined) return { ...block, trim: withoutBrackets };
	return shapes.hasDeckDash(text) ? { ...block, trim: [shapes.deckDashLength(text), codePoint(0)] } : block;
}

/**
 * Names the lines above the text: section label, kickers, headline, deck.
 *
 * The headline is the last title line without a dash before byline and text, or two lines of equal length. A line with a dash under a kicker, with the headline still to come, is a second kicker. A line without a dash
 * that ends like a deck (……纪实) is one. What else stands above the headline is a kicker.
 *
 * @example
 * // 党建有活力 发展添动力 ⏎ ——普洱市人民医院党建引领高质量发展综述 → headline, deck
 */
export function markTitles(shapes: LineShapes, { titles, captions }: Lexicon): Transform {
	const looksLikeCaption = captionCue(captions);
	/** A deck without a dash names the place or the people it tells of. */
	const names = /医院|卫生|保健院|中心|医联体|医共体|卫健/u;
	const deckEnding = new RegExp(`(?:${anyOf(titles.deckEndings)})$`, 'u');

	const campaign = new RegExp(anyOf(titles.campaigns), 'u');

	/** Whether the last title line, which has no dash, says of whom the line above it speaks. */
	function isPlainDeck(above: Block | undefined, line: Block): boolean {
		const text = printedText(line);
		if (!above || !names.test(text) || width(line) < width(above)) return false;
		if (deckEnding.test(text) || /^(?:来自|写在|记|看|访|对话|走进)/u.test(text)) return true;
		const isHeadline =
			width(above) >= shortestHeadline && !campaign.test(printedText(above)) && !names.test(printedText(above));
		return isHeadline && width(line) >= width(above) + 4;
	}

	/** Index, among the title lines, of the headline. */
	function findHeadline(lines: readonly Block[]): number {
		const texts = lines.map(printedText);
		const isLabel = (at: number) =>
			shapes.bracketLabel(texts[at]!) !== undefined || (shapes.isSectionLabel(texts[at]!) && lines.length > 1);
		const possible = [...lines.keys()].filter((at) => !shapes.hasDeckDash(texts[at]!) && !isLabel(at));
		const last = possible.findLast((at) => lines[at]!.marks.startsWith('#')) ?? possible.at(-1);
		if (last === undefined) return -1;
		const hasDash = last < lines.length - 1 && shapes.hasDeckDash(texts[last + 1]!);
		const isDeck = isPlainDeck(lines[last - 1], lines[last]!);
		return !hasDash && isDeck && possible.includes(last - 1) ? last - 1 : last;
	}

	return (article, file) => {
		const { from, to } = readHead(article.blocks, shapes, looksLikeCaption);
		const isLine = (block: Block, index: number) => index >= from && index < to && block.type === 'paragraph';
		const blocks = [...article.blocks];
		const indexes = [...blocks.keys()].filter((index) => isLine(blocks[index]!, index));
		const lines = indexes.map((index) => blocks[index]!);
		const headline = findHeadline(lines);
		// Without a headline the article stays as it is: its editor may name one.
		if (headline < 0) return article;
		const named = new Map<number, Block | undefined>();
		let label = false;
		for (const [at, line] of lines.entries()) {
			const text = printedText(line);
			const isLabel = shapes.bracketLabel(text) !== undefined || (!label && shapes.isSectionLabel(text));
			if (at < headline && isLabel && !label) {
				label = true;
				named.set(indexes[at]!, trimTitle({ ...line, type: 'sectionLabel' }, shapes));
			} else if (at < headline) named.set(indexes[at]!, trimTitle({ ...line, type: 'kicker' }, shapes));
			else if (at === headline) named.set(indexes[at]!, { ...line, type: 'headline' });
			else if (shapes.hasDeckDash(text) || (at === headline + 1 && isPlainDeck(lines[headline], line))) {
				named.set(indexes[at]!, trimTitle({ ...line, type: 'deck' }, shapes));
			}
		}
		const above = headline > 0 ? lines[headline - 1]! : undefined;
		const aboveIndex = indexes[headline - 1];
		if (
			above &&
			named.get(aboveIndex!)?.type === 'kicker' &&
			!shapes.hasDeckDash(printedText(above)) &&
			isTwoLineHeadline(above, lines[headline]!, campaign, isSpaced(article.blocks))
		) {
			named.set(indexes[headline]!, { ...mergeBlocks(above, lines[headline]!, ' '), type: 'headline' });
			named.set(aboveIndex!, undefined);
		}
		const decks = [...named.values()].filter((block) => block?.type === 'deck');
		if (decks.length > 1) {
			// A deck over two lines: the second line has its own dash or none.
			file.info('副题不止一行，已分行存录', { place: pointOf(decks[1]!), source: 'structure', ruleId: 'mark-titles' });
		}
		return {
			...article,
			blocks: blocks.flatMap((block, index) => (named.has(index) ? (named.get(index) ?? []) : block)),
		};
	};
}
