/**
 * Writes how characters and words are read, for the addresses of hospitals and reports: `src/model/pinyin-table.ts`.
 *
 * Usage: write-pinyin.ts [--check]
 */
import { join } from 'node:path';
import { pinyinTable } from './pinyin-table.ts';
import { readFile, writeFile } from './write-file.ts';

const file = join(import.meta.dirname, '..', 'src', 'model', 'pinyin-table.ts');
const text = pinyinTable();

if (process.argv.includes('--check')) {
	if (readFile(file) !== text) {
		console.error('src/model/pinyin-table.ts is not what pinyin-pro says: run `npm run pinyin`.');
		process.exitCode = 1;
	}
} else writeFile(file, text);
