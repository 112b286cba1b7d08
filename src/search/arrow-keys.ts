/**
 * Moves with the arrow keys from the field through the links below it and back; Home and End of the list stay with the
 * browser.
 */
export function moveWithArrows(field: HTMLInputElement, list: HTMLElement): void {
	const links = (): HTMLElement[] =>
		[...list.querySelectorAll<HTMLElement>('a[href]')].filter((link) => link.checkVisibility());

	function move(event: KeyboardEvent): void {
		if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		const targets = links();
		const at = targets.indexOf(document.activeElement as HTMLElement);
		const isField = document.activeElement === field;
		if (!isField && at === -1) return;
		const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
		if (isField && event.key === 'ArrowUp') return;
		event.preventDefault();
		if (next < 0) field.focus();
		else targets[Math.min(next, targets.length - 1)]?.focus();
	}

	field.addEventListener('keydown', move);
	list.addEventListener('keydown', move);
	list.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		field.focus();
	});
}
