import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { readPageTexts } from './page-texts.ts';
import { wordJudge } from './page-words.ts';
import { wordsOfCode } from './words-of-code.ts';
import { wordsOfContent, type ContentWord } from './words-of-content.ts';

/** A word of one page, where it stands and which page prints it. */
export interface PageWord {
	file: string;
	line: number;
	word: string;
	page: string;
}

/** What the check found. */
export interface Findings {
	faults: PageWord[];
	/** Words of the allow-list that are no fault any more. */
	needless: string[];
	/** For the code and each file of words: how many words it has, and how many of them no page prints. */
	counts: Map<string, { words: number; unseen: number }>;
}

/** The words that are general though one page alone prints them, each with its reason. */
function readAllowed(): string[] {
	const entries = parse(readFileSync(join(import.meta.dirname, 'allowed.yaml'), 'utf8')) as {
		word: string;
		reason: string;
	}[];
	const without = entries.find(({ reason }) => !reason);
	if (without) throw new Error(`scripts/words/allowed.yaml gives no reason for “${without.word}”.`);
	return entries.map(({ word }) => word);
}

/** Written from packages by `npm run tables`, which hold whole languages and countries. */
const tables = /(?:^|[\\/])(?:pinyin|division)-table\.ts$/u;

/** The words in the code of the model and the pipeline; tests quote pages, and may. */
function readCode(root: string): ContentWord[] {
	return globSync('src/{model,pipeline}/**/*.ts', { cwd: root })
		.filter((path) => !tables.test(path))
		.filter((path) => !path.endsWith('.test.ts') && !/(?:^|[\\/])test-[^\\/]+$/u.test(path))
		.sort()
		.flatMap((path) => {
			const file = path.split(sep).join('/');
			return wordsOfCode(readFileSync(join(root, path), 'utf8'), file).map((one) => ({ ...one, file }));
		});
}

/** Finds the words of one page in the code and the words of a project folder. */
export function findPageWords(root: string): Findings {
	const content = join(root, 'content');
	const judge = wordJudge(readPageTexts(content));
	const allowed = new Set(readAllowed());
	const used = new Set<string>();
	const faults: PageWord[] = [];
	const counts: Findings['counts'] = new Map();
	const look = (place: string, words: readonly ContentWord[], allowPairs: boolean) => {
		const seen = new Set<string>();
		let unseen = 0;
		for (const { word, file, line, nameOf } of words) {
			if (seen.has(word)) continue;
			seen.add(word);
			const standing = judge(word, allowPairs);
			if (standing.kind === 'unseen') unseen += 1;
			if (standing.kind !== 'page') continue;
			// Another form of a name that is of this page itself, or of none.
			const name = nameOf === undefined ? undefined : judge(nameOf, false);
			if (name?.kind === 'unseen' || (name?.kind === 'page' && name.page === standing.page)) continue;
			if (allowed.has(word)) used.add(word);
			else faults.push({ file, line, word, page: standing.page });
		}
		counts.set(place, { words: seen.size, unseen });
	};
	look('src', readCode(root), false);
	const words = wordsOfContent(content).map((one) => ({ ...one, file: `content/${one.file}` }));
	for (const [file, list] of Map.groupBy(words, (one) => one.file)) look(file, list, true);
	return { faults, needless: [...allowed].filter((word) => !used.has(word)), counts };
}
