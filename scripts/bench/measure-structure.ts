/**
 * Measures the conversion against annotations by hand: for each page style, what a careful reader recorded.
 *
 * Usage: measure-structure.ts [--misses] [--by-kind] [--closed | --relaid NUMBER | FOLDER…] — each holds pages (source.txt with an annotation);
 * without one, the open pages of the fixtures; `--closed` those that are only scored. `--misses` lists every wrong answer, but
 * those of closed pages; `--by-kind` tells kinds of pages apart. How often a block that is called sure, likely or a guess is
 * right stands below each set. `--hands` compares the annotations of first and second hands with one another instead;
 * `--relaid` measures pages that are made of the reports of the archive, each three of two reports, otherwise than those that the
 * weights are fitted on.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAnnotated, readAnnotation, type AnnotatedPage } from '../fixtures/annotation.ts';
import { hasStructure, listPages, type FixturePage } from '../fixtures/list-pages.ts';
import { relay } from '../fixtures/relay.ts';
import { readRecord, scoreStructure, scoreSureness, type ReadPage } from '../fixtures/score-structure.ts';
import { seenByHand, seenByRules, type Question } from '../fixtures/structure-answers.ts';
import type { Tally } from '../fixtures/tally.ts';
import { labelPage } from '../fit/line-data.ts';
import { readCorpus } from '../fit/training-pages.ts';
import { readLexicon } from '../../src/pipeline/content/read-lexicon.ts';
import { bylineGrammar } from '../../src/pipeline/lexicon/byline-grammar.ts';
import { lineShapes } from '../../src/pipeline/lexicon/line-shapes.ts';
import { lineViewer } from '../../src/pipeline/structure/line-view.ts';
import { convertSource, requirePipeline } from '../../src/pipeline/index.ts';
import { contentFolder, readContent } from '../read-content.ts';
import { logClosedScoring } from './closed-scorings.ts';
import { pageKind, pageKinds } from './page-kind.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		misses: { type: 'boolean' },
		closed: { type: 'boolean' },
		hands: { type: 'boolean' },
		relaid: { type: 'string' },
		'by-kind': { type: 'boolean' },
	},
});
const content = readContent(contentFolder);
const pipeline = requirePipeline(content);
const lexicon = readLexicon(content).lexicon!;
const shapes = lineShapes(lexicon, bylineGrammar(lexicon));
const view = lineViewer(shapes, lexicon);

const convert = (bytes: Uint8Array, source: string) => seenByRules(convertSource(bytes, source, pipeline).articles);

const read: ReadPage<FixturePage> = ({ folder }) => {
	const source = join(folder, 'source.txt');
	return convert(readFileSync(source), source);
};

const secondOf = ({ folder }: FixturePage) => join(folder, 'annotation-second.yaml');
const readSecond = (page: FixturePage) =>
	seenByHand(readAnnotation(join(page.folder, 'source.txt'), secondOf(page), page.name));

function kindOf({ folder }: FixturePage) {
	const page = readAnnotated(folder);
	const looks = labelPage(page, shapes, view).views.map(({ look }) => look);
	return pageKind(looks, page.articles.length);
}

function print(scores: ReadonlyMap<Question, Tally>, closed: readonly string[]): void {
	for (const [question, { right, missing, extra, recall, f1 }] of scores) {
		const counts = `right ${right}, missing ${missing.length}, extra ${extra.length}`;
		console.log(`${question.padEnd(26)} recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  ${counts}`);
		if (!values.misses) continue;
		const isOpen = (one: string) => !closed.some((name) => one.startsWith(name));
		for (const one of missing.filter(isOpen)) console.log(`    − ${one}`);
		for (const one of extra.filter(isOpen)) console.log(`    + ${one}`);
	}
}

/** Prints the scores of pages, and how right what is called sure is where the rules read them. */
function measure<Of extends { name: string }>(
	pages: readonly Of[],
	readPage: ReadPage<Of>,
	goldOf: ReadPage<Of>,
	closed: readonly string[] = []
): void {
	print(scoreStructure(pages, readPage, goldOf), closed);
	for (const [sure, { found, right }] of Object.entries(scoreSureness(pages, readPage, goldOf)))
		if (found > 0) console.log(`blocks called ${sure.padEnd(12)} right ${(right / found).toFixed(3)}  of ${found}`);
}

/** The fit uses lower seeds. */
const firstSeed = 1_000_000;

/** Pages made of the reports of the archive. */
function relaidPages(count: number): AnnotatedPage[] {
	const reports = readCorpus();
	return Array.from({ length: count }, (_, index) => {
		const report = reports[index % reports.length]!;
		const beside = reports[(index + 1 + Math.floor(index / reports.length)) % reports.length]!;
		const isTwo = index % 3 === 2 && beside !== report;
		return relay(`${report.name}-${index}`, isTwo ? [report, beside] : [report], firstSeed + index);
	});
}

/** Measures pages of the fixtures, and each kind of them where that is asked. */
function measureSet(set: readonly FixturePage[]): void {
	const pages = set.filter(hasStructure);
	const closed = pages.filter(({ isClosed }) => isClosed).map(({ name }) => `${name}:`);
	if (!values.hands && closed.length > 0) logClosedScoring('measure');
	const readPage = values.hands ? readSecond : read;
	console.log(`${pages.length} pages`);
	if (pages.length > 0) measure(pages, readPage, readRecord, closed);
	for (const kind of values['by-kind'] ? pageKinds : []) {
		const ofKind = pages.filter((page) => kindOf(page) === kind);
		if (ofKind.length === 0) continue;
		console.log(`\n${kind}: ${ofKind.length} pages`);
		measure(ofKind, readPage, readRecord, closed);
	}
}

if (values.relaid !== undefined && !/^[1-9]\d*$/u.test(values.relaid)) {
	console.error('--relaid takes a number of pages: --relaid 96');
	process.exitCode = 2;
} else if (values.relaid !== undefined) {
	const pages = relaidPages(Number(values.relaid));
	console.log(`${pages.length} pages, ${pages.reduce((sum, { articles }) => sum + articles.length, 0)} articles`);
	measure(pages, ({ bytes, name }) => convert(bytes, `${name}.txt`), seenByHand);
} else {
	const all = listPages();
	const sets = values.hands
		? [all.filter((page) => existsSync(secondOf(page)))]
		: positionals.length > 0
			? positionals.map((folder) => listPages(folder))
			: [all.filter(({ isClosed }) => isClosed === (values.closed ?? false))];
	for (const set of sets) measureSet(set);
}
