import type { Sureness } from '../model/tree.ts';
import { factExtractor, type Catalogues } from './extract/facts.ts';
import { themeMarker } from './extract/themes/mark-themes.ts';
import { bylineGrammar } from './lexicon/byline-grammar.ts';
import { futureReader } from './lexicon/future.ts';
import { knownHospitals } from './lexicon/known-hospitals.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lineShapes } from './lexicon/line-shapes.ts';
import { pageStructure } from './structure/index.ts';
import type { LineWeights } from './structure/line-model.ts';
import { lineReader } from './structure/read-lines.ts';

/** How certain a label is that has some probability. */
function surenessOf(label: string, probability: number, { sure, likely }: LineWeights): Sureness {
	if (probability >= (sure[label] ?? 2)) return 'sure';
	return probability >= (likely[label] ?? 2) ? 'likely' : 'guess';
}

/** What is made of words, catalogues and weights alone, the same for all records of hospitals. */
function makeReaders(lexicon: Lexicon, catalogues: Catalogues, weights: LineWeights) {
	const shapes = lineShapes(lexicon, bylineGrammar(lexicon));
	const lines = lineReader(shapes, lexicon, weights);
	const structure = pageStructure({
		shapes,
		lines,
		sureOf: (label, probability) => surenessOf(label, probability, weights),
	});
	return {
		shapes,
		lines,
		structure,
		elsewhere: knownHospitals(lexicon['hospitals-elsewhere']),
		future: futureReader(lexicon.future),
		extractFacts: factExtractor(lexicon, catalogues),
		markThemes: themeMarker(catalogues.themes),
	};
}

/** By their lexicon, which belongs to one reading of all words. */
const madeReaders = new WeakMap<Lexicon, ReturnType<typeof makeReaders>>();

/** The same, made once for words that were read once: `readWords` gives the same lexicon for the same texts. */
export function readersOf(lexicon: Lexicon, catalogues: Catalogues, weights: LineWeights) {
	const readers = madeReaders.get(lexicon) ?? makeReaders(lexicon, catalogues, weights);
	madeReaders.set(lexicon, readers);
	return readers;
}
