import type { VFile } from 'vfile';
import type { ContentFiles } from '../../model/content-files.ts';
import type { Catalogues } from '../extract/facts.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LineWeights } from '../structure/line-model.ts';
import { readCatalogues } from './read-catalogues.ts';
import { readLexicon } from './read-lexicon.ts';
import { readLineWeights } from './read-line-weights.ts';

/** What a content folder says besides records of hospitals. */
export interface Words {
	/** Undefined where a lexicon or a catalogue is wrong: everything depends on them. */
	lexicon: Lexicon | undefined;
	catalogues: Catalogues | undefined;
	/** Undefined where the file of fitted weights is missing or wrong. */
	weights: LineWeights | undefined;
	/** All files that were read. */
	files: readonly VFile[];
}

/** The words that were read last, with the texts that they were read from. */
let last: { texts: ReadonlyMap<string, string>; folder: string; words: Words } | undefined;

function areSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
	return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

/**
 * Reads lexicon, catalogues and weights of a content folder.
 *
 * The same texts give the same object, for the last of them is remembered: to read them takes half a second, and a
 * conversion that writes the record of a hospital goes on with the same words.
 */
export function readWords(content: ContentFiles, folder: string): Words {
	const texts = new Map([...content].filter(([path]) => !path.startsWith('hospitals/')));
	if (last?.folder === folder && areSame(last.texts, texts)) return last.words;
	const { lexicon, files: lexiconFiles } = readLexicon(texts, folder);
	const { catalogues, files: catalogueFiles } = readCatalogues(texts, folder);
	const { weights, file: weightsFile } = readLineWeights(texts, folder);
	const words = { lexicon, catalogues, weights, files: [...lexiconFiles, ...catalogueFiles, weightsFile] };
	last = { texts, folder, words };
	return words;
}
