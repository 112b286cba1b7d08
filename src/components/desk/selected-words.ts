import { offsetIn } from './render-text.ts';

/** Words that are selected in the page: in the text of a block, or in a line of the source. */
export type SelectedWords =
	{ block: string; span: readonly [from: number, to: number] } | { line: number; words: string };

/** What is selected with the mouse or a finger; undefined where that is nothing, or does not lie in one block or line. */
export function selectedWords(): SelectedWords | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
	const around = (attribute: string) => {
		const found = startContainer.parentElement?.closest<HTMLElement>(`[${attribute}]`);
		return found?.contains(endContainer) ? found : undefined;
	};
	const text = around('data-text');
	if (text) {
		const span = [offsetIn(text, startContainer, startOffset), offsetIn(text, endContainer, endOffset)] as const;
		return span[1] > span[0] ? { block: text.dataset['text']!, span } : undefined;
	}
	const source = around('data-line');
	return source && { line: Number(source.dataset['line']), words: selection.toString().trim() };
}
