/** What letters are written into; a box that is ticked is not. */
const fields =
	'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/** A single key as a shortcut can be turned off (WCAG 2.1.4): readers who speak to their computer type it by chance. */
function isSlashOff(): boolean {
	return document.documentElement.dataset['slash'] === 'off';
}

/** Whether a key alone was pressed outside a field, and single keys are not turned off. */
export function isSingleKey(event: KeyboardEvent, key: string): boolean {
	if (event.isComposing || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return false;
	const isWriting = event.target instanceof Element && event.target.closest(fields) !== null;
	return event.key === key && !isSlashOff() && !isWriting;
}

/** Calls for the search on `/` and on Ctrl-K or ⌘-K, but not while the reader is writing a `/` somewhere. */
export function onSearchKeys(open: () => void): void {
	document.addEventListener('keydown', (event) => {
		if (event.isComposing || event.defaultPrevented || event.altKey) return;
		const isShortcut = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
		if (!isShortcut && !isSingleKey(event, '/')) return;
		event.preventDefault();
		open();
	});
}
