import type { VFile } from 'vfile';
import { joinBlocks, lastLineOf, mergeBlocks, pointOf, printedText, startOf } from '../../model/block-text.ts';
import type { Article, Block, BlockType, Discarded, Piece } from '../../model/tree.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import { titleTrim } from '../lexicon/title-trim.ts';
import type { ReadLine } from './read-lines.ts';

/** Blocks whose parts may stand apart, with captions and the like between them. */
const running: readonly BlockType[] = ['paragraph', 'listItem', 'editorsNote'];

/** The less certain of two. */
const lesser = (a: Block['sure'], b: Block['sure']): Block['sure'] => {
	const order = ['guess', 'likely', 'sure'] as const;
	return order[Math.min(order.indexOf(a), order.indexOf(b))]!;
};

const isSamePlace = ({ place: [line, from] }: Piece, { place: [other, at] }: Piece) => line === other && from === at;

/** A block under the name that its line was given, without the signs that only set it off: 【】, the dash of a deck. */
function named(block: Block, type: BlockType, sure: Block['sure'], shapes: LineShapes): Block {
	return {
		...block,
		type,
		depth: type === 'crosshead' ? 2 : null,
		sure,
		trim: titleTrim(type, printedText(block), shapes),
	};
}

/**
 * Makes articles of a page whose lines are read: divides it, gives each line's block its name, and joins what goes on.
 *
 * A line that goes on with a paragraph is joined to the last one of its article, whatever captions stand between; the seam is
 * noted.
 */
export function divideArticles(
	lines: readonly ReadLine[],
	sureOf: (label: string, probability: number) => Block['sure'],
	shapes: LineShapes,
	file: VFile
): Article[] {
	const articles: { blocks: Block[]; lines: [number, number] }[] = [];
	for (const { block, label, begins, probability } of lines) {
		const sure = sureOf(label, probability);
		const goesOn = label.endsWith('+');
		const type = label.replace('+', '') as BlockType;
		if (begins || articles.length === 0) {
			articles.push({ blocks: [], lines: [startOf(block).line, lastLineOf(block)] });
			if (articles.length > 1)
				file.info(`第${startOf(block).line}行起另为一篇`, {
					place: pointOf(block),
					source: 'structure',
					ruleId: 'divide-articles',
				});
		}
		const article = articles.at(-1)!;
		article.lines[1] = Math.max(article.lines[1], lastLineOf(block));
		const { blocks } = article;
		const isRunning = running.includes(type);
		const at = goesOn
			? blocks.findLastIndex((one) => (isRunning ? running.includes(one.type) : one.type === type))
			: -1;
		const before = blocks[at];
		if (!before || (isRunning && before.type === 'listItem' && type === 'editorsNote')) {
			blocks.push(named(block, type, goesOn ? 'guess' : sure, shapes));
			continue;
		}
		const joined = isRunning
			? joinBlocks(before, block)
			: mergeBlocks(before, block, type === 'headline' || type === 'crosshead' ? ' ' : '');
		blocks[at] = { ...joined, sure: lesser(before.sure, sure) };
		if (!isRunning) continue;
		const seam = `${Array.from(printedText(before)).slice(-8).join('')}‖${Array.from(printedText(block)).slice(0, 8).join('')}`;
		const place = { place: pointOf(block), source: 'structure', ruleId: 'join-lines' };
		if (sure === 'guess') file.message(`断行相接，把握不大：“${seam}”`, place);
		else file.info(`断行已接：“${seam}”`, place);
	}
	return articles.map(({ blocks, lines: own }) => ({ lines: own, blocks, discarded: [] }));
}

/** Gives each article the characters that were removed from its lines. */
export function withDiscarded(articles: readonly Article[], removed: readonly Discarded[]): Article[] {
	return articles.map((article, index) => {
		const from = index === 0 ? 0 : article.lines[0];
		const to = articles[index + 1]?.lines[0] ?? Number.POSITIVE_INFINITY;
		const own = removed.filter(({ pieces }) => pieces[0]!.place[0] >= from && pieces[0]!.place[0] < to);
		const others = article.discarded.filter(
			(one) => !own.some(({ pieces }) => isSamePlace(pieces[0]!, one.pieces[0]!))
		);
		return { ...article, discarded: [...others, ...own] };
	});
}
