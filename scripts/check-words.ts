/**
 * Finds words of one single page in the rules: a phrase that only one of the pages at hand prints serves that page and no
 * other, and makes the scores look better than they are.
 *
 * Looks at every run of Han characters in the code of `src/model` and `src/pipeline`, and at every word of the lexicon and
 * the catalogues. What is general all the same stands with its reason in `words/allowed.yaml`.
 *
 * Usage: check-words.ts
 */
import { join } from 'node:path';
import { findPageWords } from './words/find-page-words.ts';

const root = join(import.meta.dirname, '..');
const { faults, needless, counts } = findPageWords(root);

for (const { file, line, word, page } of faults)
	console.log(
		`${file}:${line} “${word}” stands in ${page} alone: drop it, or say in scripts/words/allowed.yaml why not.`
	);
for (const word of needless) console.log(`scripts/words/allowed.yaml: “${word}” needs no permission any more.`);
for (const [place, { words, unseen }] of counts)
	console.log(`${place}: ${words} words, ${unseen} of them in no page at hand`);
console.log(`${faults.length} words of one page, ${needless.length} needless permissions`);
process.exitCode = faults.length + needless.length > 0 ? 1 : 0;
