import { pointOf, printedText, retype, withoutBrackets } from '../../model/block-text.ts';
import { codePoints } from '../../model/offsets.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';
import type { Transform } from './transform.ts';
import { formOf, photographer, shortLineEvidence } from './short-line-evidence.ts';

/** A longer line is running text, whatever surrounds it. */
const longestShortLine = 50;

/** Levels of a crosshead by its number or its marks; undefined where it has none. */
function depthOf(block: Block, text: string): 2 | 3 | undefined {
	const hashes = /^#+/u.exec(block.marks)?.[0].length ?? 0;
	if (hashes > 0) return hashes >= 3 ? 3 : 2;
	if (/^[一二三四五六七八九十]{1,3}[、.．]|^第[一二三四五六七八九十]/u.test(text)) return 2;
	if (/^[（(][一二三四五六七八九十\d]|^\d{1,2}[.．、]/u.test(text)) return 3;
	return undefined;
}

/**
 * Names the short lines between paragraphs: crosshead, caption, or a paragraph of one sentence.
 *
 * A crosshead has running text below it and looks like the article's other crossheads; a caption stands apart (the picture
 * left blank lines), tells of a scene, bears ▲. Neither outweighing the other, the line stays a paragraph.
 *
 * @example
 * // 突出政治引领,让党旗飘扬 → crosshead · 开展心肺复苏科普活动 → caption · 蓝图已绘就,奋斗正当时。 → paragraph
 */
export function markShortLines(shapes: LineShapes, lexicon: Lexicon): Transform {
	const weigh = shortLineEvidence(shapes, lexicon);
	return (article, file) => {
		const isCandidate = (block: Block) => {
			const text = printedText(block);
			if (block.type !== 'paragraph' || codePoints(text) > longestShortLine * 2) return false;
			if (photographer.test(text)) return true;
			if (codePoints(text) > longestShortLine) return false;
			const isNumbered = shapes.crossheadNumber(text) !== undefined && !/[。；;！!]/u.test(text);
			const marked = /[▲△▼▽#■◆]/u.test(block.marks) || isNumbered;
			return marked || !shapes.isProse(text) || (block.gapBefore >= 3 && /^[^。！？!?]*[。！？!?]?$/u.test(text));
		};
		const forms = new Map<string, number>();
		for (const block of article.blocks) {
			const text = printedText(block);
			if (!isCandidate(block) || /[。；;]$/u.test(text) || /[▲△▼▽]/u.test(block.marks)) continue;
			forms.set(formOf(text), (forms.get(formOf(text)) ?? 0) + 1);
		}
		const blocks: Block[] = [];
		for (const [index, block] of article.blocks.entries()) {
			if (!isCandidate(block)) {
				blocks.push(block);
				continue;
			}
			const evidence = weigh([...blocks, ...article.blocks.slice(index)], index, forms);
			const text = printedText(block);
			if (evidence.caption >= 1.5 && evidence.caption > evidence.crosshead && evidence.caption > evidence.paragraph) {
				blocks.push(retype(block, 'caption'));
			} else if (evidence.crosshead >= 2 && evidence.crosshead > evidence.paragraph) {
				const label = shapes.bracketLabel(text) !== undefined;
				blocks.push({
					...retype(block, 'crosshead', depthOf(block, text) ?? 2),
					trim: label ? withoutBrackets : block.trim,
				});
			} else blocks.push(block);
			if (Math.abs(evidence.caption - evidence.crosshead) < 1 && Math.max(evidence.caption, evidence.crosshead) >= 2) {
				file.message(`“${text}”是小标题还是图说，把握不大`, {
					place: pointOf(block),
					source: 'structure',
					ruleId: 'mark-short-lines',
				});
			}
		}
		return { ...article, blocks: levelNumbers(blocks) };
	};
}

/** Where the only numbers are （一） or 1., they are the first level. */
function levelNumbers(blocks: readonly Block[]): Block[] {
	const hasSecond = blocks.some((block) => block.type === 'crosshead' && block.depth === 2);
	return blocks.map((block) => (block.type === 'crosshead' && !hasSecond ? { ...block, depth: 2 } : block));
}
