import { joinBlocks, pointOf, printedText } from '../../model/block-text.ts';
import { codePoints } from '../../model/offsets.ts';
import { anyOf, type Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';
import type { Transform } from './transform.ts';
import { isUnbalanced } from './short-line-evidence.ts';

/** A sign that no sentence begins with. */
const continues = /^(?:[，。、；：！？”’）》〉％%,;:!?)]|……|\.\d)/u;

/** Blocks that a paragraph may run around. */
const passable = new Set(['caption', 'credit', 'furniture', 'byline']);

/** Blocks that can be broken and joined. */
const joinable = new Set(['paragraph', 'listItem', 'editorsNote']);

/** Whether the paragraphs of an article are indented, as most of its long lines show. */
function isIndented(blocks: readonly Block[]): boolean {
	const long = blocks.filter((block) => block.type === 'paragraph' && codePoints(printedText(block)) >= 30);
	return long.length >= 2 && long.filter(({ indent }) => indent > 0).length * 2 >= long.length;
}

/**
 * Joins a paragraph to the one before it when a column or a page broke a sentence in two.
 *
 * The first part stops without the end of a sentence, and the second does not begin like a new paragraph. Captions and page
 * furniture may stand between the parts, crossheads never. The joined paragraph keeps its pieces in reading order; a note
 * marks the seam.
 *
 * @example
 * // 要把全院3500余名干部职工拧成一 ⏎⏎ 股绳,就必须突出政治引领。
 * // → 要把全院3500余名干部职工拧成一股绳,就必须突出政治引领。
 */
export function joinBrokenParagraphs(shapes: LineShapes, prose: Lexicon['prose']): Transform {
	const opener = new RegExp(
		`^(?:“?${anyOf(prose.openers)}|[12]\\d{3}年(?!第|度|代|来)[，,\\d]|同时[，,]|其中[，,]|[一二三四五六七八九十]是|[（(]?\\d[.、）)](?!\\d))`,
		'u'
	);
	const hanging = new RegExp(`(?:${anyOf(prose.hangingEnds)}|[，,、])$`, 'u');

	/** Whether the second block goes on where the first stopped. */
	function belongs(first: Block, second: Block, indented: boolean): boolean {
		const [head, tail] = [printedText(first), printedText(second)];
		if (!joinable.has(first.type) || second.marks.replaceAll('#', '') !== '' || second.marks !== '') return false;
		// What goes on with a list item has no mark of its own, so it is a paragraph still.
		if (second.type === 'listItem' || (first.type !== second.type && second.type !== 'paragraph')) return false;
		if (/^(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十][）)])/u.test(tail)) return false;
		if (continues.test(tail)) return !shapes.endsSentence(head) || /^[，、；：”’）》,;:)]/u.test(tail);
		if (shapes.endsSentence(head) || /[：:；;]$/u.test(head)) return false;
		// Where paragraphs are indented, an indented line begins one.
		if (indented && second.indent > 0) return false;
		if (shapes.isTurn(tail)) return false;
		if (first.type === 'listItem' && second.type === 'paragraph' && !hanging.test(head) && !isUnbalanced(head)) {
			return codePoints(head) >= 12 && !opener.test(tail) && !/[）)]$/u.test(head) && shapes.isProse(head);
		}
		if (hanging.test(head) || isUnbalanced(head)) return true;
		return shapes.isProse(head) ? !opener.test(tail) : false;
	}

	return (article, file) => {
		const indented = isIndented(article.blocks);
		const blocks: Block[] = [];
		for (const block of article.blocks) {
			const at = blocks.findLastIndex((before) => !passable.has(before.type));
			const before = blocks[at];
			if (!before || !joinable.has(block.type) || !belongs(before, block, indented)) {
				blocks.push(block);
				continue;
			}
			blocks[at] = joinBlocks(before, block);
			file.info(
				`断行已接：“${Array.from(printedText(before)).slice(-8).join('')}‖${Array.from(printedText(block)).slice(0, 8).join('')}”`,
				{
					place: pointOf(block),
					source: 'structure',
					ruleId: 'join-broken-paragraphs',
				}
			);
		}
		return { ...article, blocks };
	};
}
