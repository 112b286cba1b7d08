import { joinBlocks, pointOf, printedText, startOf } from '../../model/block-text.ts';
import { codePoints } from '../../model/offsets.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

/** A sign with which no paragraph begins: this one is the end of another. */
const orphan = /^(?:[，。、；：”’）》％%,;:)]|\.\d)/u;

/** Paragraphs that stop in mid-sentence, and ends of paragraphs without a beginning, by their index. */
interface Torn {
	open: number[];
	orphans: number[];
}

/** Finds the torn paragraphs of each section; nothing is joined across a crosshead. */
function tornBySection(blocks: readonly Block[], shapes: LineShapes): Torn[] {
	const sections: Torn[] = [{ open: [], orphans: [] }];
	for (const [index, block] of blocks.entries()) {
		if (block.type === 'crosshead') sections.push({ open: [], orphans: [] });
		if (block.type !== 'paragraph') continue;
		const text = printedText(block);
		const isOpen = shapes.isProse(text) && !shapes.endsSentence(text) && !/[：:；;]$/u.test(text);
		if (isOpen) sections.at(-1)!.open.push(index);
		if (orphan.test(text)) sections.at(-1)!.orphans.push(index);
	}
	return sections;
}

/**
 * Brings back the end of a paragraph that swapped columns carried away.
 *
 * Only where a section has one paragraph without an end and, elsewhere, one end without a beginning are the two joined, and
 * the end is marked as moved. Where there are more, the order of the columns is doubtful: the editor is told, and nothing moves.
 *
 * @example
 * // 门诊量达到12 ⏎ （另一段，完整） ⏎ .5万人次,同比增长8%。 → 门诊量达到12.5万人次,同比增长8%。 and the other paragraph
 */
export function joinDisplacedEnds(shapes: LineShapes): Transform {
	return (article, file) => {
		const blocks: (Block | undefined)[] = [...article.blocks];
		for (const { open, orphans } of tornBySection(article.blocks, shapes)) {
			const [first, second] = [open[0], orphans[0]];
			if (first === undefined || second === undefined || first === second) continue;
			const [head, tail] = [article.blocks[first]!, article.blocks[second]!];
			if (open.length > 1 || orphans.length > 1) {
				file.message('这一节有几处断开的段落，分栏的次序可能错了，请对照原报', {
					place: pointOf(head),
					source: 'structure',
					ruleId: 'join-displaced-ends',
				});
				continue;
			}
			const seam = codePoints(printedText(head));
			const joined = joinBlocks(head, tail);
			blocks[first] = {
				...joined,
				notes: [
					...joined.notes,
					{
						type: 'moved',
						span: [seam, codePoints(printedText(joined))],
						text: `原件中在第${startOf(tail).line}行，分栏错序，已移到此处`,
					},
				],
			};
			blocks[second] = undefined;
			file.message(`第${startOf(tail).line}行是第${startOf(head).line}行一段的后半，分栏错序，已移回`, {
				place: pointOf(tail),
				source: 'structure',
				ruleId: 'join-displaced-ends',
			});
		}
		return { ...article, blocks: blocks.filter((block) => block !== undefined) };
	};
}
