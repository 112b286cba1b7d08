/**
 * Fits the weights of the reading of lines on the annotated pages and on other pages made of them, and prints scores by leaving
 * the pages of some hands out: `npm run fit`. Writes `content/models/lines.json`; the same pages give the same bytes.
 *
 * Usage: fit.ts [--check] [--scores | --weights] — `--check` writes nothing and exits 1 where the file would change, `--weights`
 * fits the weights alone, `--scores` measures alone, and what is called sure and likely.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLexicon } from '../src/pipeline/content/read-lexicon.ts';
import { bylineGrammar } from '../src/pipeline/lexicon/byline-grammar.ts';
import { lineShapes } from '../src/pipeline/lexicon/line-shapes.ts';
import { lineFeatures } from '../src/pipeline/structure/line-features.ts';
import { lineLimits } from '../src/pipeline/structure/line-limits.ts';
import type { LineWeights } from '../src/pipeline/structure/line-model.ts';
import { lineViewer } from '../src/pipeline/structure/line-view.ts';
import { calibrate } from './fit/calibrate.ts';
import { fitLines } from './fit/fit-lines.ts';
import { inLines, leaveOut, type HandExample } from './fit/leave-out.ts';
import { labelPage } from './fit/line-data.ts';
import { readTrainingPages } from './fit/training-pages.ts';
import type { AnnotatedPage } from './fixtures/annotation.ts';
import { relay } from './fixtures/relay.ts';
import { contentFolder, readContent } from './read-content.ts';
import { readFile, writeFile } from './write-file.ts';

/** Variance of the prior on weights: the best by leaving pages out. */
const prior = 0.6;
/** Pages made of each page: many of those that every fit has, so that the reports of the archive are read under any layout. */
const copies = { written: 1, known: 32 };
/** How much a page counts that is made of another. */
const copyWeight = 0.15;
/** How much a page counts that every fit has: the reports of the archive are what its next ones are most like. */
const knownWeight = 3;

const { values } = parseArgs({
	options: { check: { type: 'boolean' }, scores: { type: 'boolean' }, weights: { type: 'boolean' } },
});
const lexicon = readLexicon(readContent(contentFolder)).lexicon!;
const shapes = lineShapes(lexicon, bylineGrammar(lexicon));
const view = lineViewer(shapes, lexicon);
const features = lineFeatures(shapes, lexicon);
const pages = readTrainingPages();

function exampleOf(page: AnnotatedPage, hand: string | null, weight: number): HandExample {
	const { name, views, states } = labelPage(page, shapes, view);
	return { page: name, hand, features: features(views), limits: lineLimits(views), states, weight };
}

const originals = pages.map(({ page, hand }) => exampleOf(page, hand, hand === null ? knownWeight : 1));
/** Other pages made of the pages: every third of two pages together. */
const made = pages.flatMap(({ page, hand }, index) =>
	Array.from({ length: hand === null ? copies.known : copies.written }, (_, copy) => {
		const beside = (index + copy) % 3 === 2 ? [pages[(index * 7 + copy) % pages.length]!.page] : [];
		return exampleOf(relay(page.name, [page, ...beside], index * 100 + copy + 1), hand, copyWeight);
	})
);

console.log(`${pages.length} pages, ${made.length} made of them`);
const file = join(contentFolder, 'models', 'lines.json');

/** What is called sure and likely, by leaving pages out; the scores are printed. */
function measureLeftOut(): Pick<LineWeights, 'sure' | 'likely'> {
	const leftOut = leaveOut(originals, prior);
	for (const line of inLines(leftOut)) console.log(line);
	return calibrate(leftOut.judged);
}

const known = JSON.parse(readFile(file) ?? '{}') as LineWeights;
const weights: LineWeights = {
	...(values.scores ? known : fitLines([...originals, ...made], prior)),
	...(values.weights ? { sure: known.sure, likely: known.likely } : measureLeftOut()),
};
const text = `${JSON.stringify(weights, null, '\t')}\n`;
const isChanged = readFile(file) !== text;
if (isChanged && values.check) {
	console.error('content/models/lines.json is not what the annotated pages give: run `npm run fit`.');
	process.exitCode = 1;
} else if (isChanged) writeFile(file, text);
