import { findQuote } from '../../archive/queries/find-quote.ts';
import type { Fact } from '../../desk/list-facts.ts';
import type { ReadBlock } from '../../desk/reading.ts';
import { element } from '../../search/dom.ts';

/** A run of a block's text that is shown otherwise, `[from, to)` in code points, and what is put behind it. */
interface Run {
	from: number;
	to: number;
	name: string;
	behind?: string;
}

function runsOf({ text, notes, id }: ReadBlock, facts: readonly Fact[]): Run[] {
	const noted = notes.flatMap(({ type, span: [from, to], corr, text: said }): Run[] => {
		if (type === 'emended') return [{ from, to, name: 'was', behind: `〔${corr ?? ''}〕` }];
		if (type === 'suspect' || type === 'unclear') return [{ from, to, name: 'sic' }];
		if (type === 'gap' || type === 'truncated') return [{ from, to, name: 'gap', behind: `〔${said ?? '缺文'}〕` }];
		return [];
	});
	const figures = facts.flatMap(({ block, kind, quote }): Run[] => {
		const span = block === id && kind !== 'quotation' ? findQuote(text, quote) : undefined;
		return span ? [{ from: span[0], to: span[1], name: kind === 'indicator' ? 'fig' : 'term' }] : [];
	});
	return [...noted, ...figures];
}

/** What is put into a text and is none of it: seams, readings of misprints. */
export const aside = (name: string, text: string) => element('span', { class: name, 'data-aside': '' }, text);

/** The places at which the text goes on from one line of the source on another. */
function seamsOf({ source, text }: ReadBlock): Map<number, string> {
	const seams = new Map<number, string>();
	let passed = 0;
	for (const [index, [line, from, to]] of source.entries()) {
		const before = source[index - 1]?.[0];
		// Two lines of a title have a space between them.
		if (before !== undefined && Array.from(text)[passed] === ' ') passed += 1;
		if (before !== undefined && before !== line) seams.set(passed, `${before}│${line}`);
		passed += to - from;
	}
	return seams;
}

/**
 * The text of a block with its figures, doubts and seams; runs may overlap. Offsets in it are counted without what is put in
 * (`aside`): see `offsetIn`.
 */
export function renderText(block: ReadBlock, facts: readonly Fact[]): Node[] {
	const characters = Array.from(block.text);
	const seams = seamsOf(block);
	const runs = runsOf(block, facts);
	const ends = [0, characters.length, ...seams.keys(), ...runs.flatMap(({ from, to }) => [from, to])];
	const cuts = [...new Set(ends)].filter((at) => at <= characters.length).sort((a, b) => a - b);
	return cuts.flatMap((at, index) => {
		const next = cuts[index + 1] ?? at;
		const seam = seams.get(at);
		const put = runs.flatMap(({ to, behind }) => (to === at && behind !== undefined ? [aside('now', behind)] : []));
		const names = runs.filter(({ from, to }) => from <= at && next <= to && at < next).map(({ name }) => name);
		const text = document.createTextNode(characters.slice(at, next).join(''));
		const marked = names.length > 0 ? element('span', { class: [...new Set(names)].join(' ') }, text) : text;
		return [...put, ...(seam === undefined ? [] : [aside('seam', seam)]), marked];
	});
}

/** How many characters of a block's text stand before a point of the page, in code points. */
export function offsetIn(root: Element, node: Node, offset: number): number {
	const range = document.createRange();
	range.selectNodeContents(root);
	range.setEnd(node, offset);
	const before = range.cloneContents();
	for (const one of before.querySelectorAll('[data-aside]')) one.remove();
	return Array.from(before.textContent).length;
}
