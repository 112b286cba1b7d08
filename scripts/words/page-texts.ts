import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import { foldForRules } from '../../src/model/fold-for-rules.ts';
import { decode } from '../../src/pipeline/decode/index.ts';
import { normalise } from '../../src/pipeline/normalise/index.ts';
import { listPages } from '../fixtures/list-pages.ts';

/** The text of a printed page, as words are looked for in it. */
export interface PageText {
	name: string;
	/** Folded as the rules read it; without blanks and quotation marks. */
	text: string;
	/** Whether it is only scored: then it shows that a word is general, and nobody can have taken a word from it. */
	isClosed: boolean;
}

/** A text or a word in the one form in which they are compared. */
export const comparable = (text: string) => foldForRules(text).replaceAll(/[\s“”‘’]/gu, '');

/** Length of the runs by which two texts are compared. */
const runLength = 12;
/** Two texts that share this part of the shorter one's runs are one page, laid out twice. */
const sameShare = 0.5;

function runsOf(text: string): Set<string> {
	const runs = new Set<string>();
	for (let at = 0; at + runLength <= text.length; at += 1) runs.add(text.slice(at, at + runLength));
	return runs;
}

/**
 * Leaves one of the pages that print the same text: a page that was laid out anew is no second witness for a word. What
 * stands first stays; the texts of its copies are added to it. Each run leads to the pages that have it, so that a page is
 * compared with those alone that share something with it.
 */
export function withoutCopies(pages: readonly PageText[]): PageText[] {
	const kept: { page: PageText; runs: number }[] = [];
	const keptWith = new Map<string, number[]>();
	for (const page of pages) {
		const runs = runsOf(page.text);
		const shared = new Map<number, number>();
		for (const run of runs) for (const at of keptWith.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
		const copies = [...shared].filter(([at, count]) => count / Math.min(kept[at]!.runs, runs.size) >= sameShare);
		const first = copies.length > 0 ? kept[Math.min(...copies.map(([at]) => at))] : undefined;
		if (first) {
			first.page = { ...first.page, text: `${first.page.text}\n${page.text}` };
			continue;
		}
		for (const run of runs) {
			const places = keptWith.get(run);
			if (places) places.push(kept.length);
			else keptWith.set(run, [kept.length]);
		}
		kept.push({ page, runs: runs.size });
	}
	return kept.map(({ page }) => page);
}

function readText(path: string): string {
	const { text } = decode(readFileSync(path), new VFile({ path }));
	return comparable(
		normalise(text)
			.map(({ folded }) => folded.join(''))
			.join('')
	);
}

/** The pages under `scripts/fixtures`, read once a process. */
let fixtures: readonly PageText[] | undefined;

/** The pages at hand: the sources of a content folder and every page under `scripts/fixtures`, copies counted once. */
export function readPageTexts(contentFolder: string): PageText[] {
	const sources = globSync('sources/*.txt', { cwd: contentFolder })
		.sort()
		.map((path) => ({ name: basename(path), text: readText(join(contentFolder, path)), isClosed: false }));
	fixtures ??= listPages().map(({ name, folder, isClosed }) => ({
		name,
		text: readText(join(folder, 'source.txt')),
		isClosed,
	}));
	return withoutCopies([...sources, ...fixtures]);
}
