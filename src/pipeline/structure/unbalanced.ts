const brackets = ['（）', '()', '《》', '【】', '〔〕'];

/** Whether quotations or brackets are opened in a text and not closed: it goes on behind. */
export function opensAtEnd(text: string): { quote: boolean; bracket: boolean } {
	const isOpen = (open: string, close: string) => text.lastIndexOf(open) > text.lastIndexOf(close);
	return {
		quote: isOpen('“', '”') || isOpen('「', '」'),
		bracket: brackets.some(([open, close]) => isOpen(open!, close!)),
	};
}
