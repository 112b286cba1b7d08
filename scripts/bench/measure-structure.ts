/**
 * Measures the conversion against annotations by hand: for each page style, what a careful reader recorded.
 *
 * Usage: measure-structure.ts [--misses] [FOLDER…] — each holds `<case>/source.txt` and `<case>/metadata.yaml`; without
 * one, the fixtures.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreStructure } from '../fixtures/score-structure.ts';
import { createPipeline } from '../../src/pipeline/index.ts';
import { contentFolder, readContent } from '../read-content.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
const pipeline = createPipeline(readContent(contentFolder));
const folders = positionals.length > 0 ? positionals : [join(import.meta.dirname, '..', 'fixtures')];

for (const folder of folders) {
	for (const [question, tally] of scoreStructure(folder, pipeline)) {
		const { right, missing, extra, recall, f1 } = tally;
		const counts = `right ${right}, missing ${missing.length}, extra ${extra.length}`;
		console.log(`${question.padEnd(26)} recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  ${counts}`);
		if (!values.misses) continue;
		for (const one of missing) console.log(`    − ${one}`);
		for (const one of extra) console.log(`    + ${one}`);
	}
}
