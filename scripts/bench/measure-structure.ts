/**
 * Measures the conversion against annotations by hand: for each page style, what a careful reader recorded.
 *
 * Usage: measure-structure.ts [--misses] [FOLDER…] — each holds pages (source.txt with an annotation); without one, the open
 * pages of the fixtures. `--misses` lists every wrong answer, but those of closed pages.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasStructure, listPages } from '../fixtures/list-pages.ts';
import { scoreStructure } from '../fixtures/score-structure.ts';
import { convertSource, requirePipeline } from '../../src/pipeline/index.ts';
import { contentFolder, readContent } from '../read-content.ts';
import { logClosedScoring } from './closed-scorings.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
const pipeline = requirePipeline(readContent(contentFolder));
const sets =
	positionals.length > 0
		? positionals.map((folder) => listPages(folder))
		: [listPages().filter(({ isClosed }) => !isClosed)];

for (const set of sets) {
	const pages = set.filter(hasStructure);
	const closed = pages.filter(({ isClosed }) => isClosed).map(({ name }) => `${name}:`);
	if (closed.length > 0) logClosedScoring('measure');
	const scores = scoreStructure(pages, (source) => convertSource(readFileSync(source), source, pipeline));
	for (const [question, { right, missing, extra, recall, f1 }] of scores) {
		const counts = `right ${right}, missing ${missing.length}, extra ${extra.length}`;
		console.log(`${question.padEnd(26)} recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  ${counts}`);
		if (!values.misses) continue;
		const isOpen = (one: string) => !closed.some((name) => one.startsWith(name));
		for (const one of missing.filter(isOpen)) console.log(`    − ${one}`);
		for (const one of extra.filter(isOpen)) console.log(`    + ${one}`);
	}
}
