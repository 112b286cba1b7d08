import type { SharedWording, WordingPlace } from './shared-wording.ts';

/** One way in which a shared sentence is printed, with the reports that print it so. */
export interface WordingForm {
	text: string;
	places: WordingPlace[];
}

/** A sentence that several reports print, with its forms, the commonest first. */
export interface Wording {
	/** How many reports print it. */
	reports: number;
	forms: WordingForm[];
}

/** What tells two forms apart: words and figures, not widths of signs. */
const fold = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');

function formsOf({ places }: SharedWording): WordingForm[] {
	const forms = Map.groupBy(places, ({ text }) => fold(text));
	return Array.from(forms.values(), (of) => ({ text: of[0]!.text, places: of })).sort(
		(a, b) => b.places.length - a.places.length
	);
}

/**
 * The shared sentences as a reader wants them: what most reports print first, then the longest; nothing is said of who wrote
 * a sentence first.
 */
export function listWording(shared: readonly SharedWording[]): Wording[] {
	return shared
		.map((wording) => ({ reports: wording.places.length, forms: formsOf(wording) }))
		.sort((a, b) => b.reports - a.reports || b.forms[0]!.text.length - a.forms[0]!.text.length);
}
