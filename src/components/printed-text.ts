/** A text whose characters the page shows otherwise than the archive has them. */
export interface ShownText {
	printed: string;
	shown: string;
}

const texts = new WeakMap<Text, ShownText>();

/** Keeps what a text says in the archive while the page shows it in other characters. */
export function keepPrinted(text: Text, kept: ShownText): void {
	texts.set(text, kept);
}

/** What was kept of a text that still shows what it was given; undefined where the text is as it was written. */
export function keptText(text: Text): ShownText | undefined {
	const kept = texts.get(text);
	return kept?.shown === text.data ? kept : undefined;
}

/** A text as the archive has it, whatever the page shows. */
export function printedText(text: Text): string {
	return keptText(text)?.printed ?? text.data;
}
