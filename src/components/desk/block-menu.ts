import { findQuote } from '../../archive/queries/find-quote.ts';
import type { Bench } from '../../desk/bench.ts';
import type { Opening } from '../../desk/corrections-menu.ts';
import type { Catalogues } from '../../desk/protocol.ts';
import type { ReadBlock } from '../../desk/reading.ts';
import { find } from '../../search/dom.ts';
import { openCorrections, type Makes } from './correction-dialog.ts';
import { desk, say } from './desk-page.ts';
import type { AskedPlace } from './take-in.ts';

/** The menu of corrections, which stands at one block at a time. */
export interface BlockMenu {
	/** Opens at a block: on some of its words, on all of it, or on a fact that is to be changed. */
	open: (id: string, span: readonly [number, number], opening?: Omit<Opening, 'selected'>) => void;
	/** Opens on words that stand on a line, on the whole block where it does not have them; whether there is a block. */
	openAt: (line: number, words: string, opening?: Omit<Opening, 'selected'>) => boolean;
	/** Opens at the block that the address names: two blocks may stand on its line. */
	openAsked: (place: AskedPlace) => void;
	/** The block that stands on a line. */
	blockOn: (line: number) => ReadBlock | undefined;
	isOpen: () => boolean;
	/** Whether an element is in the menu. */
	holds: (element: Node) => boolean;
}

/** The menu at the blocks of a page; `makes` gets what it makes, its `close` is called when it is gone. */
export function blockMenu(bench: Bench, catalogues: () => Catalogues | undefined, makes: Makes): BlockMenu {
	let opened: { block: string; element: HTMLElement } | undefined;
	const blocks = () => bench.reading?.articles.flatMap((article) => article.blocks) ?? [];
	const blockOn = (line: number) => blocks().find(({ lines }) => lines.includes(line));

	function close(): void {
		if (!opened) return;
		const { block, element } = opened;
		const hadFocus = element.contains(document.activeElement);
		element.remove();
		opened = undefined;
		makes.close();
		if (hadFocus) desk.querySelector<HTMLElement>(`[data-edit="${block}"]`)?.focus();
	}

	const open: BlockMenu['open'] = (id, [from, to], opening = {}) => {
		const block = blocks().find((one) => one.id === id);
		const offered = catalogues();
		if (!block || !offered) return;
		// The pairs may be drawn anew when the menu is gone from where it stood.
		close();
		const row = desk.querySelector<HTMLElement>(`[data-block="${id}"] .pair-block`);
		if (!row) return;
		const own = bench.reading!.articles.find((article) => article.blocks.includes(block))!.blocks;
		const lineBefore = own[own.indexOf(block) - 1]?.lines.at(-1) ?? null;
		find<HTMLInputElement>(desk, '#pane-pairs').checked ||= matchMedia('(width < 1000px)').matches;
		const element = openCorrections({ selected: { block, from, to, lineBefore }, ...opening }, offered, {
			...makes,
			close,
		});
		row.append(element);
		opened = { block: id, element };
		element.scrollIntoView({ block: element.offsetHeight < innerHeight ? 'center' : 'start' });
	};

	return {
		open,
		openAt: (line, words, opening) => {
			const block = blockOn(line);
			if (block) open(block.id, findQuote(block.text, words) ?? [0, 0], opening);
			return block !== undefined;
		},
		openAsked: ({ block: id, line }) => {
			const block = blocks().find((one) => one.id === id && one.lines.includes(line)) ?? blockOn(line);
			if (!block) {
				say(`第${line}行不在哪一块里。`);
				return;
			}
			open(block.id, [0, 0]);
			desk.querySelector(`[data-block="${block.id}"]`)?.scrollIntoView({ block: 'center' });
		},
		blockOn,
		isOpen: () => opened !== undefined,
		holds: (element) => opened?.element.contains(element) ?? false,
	};
}
