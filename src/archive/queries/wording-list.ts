import type { SharedWording, WordingPlace } from './shared-wording.ts';
import type { ListGroup } from './split-list.ts';

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

/** From how many reports on a group of sentences begins, and how it is named. */
const steps = [
	{ from: 10, label: '10篇以上' },
	{ from: 5, label: '5至9篇' },
	{ from: 4, label: '4篇' },
	{ from: 3, label: '3篇' },
	{ from: 2, label: '2篇' },
];

/** Sentences by how many reports print them, the order kept. */
export function groupWording(list: readonly Wording[]): ListGroup<Wording>[] {
	return steps.flatMap(({ from, label }, index) => {
		const below = steps[index - 1]?.from ?? Infinity;
		const items = list.filter(({ reports }) => reports >= from && reports < below);
		return items.length > 0 ? [{ key: String(from), label, items }] : [];
	});
}
