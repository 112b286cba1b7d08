import { printedText } from '../../model/block-text.ts';
import { codePoint, codePoints } from '../../model/offsets.ts';
import type { Block } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

/** How a paragraph may open with a head of its own: a sentence, set apart from what follows by a sign of print. */
interface Opening {
	/** Group 1 is the head. */
	pattern: RegExp;
	/** Whether only paragraphs count that a layout mark begins (●, ■). */
	isMarked: boolean;
}

const openings: readonly Opening[] = [
	// 【财政补一块】县财政按……
	{
		pattern:
			/^(【(?![^】]*(?:讯|电|消息)】|问|答|记者|核心|摘要|内容|导读|编者|链接|名医|专家|简介)[^】]{3,12}】)(?=[^\s【]{10})/u,
		isMarked: false,
	},
	// ●治未病科开诊 设体质辨识……
	{ pattern: /^([^\s。；;：:（()）]{4,22}) (?=\S{4})/u, isMarked: true },
	// ●医院门前能停车吗？能。……
	{ pattern: /^([^\s。；;：:！!]{3,16}[？?]) ?(?=[^？?]{1,8}。|\S{12})/u, isMarked: true },
	// 一是人要固定。每个小屋……
	{ pattern: /^([一二三四五六七八九]是[^。，,；;：:]{3,12}。)(?=\S{8})/u, isMarked: false },
];

/** So many paragraphs one behind the other open alike. */
const least = 2;

/** What may stand between them. */
const between = new Set<Block['type']>(['caption', 'credit', 'furniture']);

/** The lengths of the heads with which the blocks open in this way; 0 where one does not. */
function lengthsOf(blocks: readonly Block[], { pattern, isMarked }: Opening): number[] {
	return blocks.map((block) => {
		if (block.type !== 'paragraph' || (isMarked && block.marks === '')) return 0;
		return codePoints(pattern.exec(printedText(block))?.[1] ?? '');
	});
}

/** The indexes of blocks in runs of paragraphs that open alike; a first one may lead in without a mark. */
function inRuns(blocks: readonly Block[], lengths: readonly number[]): Set<number> {
	const found = new Set<number>();
	let run: number[] = [];
	for (const [index, block] of blocks.entries()) {
		if (between.has(block.type)) continue;
		const before = run[0] === undefined ? undefined : blocks[run[0]]!.marks;
		if (lengths[index]! > 0 && (before === undefined || before === block.marks)) run.push(index);
		else run = lengths[index]! > 0 ? [index] : [];
		if (run.length >= least) for (const one of run) found.add(one);
	}
	return found;
}

/**
 * Marks the heads that paragraphs one behind the other open with, where a mark and a blank, brackets, a question or their number
 * sets them apart. The blank is the seam of two sentences, and stays.
 *
 * @example
 * // ●治未病科开诊 设体质辨识……  ●膏方节预约火 半个月…… → two run-in heads
 * // one such line alone, or 全院共有400 余名党员干部 → none
 */
export const markOpeningHeads: Transform = (article) => {
	const { blocks } = article;
	const heads = new Map<number, number>();
	for (const opening of openings) {
		const lengths = lengthsOf(blocks, opening);
		for (const index of inRuns(blocks, lengths)) if (!heads.has(index)) heads.set(index, lengths[index]!);
	}
	if (heads.size === 0) return article;
	return {
		...article,
		blocks: blocks.map((block, index) => ({ ...block, runIn: codePoint(heads.get(index) ?? block.runIn) })),
	};
};
