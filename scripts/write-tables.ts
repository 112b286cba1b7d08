/**
 * Writes what the model takes from packages, cut to what it needs, for it is loaded by browsers too: how characters and words are
 * read (`src/model/pinyin-table.ts`), provinces, cities and counties (`src/model/division-table.ts`).
 *
 * Usage: write-tables.ts [--check]
 */
import { join } from 'node:path';
import { divisionTable } from './tables/division-table.ts';
import { pinyinTable } from './tables/pinyin-table.ts';
import { readFile, writeFile } from './write-file.ts';

// Places first: how they are read stands in the other table.
const tables = { 'division-table.ts': divisionTable, 'pinyin-table.ts': pinyinTable };

for (const [name, make] of Object.entries(tables)) {
	const file = join(import.meta.dirname, '..', 'src', 'model', name);
	const text = make();
	if (!process.argv.includes('--check')) writeFile(file, text);
	else if (readFile(file) !== text) {
		console.error(`src/model/${name} is not what its package says: run \`npm run tables\`.`);
		process.exitCode = 1;
	}
}
