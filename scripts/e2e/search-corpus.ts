import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/schemas/article.ts';
import { seeded } from '../bench/seeded.ts';

/** A query with the reports and blocks that have it, found by reading the texts. */
export interface Expectation {
	text: string;
	reports: Set<string>;
	/** `<slug>#<block>` */
	blocks: Set<string>;
}

/** The reports of a built site, as it publishes them. */
export function readCorpus(dist: string): Article[] {
	const folder = join(dist, 'articles');
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => JSON.parse(readFileSync(join(folder, name, 'article.json'), 'utf8')) as Article);
}

/** What two texts are compared by: case, white space and the width of a character make no difference. */
function plain(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/\s/gu, '')
		.replaceAll(/[“”„「」『』"]/gu, '"')
		.replaceAll(/[‘’']/gu, "'")
		.replaceAll(/[–―─]/gu, '—');
}

/** Where a text stands, block by block. */
export function expectText(corpus: readonly Article[], text: string): Expectation {
	const expectation: Expectation = { text, reports: new Set(), blocks: new Set() };
	const wanted = plain(text);
	for (const article of corpus) {
		for (const block of article.blocks) {
			if (!plain(block.text).includes(wanted)) continue;
			expectation.reports.add(article.id);
			expectation.blocks.add(`${article.id}#${block.id}`);
		}
	}
	return expectation;
}

/** Runs of the texts: of Han characters alone, or of anything with at least one other character. */
export function sampleRuns(corpus: readonly Article[], count: number, seed: number, isHan: boolean): string[] {
	const random = seeded(seed);
	const blocks = corpus.flatMap((article) => article.blocks.map((block) => [...block.text]));
	const runs: string[] = [];
	const wanted = isHan ? /^\p{Script=Han}{2,8}$/u : /^(?=.*\p{Script=Han})(?=.*[\da-z%，。、“”：+])\S+$/iu;
	while (runs.length < count) {
		const block = blocks[Math.floor(random() * blocks.length)] ?? [];
		const length = 2 + Math.floor(random() * (isHan ? 7 : 9));
		const from = Math.floor(random() * Math.max(1, block.length - length + 1));
		const run = block.slice(from, from + length).join('');
		// A minus or a quotation mark at the edge belongs to the query language.
		if (wanted.test(run) && !/^[-－“"「]/u.test(run)) runs.push(run);
	}
	return runs;
}

/** Runs of the reports' own characters that stand nowhere in them. */
export function sampleAbsent(corpus: readonly Article[], count: number, seed: number): string[] {
	const random = seeded(seed);
	const characters = corpus
		.flatMap((article) => article.blocks.flatMap((block) => [...block.text]))
		.filter((character) => /\p{Script=Han}/u.test(character));
	const runs: string[] = [];
	while (runs.length < count) {
		const length = 3 + Math.floor(random() * 4);
		const run = Array.from({ length }, () => characters[Math.floor(random() * characters.length)]).join('');
		if (expectText(corpus, run).reports.size === 0) runs.push(run);
	}
	return runs;
}
