import { printedText } from '../../model/block-text.ts';
import { anyOf, type Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';

/** What a short line between paragraphs may be, with the weight of the evidence for each. */
export interface ShortLineEvidence {
	crosshead: number;
	caption: number;
	paragraph: number;
}

/** The outward form of a short line, by which the crossheads of an article resemble each other. */
export function formOf(text: string): string {
	const bare = text.replace(
		/^(?:[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])\s*/u,
		''
	);
	const halves = bare.split(/[ \u3000]+/u);
	if (halves.length === 2 && halves[0]!.length === halves[1]!.length) return 'halves';
	if (/^[^，,]+[，,][^，,]+$/u.test(bare)) return 'comma';
	if (/[”’]$/u.test(bare)) return `quoted ${bare.length}`;
	if (/[？?]$/u.test(bare)) return 'question';
	return halves.length > 1 ? `words ${halves.length}` : `plain ${bare.length}`;
}

/** Quotes or brackets that are opened and not closed, or closed and not opened: a piece of a sentence. */
export function isUnbalanced(text: string): boolean {
	return [
		['“', '”'],
		['（', '）'],
		['(', ')'],
		['《', '》'],
	].some(([open, close]) => text.split(open!).length !== text.split(close!).length);
}

/** Makes the weighing of short lines from the lexicon. */
/** Who took the picture, at the end of a caption: 张伟 摄, 通讯员 刘斌 供图. */
export const photographer =
	/(?:\p{Script=Han}{2,3}|\p{Script=Han}\s\p{Script=Han}|本报资料)\s*[摄供](?:图|影)?[)）]?。?$|(?:摄影|摄)[:：]/u;

export function shortLineEvidence(shapes: LineShapes, lexicon: Lexicon) {
	const verbs = new RegExp(anyOf(lexicon.captions.verbs), 'u');
	const subjects = new RegExp(`${anyOf(lexicon.captions.subjects)}。?$`, 'u');
	const pointing = /^(?:图为|图[①-⑳一二三四五六七八九十\d]|[上下左右]图|[（(]图|↑|↓)|图为/u;
	/** Who is where in the picture: 驻点专家余文斌（中）. */
	const pictured = /[（(](?:[左右中前后][一二三四排]?起?|[一二三四]排|图[左右中])[^（()）]{0,6}[）)]/u;
	const hospital = /医院|本院|院区|[一二三四五六]医|附一|附院|科室|病区/u;
	const continuation = /^(?:[，。、；：！？”’）》,;:!?)]|……|\.\d)/u;
	const leadIn = /^(?:[在据从]|截至|根据)[^。]{8,}$|[中下里：:]$|如下$|方面$|包括$/u;
	const openEnd = new RegExp(`(?:${anyOf(lexicon.prose.hangingEnds)})$`, 'u');

	/** Weighs the block at `index` of a body. `forms` counts the forms of the short lines that could be crossheads. */
	return function weigh(
		blocks: readonly Block[],
		index: number,
		forms: ReadonlyMap<string, number>
	): ShortLineEvidence {
		const block = blocks[index]!;
		const text = printedText(block);
		const [previous, next] = [blocks[index - 1], blocks[index + 1]];
		const nextIsText =
			next !== undefined &&
			(next.type === 'listItem' || (next.type === 'paragraph' && shapes.isProse(printedText(next))));
		// The running text before, past captions and the like that stand in its way.
		const before = blocks
			.slice(0, index)
			.findLast((one) => !['caption', 'credit', 'furniture', 'byline'].includes(one.type));
		const beforeText = before ? printedText(before) : '';
		const previousIsOpen =
			before?.type === 'paragraph' &&
			shapes.isProse(beforeText) &&
			!shapes.endsSentence(beforeText) &&
			!/[：:；;]$/u.test(beforeText);
		const ends = /[。；;]$/u.test(text);
		const siblings = forms.get(formOf(text)) ?? 0;
		const apart = block.gapBefore >= 3;
		const apartBelow = (next?.gapBefore ?? 3) >= 3;
		const sum = (weights: readonly (readonly [boolean, number])[]) =>
			weights.reduce((total, [holds, weight]) => (holds ? total + weight : total), 0);

		return {
			crosshead: sum([
				[block.marks.startsWith('##'), 6],
				[block.marks.startsWith('#'), 3],
				[shapes.crossheadNumber(text) !== undefined, 4],
				[/[■◆★]/u.test(block.marks), 3],
				[shapes.bracketLabel(text) !== undefined, 4],
				[/^(?:[上下]午|凌晨|清晨|傍晚|晚上?|中午)?\d{1,2}(?:[:：]\d{2}|[时点])/u.test(text), 3],
				[siblings >= 2, 2],
				[siblings >= 3, 1],
				[formOf(text) === 'halves', 1],
				[!apart, 1],
				[apart && siblings < 2, -2],
				[nextIsText, 1],
				[!nextIsText, -2],
				[!previousIsOpen, 1],
				[ends, -4],
				[isUnbalanced(text), -4],
				[openEnd.test(text), -3],
				[/[，,、：:]$/u.test(text), -4],
				[/[▲△▼▽]/u.test(block.marks), -6],
				[pointing.test(text) || pictured.test(text) || photographer.test(text), -4],
			]),
			caption: sum([
				[/[▲△▼▽]/u.test(block.marks), 6],
				[pointing.test(text), 4],
				[photographer.test(text), 4],
				[apart, 2],
				[apart && apartBelow, 1],
				[verbs.test(text), 1],
				[subjects.test(text), 1],
				[pictured.test(text), 4],
				[previousIsOpen && !ends && /正在|接受|讲解|合影|现场|图/u.test(text), 2],
				[hospital.test(text), 0.5],
				[previous?.type === 'caption' && apart, 1],
				[index > 0 && blocks.slice(index + 1).every((later) => !shapes.isProse(printedText(later))), 1],
				[ends, -0.5],
				[ends && !apartBelow && !(previous?.type === 'caption' && printedText(previous).endsWith('。')), -1],
				[/[；;]/u.test(text), -3],
				[!apart, -1.5],
				[/[，,、：:]$/u.test(text), -3],
				[/[#■]/u.test(block.marks), -6],
			]),
			paragraph: sum([
				[ends, 1],
				[ends && previousIsOpen, 4],
				[previousIsOpen && /[\d.]$/u.test(beforeText), 3],
				[continuation.test(text), 6],
				[previousIsOpen && /[，,、：:]$/u.test(text), 2],
				[previousIsOpen && /[，,]/u.test(text) && siblings < 2, 3],
				[next !== undefined && continuation.test(printedText(next)), 4],
				[/\d$/u.test(text), 2],
				[isUnbalanced(text) && !apart, 2],
				[openEnd.test(text) && !apart, 2],
				[shapes.isTurn(text), 6],
				[next?.type === 'listItem' && leadIn.test(text), 5],
			]),
		};
	};
}
