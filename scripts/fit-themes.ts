/**
 * Fits the weights of the cues of themes on the annotated passages: `npm run fit:themes`. Writes the weights in
 * `content/themes.yaml`; which cues there are is its editor's choice. The same passages and cues give the same bytes.
 *
 * Usage: fit-themes.ts [--check] [--scores] — `--check` writes nothing and exits 1 where the file would change; `--scores` writes
 * nothing and prints what such weights do on pages that they were not fitted on.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogues } from '../src/pipeline/content/read-catalogues.ts';
import { themeMarker } from '../src/pipeline/extract/themes/mark-themes.ts';
import { requirePipeline } from '../src/pipeline/index.ts';
import { f1, type Score } from './bench/score.ts';
import { expectWeights } from './fit/expected-weights.ts';
import { fitThemes } from './fit/fit-themes.ts';
import { leavePagesOut } from './fit/leave-pages-out.ts';
import { scoreThemes } from './fit/score-themes.ts';
import { readThemePages, type ThemePage } from './fit/theme-pages.ts';
import { writeWeights } from './fit/write-weights.ts';
import { contentFolder, readContent } from './read-content.ts';
import { readFile, writeFile } from './write-file.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, scores: { type: 'boolean' } } });
const content = readContent(contentFolder);
const pipeline = requirePipeline(content);
const catalogue = readCatalogues(content).catalogues!.themes;
const cues = expectWeights(catalogue, readFile(join(import.meta.dirname, 'fit/expected-weights.yaml'))!);
const sets = readThemePages(pipeline);
const pages = Object.values(sets).flat();
const passages = pages.reduce((sum, { judged }) => sum + judged.size, 0);
console.log(`${cues.length} cues, ${passages} passages of ${pages.length} pages`);

const fit = (some: readonly ThemePage[]) => fitThemes(catalogue, cues, some);

function printScore(set: string, scores: readonly Score[]): void {
	const total = (field: keyof Score) => scores.reduce((sum, score) => sum + score[field], 0);
	const all: Score = { found: total('found'), expected: total('expected'), right: total('right') };
	const figures = [f1(all), all.right / all.found, all.right / all.expected].map((figure) => figure.toFixed(3));
	console.log(`${set.padEnd(7)} F1 ${figures[0]}  P ${figures[1]}  R ${figures[2]}  of ${all.expected}`);
}

/** Prints the scores by leaving pages out. */
function printScores(): void {
	const scores = leavePagesOut(pages, (some) => themeMarker(fit(some)), scoreThemes);
	for (const [set, own] of Object.entries(sets))
		printScore(
			set,
			own.map((page) => scores.get(page)!)
		);
	printScore('all', [...scores.values()]);
}

function writeCatalogue(): void {
	const file = join(contentFolder, 'themes.yaml');
	const known = readFile(file)!;
	const weights = new Map(
		fit(pages)
			.flatMap(({ leaves }) => leaves)
			.map(({ slug, cues: own }) => [slug, new Map(Object.entries(own))])
	);
	const text = writeWeights(known, weights);
	if (text === known) return;
	if (values.check) {
		console.error(
			'The weights in content/themes.yaml are not what the annotated passages give: run `npm run fit:themes`.'
		);
		process.exitCode = 1;
	} else writeFile(file, text);
}

if (values.scores) printScores();
else writeCatalogue();
