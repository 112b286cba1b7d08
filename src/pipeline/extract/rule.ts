import type { Sureness } from '../../model/schemas/article.ts';

/**
 * A rule of extraction as data: what it is called, what it says, and the examples that are its tests. A fact carries its id.
 *
 * @typeParam Example what a sentence gives, in the form its kind of fact is tested in
 */
export interface Rule<Id extends string = string, Example = string> {
	/** Kind of fact and name: `indicators/name-value`. */
	id: Id;
	/** What it takes for a fact, in one sentence. */
	says: string;
	/** How sure its facts are where nothing in them speaks against it; calibrated on pages that are only scored. */
	sure: Sureness;
	/** Sentences in which it finds a fact, with what it finds. */
	yes: readonly (readonly [text: string, found: Example])[];
	/** Near misses: sentences in which it finds nothing. */
	no: readonly string[];
}
