const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Calls for the search on `/` and on Ctrl-K or ⌘-K, but not while the reader is writing a `/` somewhere. */
export function onSearchKeys(open: () => void): void {
	document.addEventListener('keydown', (event) => {
		if (event.isComposing || event.defaultPrevented || event.altKey) return;
		const isShortcut = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
		const isWriting = event.target instanceof Element && event.target.closest(fields) !== null;
		const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isWriting;
		if (!isShortcut && !isSlash) return;
		event.preventDefault();
		open();
	});
}
