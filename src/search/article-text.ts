import { type Fold, type FoldedText, withoutPunctuation } from './fold.ts';
import { findPattern, type Pattern, withoutOverlap } from './match.ts';

/** What the page adds to the text of a report; searching does not see it. */
const added = '[data-aside], .perma, .notes, .collation, script, style, template';

/** The text of an element, node by node, without what the page adds. */
interface NodeText {
	nodes: { node: Text; from: number }[];
	text: string;
}

function readNodes(block: Element): NodeText {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const read: NodeText = { nodes: [], text: '' };
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const addition = node.parentElement?.closest(added);
		if (addition && block.contains(addition)) continue;
		read.nodes.push({ node: node as Text, from: read.text.length });
		read.text += (node as Text).data;
	}
	return read;
}

function placeOf({ nodes }: NodeText, at: number, isEnd: boolean): [Text, number] | undefined {
	const entry = nodes.findLast(({ from }) => (isEnd ? from < at : from <= at));
	return entry && [entry.node, Math.min(at - entry.from, entry.node.data.length)];
}

/** The ranges of an element in which one of the patterns stands, in order. */
export function findRanges(block: Element, patterns: readonly Pattern[], fold: Fold): Range[] {
	const read = readNodes(block);
	const exact = fold.mapped(read.text);
	let loose: FoldedText | undefined;
	const spans = patterns.flatMap((pattern) =>
		findPattern(pattern.loose ? (loose ??= withoutPunctuation(exact)) : exact, pattern.text)
	);
	return withoutOverlap(spans).flatMap(({ start, end }) => {
		const from = placeOf(read, start, false);
		const to = placeOf(read, end, true);
		if (!from || !to) return [];
		const range = document.createRange();
		range.setStart(...from);
		range.setEnd(...to);
		return [range];
	});
}
