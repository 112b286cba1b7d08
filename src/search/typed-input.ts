/** Typing that is followed by a search waits so long for the next key. */
const pause = 140;

/**
 * Tells when a reader has typed something: after a short pause, and not while an input method is still composing, so that
 * the letters of 党建 (dangjian) are not searched for.
 */
export function onTyping(input: HTMLInputElement, tell: (text: string) => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isComposing = false;
	const schedule = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			tell(input.value);
		}, pause);
	};
	input.addEventListener('compositionstart', () => {
		isComposing = true;
		clearTimeout(timer);
	});
	input.addEventListener('compositionend', () => {
		isComposing = false;
		schedule();
	});
	input.addEventListener('input', (event) => {
		if (!isComposing && !('isComposing' in event && event.isComposing)) schedule();
	});
	input.form?.addEventListener('submit', () => {
		clearTimeout(timer);
	});
}
