/**
 * Measures the conversion against annotations by hand: for each page style, what a careful reader recorded.
 *
 * Usage: measure-structure.ts [--misses] FOLDER… — each holds `<case>/source.txt` and `<case>/metadata.yaml`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Article, Block } from '../../src/schemas/article.ts';
import { convertSource, createPipeline } from '../pipeline/index.ts';

/** A block as annotated. */
interface GoldBlock {
	id: string;
	type: string;
	/** First and last line. */
	lines: number[];
	begins?: string | null;
	ends?: string | null;
	runIn?: string | null;
}

/** An article as annotated. */
interface GoldArticle {
	lines: [number, number];
	sectionLabel: string | null;
	kickers: string[];
	headline: string;
	deck: string | null;
	bylines: { role: string | null; org: string | null; names: string[] }[];
	publication?: string | null;
	date?: { edtf: string } | null;
	hospital: { name: string; city: string | null; province: string | null } | null;
	blocks: GoldBlock[];
}

/** Right, missing and superfluous answers to one question, over all pages. */
class Tally {
	right = 0;
	missing: string[] = [];
	extra: string[] = [];

	compare(where: string, gold: readonly string[], found: readonly string[]): void {
		const rest = [...found];
		for (const one of gold) {
			const at = rest.indexOf(one);
			if (at < 0) this.missing.push(`${where}: ${one}`);
			else {
				this.right += 1;
				rest.splice(at, 1);
			}
		}
		this.extra.push(...rest.map((one) => `${where}: ${one}`));
	}

	get recall(): number {
		return this.right + this.missing.length === 0 ? 1 : this.right / (this.right + this.missing.length);
	}

	get f1(): number {
		const all = 2 * this.right + this.missing.length + this.extra.length;
		return all === 0 ? 1 : (2 * this.right) / all;
	}
}

/** A text without what may differ between hands: blanks, width of signs. */
function plain(text: string | null | undefined): string {
	return (text ?? '').normalize('NFKC').replaceAll(/[\s—–―-]/gu, '');
}

const questions = [
	'articles',
	'headline',
	'hospital',
	'city',
	'province',
	'deck',
	'kickers',
	'sectionLabel',
	'publication',
	'date',
	'byline names',
	'bylines with roles',
	'crossheads',
	'run-in heads',
	'captions',
	'list items',
	'credits',
	'furniture',
	'editorsNote',
	'joins',
	'paragraphs exactly right',
] as const;

type Question = (typeof questions)[number];

/** The answers that an article, annotated or converted, gives to the questions about it alone. */
function answers(
	article: Pick<Article, 'sectionLabel' | 'kickers' | 'headline' | 'deck'> & {
		bylines: GoldArticle['bylines'];
		hospital: GoldArticle['hospital'];
	}
): Partial<Record<Question, string[]>> {
	const one = (value: string | null | undefined) => (value ? [plain(value)] : []);
	return {
		headline: one(article.headline),
		hospital: one(article.hospital?.name),
		city: one(article.hospital?.city),
		province: one(article.hospital?.province),
		deck: one(article.deck),
		kickers: article.kickers.map(plain),
		sectionLabel: one(article.sectionLabel),
		'byline names': article.bylines.flatMap(({ names }) => names),
		'bylines with roles': article.bylines.flatMap(({ role, names }) => names.map((name) => `${plain(role)} ${name}`)),
	};
}

const linesOf = (block: Block) => block.source.map(([line]) => line);

/** First and last line of a block, in reading order. */
const span = ({ lines }: { lines: readonly number[] }) => [...new Set([lines[0], lines.at(-1)])].join('→');

/** The answers that the blocks of a whole page give. */
function blockAnswers(blocks: readonly (GoldBlock & { text?: string })[]): Partial<Record<Question, string[]>> {
	const of = (...types: string[]) => blocks.filter(({ type }) => types.includes(type));
	const at = span;
	const ends = (block: GoldBlock & { text?: string }) =>
		block.text === undefined
			? [plain(block.begins).slice(0, 4), plain(block.ends).slice(-4)]
			: [plain(block.text).slice(0, 4), plain(block.text).slice(-4)];
	return {
		crossheads: of('crosshead').map(at),
		'run-in heads': of('paragraph', 'listItem')
			.filter(({ runIn }) => runIn)
			.map((block) => `${at(block)} ${plain(block.runIn)}`),
		captions: of('caption').map(at),
		'list items': of('listItem').map(at),
		credits: of('credit').map(at),
		furniture: of('furniture').map(at),
		editorsNote: of('editorsNote').map(at),
		joins: of('paragraph', 'listItem', 'editorsNote')
			.map(at)
			.filter((lines) => lines.includes('→')),
		'paragraphs exactly right': of('paragraph', 'listItem').map((block) => `${at(block)} ${ends(block).join('…')}`),
	};
}

/** The converted article that an annotated one means: the one with most lines in common. */
function counterpart(gold: GoldArticle, articles: readonly Article[]): Article | undefined {
	const overlap = ({ source: { lines } }: Article) =>
		Math.min(lines[1], gold.lines[1]) - Math.max(lines[0], gold.lines[0]);
	return articles.filter((article) => overlap(article) >= 0).sort((a, b) => overlap(b) - overlap(a))[0];
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
const pipeline = createPipeline(join(import.meta.dirname, '..', '..', 'content'));
const tallies = new Map<Question, Tally>(questions.map((question) => [question, new Tally()]));

for (const folder of positionals) {
	for (const name of readdirSync(folder).sort()) {
		const gold = (parse(readFileSync(join(folder, name, 'metadata.yaml'), 'utf8')) as { articles: GoldArticle[] })
			.articles;
		const { articles, file } = convertSource(readFileSync(join(folder, name, 'source.txt')), `${name}.txt`, pipeline);
		for (const message of file.messages)
			if (message.fatal === true && values.misses) console.log(`${name}: ${message.reason}`);
		tallies.get('articles')!.compare(
			name,
			gold.map(({ headline }) => plain(headline)),
			articles.map(({ headline }) => plain(headline))
		);
		for (const article of gold) {
			const found = counterpart(article, articles);
			const empty = { sectionLabel: null, kickers: [], headline: '', deck: null, bylines: [], hospital: null };
			const [wanted, given] = [answers(article), answers(found ?? empty)];
			for (const question of Object.keys(wanted) as Question[])
				tallies.get(question)!.compare(name, wanted[question]!, given[question]!);
			tallies
				.get('publication')!
				.compare(name, article.publication ? [article.publication] : [], found?.publication ? [found.publication] : []);
			tallies.get('date')!.compare(name, article.date ? [article.date.edtf] : [], found?.date ? [found.date.edtf] : []);
		}
		const wanted = blockAnswers(gold.flatMap(({ blocks }) => blocks));
		const given = blockAnswers(
			articles.flatMap(({ blocks }) =>
				blocks.map((block) => ({
					id: block.id,
					type: block.type,
					lines: linesOf(block),
					runIn: block.runIn,
					text: block.text,
				}))
			)
		);
		for (const question of Object.keys(wanted) as Question[])
			tallies.get(question)!.compare(name, wanted[question]!, given[question]!);
	}
}

for (const [question, tally] of tallies) {
	console.log(
		`${question.padEnd(26)} recall ${tally.recall.toFixed(3)}  F1 ${tally.f1.toFixed(3)}  right ${tally.right}, missing ${tally.missing.length}, extra ${tally.extra.length}`
	);
	if (!values.misses) continue;
	for (const one of tally.missing) console.log(`    − ${one}`);
	for (const one of tally.extra) console.log(`    + ${one}`);
}
