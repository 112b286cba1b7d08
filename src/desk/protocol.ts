import type { ContentFiles } from '../model/content-files.ts';
import type { Division } from '../model/divisions.ts';
import type { Choice, Offered } from './corrections-menu.ts';
import type { Edits } from './edits.ts';
import type { Given, Reading } from './reading.ts';

/**
 * Words, weights, catalogues and records, as the desk fetches them: by their path in the content folder the text of a file, what
 * it says, or the weights packed.
 */
export type DeskKnowledge = readonly (readonly [path: string, packed: unknown])[];

/** What the page asks of the worker. */
export interface Question {
	/** Answers come back with it. */
	number: number;
	given: Given;
	/** Records that the editor wrote or changed, by their path in the content folder; they stand beside those of the archive. */
	records: ContentFiles;
}

/** An edit that the page asks of the worker: a function, and what it is given. */
export interface EditQuestion {
	/** Answers come back with it. */
	number: number;
	edit: keyof Edits;
	given: readonly unknown[];
}

/** What an editor chooses from. */
export interface Catalogues extends Offered {
	/** Records of hospitals, id and name. */
	hospitals: readonly Choice[];
	/** All that they are called, id and name: the full name of each before its other ones. */
	hospitalNames: readonly Choice[];
	/** Provinces, cities and counties, from which the place of a new hospital is chosen. */
	divisions: readonly Division[];
}

/** What the worker says: once what can be chosen from, when it is ready; then what it read, and what it edited. */
export type Answer =
	| { catalogues: Catalogues }
	| { fault: string; number?: number }
	| { number: number; reading: Reading }
	| { number: number; edited: unknown };
