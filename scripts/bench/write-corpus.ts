/**
 * Writes a content folder of generated reports, to see what the archive does with many:
 * `node scripts/with-node.mjs scripts/bench/write-corpus.ts FOLDER [NUMBER]`, then
 * `XINGLIN_CONTENT=FOLDER npm run build`.
 *
 * The same number gives the same files. A source in five holds two reports, one in seven has the line ends of Windows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateReports } from './generate-reports.ts';
import { toSource } from './to-source.ts';

/** Writes `count` generated reports as sources into a content folder. */
export function writeCorpus(folder: string, count: number): void {
	mkdirSync(join(folder, 'sources'), { recursive: true });
	const texts = generateReports({ count, seed: 1 }).map(toSource);
	for (let number = 1; texts.length > 0; number += 1) {
		const page = texts.splice(0, number % 5 === 0 ? 2 : 1).join('\n');
		const name = `${String(number).padStart(4, '0')}.txt`;
		writeFileSync(join(folder, 'sources', name), number % 7 === 0 ? page.replaceAll('\n', '\r\n') : page);
	}
}

if (import.meta.main) {
	const [folder, count = '300'] = process.argv.slice(2);
	if (folder === undefined || !/^[1-9]\d*$/u.test(count)) {
		console.error('Usage: write-corpus.ts FOLDER [NUMBER]');
		process.exitCode = 2;
	} else writeCorpus(folder, Number(count));
}
