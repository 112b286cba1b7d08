/**
 * Measures structure and facts on all annotated pages and compares the scores with the floors that `npm test` holds
 * (`scripts/fixtures/floors.yaml`).
 *
 * Usage: floors.ts [-u] — with `-u` floors are raised to the scores, those of sets with other pages set anew, and the scores
 * that /about/quality/ tells written; nothing is lowered.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { requirePipeline } from '../src/pipeline/index.ts';
import { countClosedScorings, logClosedScoring } from './bench/closed-scorings.ts';
import { compareWithFloors, inWords, raiseFloors, type Floors } from './bench/floors.ts';
import { measureAll } from './bench/measure-all.ts';
import { formatPublished, publishedPath, toPublish } from './bench/published-scores.ts';
import { f1 } from './bench/score.ts';
import { contentFolder, readContent } from './read-content.ts';
import { writeFile } from './write-file.ts';

const { values } = parseArgs({ options: { update: { type: 'boolean', short: 'u' } } });
const path = join(import.meta.dirname, 'fixtures/floors.yaml');
const text = readFileSync(path, 'utf8');
const floors = (parse(text) ?? {}) as Floors;
const measured = measureAll(requirePipeline(readContent(contentFolder)));

for (const [set, { pages, scores }] of measured) {
	if (pages === 0) continue;
	console.log(`\n${set}: ${pages} pages`);
	for (const [measure, score] of scores) {
		const counts = `${score.right} right, ${score.found} found, ${score.expected} expected`;
		const least = floors[set]?.least[measure]?.toFixed(3) ?? 'none ';
		console.log(`  ${measure.padEnd(26)} ${f1(score).toFixed(3)}  floor ${least}  (${counts})`);
	}
}
if ([...measured].some(([set, { pages }]) => set.endsWith('closed') && pages > 0)) logClosedScoring('floors');

const { fallen, risen, changed } = compareWithFloors(floors, measured);
console.log('');
for (const one of [...fallen, ...(values.update ? [] : risen)]) console.log(inWords(one));
for (const set of changed) console.log(`${set}: its pages or measures are not those of the floors`);
if (values.update) {
	const [comment = ''] = /^(?:#.*\n|\n)*/u.exec(text) ?? [];
	writeFile(path, comment + stringify(raiseFloors(floors, measured), { lineWidth: 0 }));
	writeFile(publishedPath, formatPublished(toPublish(measured, countClosedScorings())));
	console.log('Written: scripts/fixtures/floors.yaml, src/archive/scores.yaml');
}
if (fallen.length > 0) console.log('A floor is lowered by hand only, in a commit that says why.');
process.exitCode = fallen.length > 0 || (changed.length > 0 && !values.update) ? 1 : 0;
