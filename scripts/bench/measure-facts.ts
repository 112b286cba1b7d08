/**
 * Scores the extracted facts against annotations made by hand.
 *
 * Usage: measure-facts.ts [--details] [--leave-one-out] [--sidecars] [FOLDER…]
 * A folder holds annotation files (see scripts/fixtures/facts) or pages (source.txt with metadata.yaml); without one the
 * corpus is measured. `--details` lists every difference. `--leave-one-out` reads the themes
 * of each source only with cues that some other source or invented page prints too. `--sidecars` applies the editor's corrections.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article, Indicator } from '../../src/model/schemas/article.ts';
import type { Theme } from '../../src/model/schemas/theme.ts';
import { sidecarPath } from '../../src/pipeline/correct/read-sidecar.ts';
import { readCatalogues } from '../../src/pipeline/extract/facts.ts';
import { themeMarker } from '../../src/pipeline/extract/themes/mark-themes.ts';
import { prints } from '../../src/model/prints.ts';
import { convertSource, createPipeline } from '../../src/pipeline/index.ts';
import { contentFolder, readContent } from '../read-content.ts';
import { readGold, type GoldArticle, type GoldIndicator } from './facts-gold.ts';
import { f1, isAlike, pair, type Score } from './score.ts';

const root = join(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { details: { type: 'boolean' }, 'leave-one-out': { type: 'boolean' }, sidecars: { type: 'boolean' } },
});
const folders = positionals.length > 0 ? positionals : [join(root, 'scripts/fixtures/facts')];

const scores = new Map<string, Score>();
const differences: string[] = [];

function count(row: string, expected: number, found: number, right: number): void {
	const score = scores.get(row) ?? { expected: 0, found: 0, right: 0 };
	scores.set(row, { expected: score.expected + expected, found: score.found + found, right: score.right + right });
}

/** Counts one list against another and notes what differs. */
function compare<A, B>(
	row: string,
	place: string,
	expected: readonly A[],
	found: readonly B[],
	fits: (a: A, b: B) => boolean,
	show: (one: A | B) => string
): [A, B][] {
	const pairs = pair(expected, found, fits);
	count(row, expected.length, found.length, pairs.length);
	for (const one of expected.filter((entry) => !pairs.some(([a]) => a === entry)))
		differences.push(`${place} ${row} − ${show(one)}`);
	for (const one of found.filter((entry) => !pairs.some(([, b]) => b === entry)))
		differences.push(`${place} ${row} + ${show(one)}`);
	return pairs;
}

const showFigure = (one: GoldIndicator | Indicator) =>
	`${one.block} ${one.name} ${one.value} ${one.unit} ${'quote' in one ? `「${one.quote}」` : ''}`;

function measureIndicators(gold: readonly GoldIndicator[], found: readonly Indicator[], place: string): void {
	const sameValue = (a: GoldIndicator, b: Indicator) => a.block === b.block && a.value === b.value && a.unit === b.unit;
	// Figures with the same value pair by their names first.
	const byName = (a: GoldIndicator, b: Indicator) => sameValue(a, b) && isAlike(a.name, b.name);
	const first = pair(gold, found, byName);
	const rest = compare(
		'indicators: value and unit',
		place,
		gold.filter((one) => !first.some(([a]) => a === one)),
		found.filter((one) => !first.some(([, b]) => b === one)),
		sameValue,
		showFigure
	);
	count('indicators: value and unit', first.length, first.length, first.length);
	const pairs = [...first, ...rest];
	const attribute = (
		row: string,
		isRight: (a: GoldIndicator, b: Indicator) => boolean,
		show: (a: GoldIndicator, b: Indicator) => string
	) => {
		for (const [a, b] of pairs) {
			const right = isRight(a, b);
			count(row, 1, 1, right ? 1 : 0);
			if (!right) differences.push(`${place} ${row} ${a.block} ${a.name} ${a.value}: ${show(a, b)}`);
		}
	};
	attribute(
		'of those: name',
		(a, b) => isAlike(a.name, b.name),
		(_, b) => b.name
	);
	attribute(
		'of those: qualifier',
		(a, b) => (a.qualifier ?? null) === b.qualifier,
		(a, b) => `${a.qualifier} / ${b.qualifier}`
	);
	attribute(
		'of those: period',
		(a, b) => samePeriod(a.period, b.period),
		(a, b) => `${a.period} / ${b.period}`
	);
	attribute(
		'of those: kind',
		(a, b) => a.kind === b.kind,
		(a, b) => `${a.kind} / ${b.kind}`
	);
	attribute(
		'of those: comparison',
		(a, b) =>
			(a.comparison === null) === (b.comparison === null) &&
			(a.comparison?.direction ?? null) === (b.comparison?.direction ?? null) &&
			(a.comparison?.value ?? null) === (b.comparison?.value ?? null) &&
			(a.comparison?.from ?? null) === (b.comparison?.from ?? null),
		(a, b) => `${JSON.stringify(a.comparison)} / ${JSON.stringify(b.comparison)}`
	);
	attribute(
		'of those: target',
		(a, b) => (a.kind === 'target') === (b.kind === 'target'),
		(a, b) => `${a.kind} / ${b.kind}`
	);
	attribute(
		'of those: out of',
		(a, b) => (a.outOf ?? null) === b.outOf,
		(a, b) => `${a.outOf} / ${b.outOf}`
	);
}

/** 自2011年以来 and 2011年以来 are the same time words. */
function samePeriod(a: string | null, b: string | null): boolean {
	if (a === null || b === null) return a === b;
	const [first, second] = [a, b].map((text) => text.replaceAll(/^[自从在截至到]+|[，,“”\s]|的$/gu, ''));
	return first === second || first!.includes(second!) || second!.includes(first!);
}

const bare = (text: string) => text.normalize('NFKC').replaceAll(/[\s。.,，;；]/gu, '');

function measureArticle(gold: GoldArticle, article: Article, place: string): void {
	measureIndicators(gold.indicators, article.indicators, place);
	const honours = compare(
		'honours',
		place,
		gold.honours,
		article.honours,
		(a, b) => a.block === b.block && isAlike(a.name, b.name),
		(one) => `${one.block} ${one.name} (${one.kind})`
	);
	for (const [a, b] of honours) {
		if (a.level !== b.level || a.kind !== b.kind)
			differences.push(`${place} level and kind ${a.block} ${a.name}: ${a.level} ${a.kind} / ${b.level} ${b.kind}`);
	}
	count('of those: level', honours.length, honours.length, honours.filter(([a, b]) => a.level === b.level).length);
	count(
		'of those: kind of honour',
		honours.length,
		honours.length,
		honours.filter(([a, b]) => a.kind === b.kind).length
	);
	compare(
		'people',
		place,
		gold.people,
		article.people,
		(a, b) => a.name === b.name && a.role === b.role && (a.org === null) === (b.org === null),
		(one) => `${one.name} ${one.role} ${one.org}`
	);
	compare(
		'quotations',
		place,
		gold.quotations,
		article.quotations,
		(a, b) => bare(a.text) === bare(b.text) && a.speaker === b.speaker,
		(one) => `${one.speaker}: ${one.text}`
	);
	const programmes = gold.programmes.map((one) => (typeof one === 'string' ? { name: one, variants: [] } : one));
	compare(
		'programmes',
		place,
		programmes,
		article.programmes,
		(a, b) =>
			[a.name, ...(a.variants ?? [])].some((name) =>
				[b.name, ...b.mentions.map(({ quote }) => quote)].some((other) => isAlike(name, other))
			),
		(one) => one.name
	);
	for (const [block, themes] of Object.entries(gold.themes ?? {})) {
		compare(
			'themes',
			`${place} ${block}`,
			themes,
			article.blocks.find(({ id }) => id === block)?.themes ?? [],
			(a, b) => a === b,
			String
		);
	}
}

/** Facts whose quote is not a run of the characters of their block, as they stand in the source. */
function countBroken(article: Article, source: string): number {
	const lines = source
		.replace(/^\uFEFF/u, '')
		.split(/\r\n|\n|\r/u)
		.map((line) => [...line]);
	const texts = new Map(
		article.blocks.map(({ id, source: places }) => [
			id,
			places.map(([line, from, to]) => lines[line - 1]!.slice(from, to).join('')).join(''),
		])
	);
	const quotes = [
		...[...article.indicators, ...article.honours, ...article.programmes.flatMap(({ mentions }) => mentions)],
		...article.quotations.map(({ text, block }) => ({ quote: text, block })),
	];
	const solid = (text: string) => text.replaceAll(/\s/gu, '');
	const missing = quotes.filter(({ quote, block }) => !solid(texts.get(block) ?? '').includes(solid(quote)));
	for (const { quote } of missing) differences.push(`quote not in the source: ${quote}`);
	return missing.length;
}

const content = readContent(contentFolder);
const pipeline = createPipeline(content);
const cases = folders.flatMap((folder) => readGold(folder, root));
const fixtures = globSync('scripts/fixtures/{,facts-unseen/}*/source.txt', { cwd: root }).map((path) =>
	join(root, path)
);
const texts = new Map(
	[...new Set([...cases.map(({ source }) => source), ...fixtures])].map((source) => [
		source,
		readFileSync(source, 'utf8').replaceAll(/\s/gu, ''),
	])
);

/** The catalogue without the cues that only this source prints: none of the others, nor of the invented pages. */
function themesWithout(left: string): Theme[] {
	const others = [...texts].filter(([source]) => source !== left).map(([, text]) => text);
	const isElsewhere = ([cue]: [string, number]) =>
		others.some((text) => text.includes(cue)) || !texts.get(left)!.includes(cue);
	return readCatalogues(content).themes.map((theme) => ({
		...theme,
		leaves: theme.leaves.map((leaf) => ({
			...leaf,
			cues: Object.fromEntries(Object.entries(leaf.cues).filter(isElsewhere)),
		})),
	}));
}

/** The editor's corrections of a source, where they are asked for and there are any. */
function sidecarOf(source: string): string | undefined {
	const path = sidecarPath(source);
	return values.sidecars && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

let broken = 0;
let unprinted = 0;
for (const { name, source, articles } of cases) {
	const bytes = readFileSync(source);
	if (values['leave-one-out']) pipeline.knowledge.markThemes = themeMarker(themesWithout(source));
	const { articles: converted, file } = convertSource(bytes, source, pipeline, sidecarOf(source));
	for (const { fatal, reason } of file.messages) if (fatal) differences.push(`${name} not converted: ${reason}`);
	for (const gold of articles) {
		const place = `${name} ${gold.lines[0]}`;
		const overlap = ({ source: { lines } }: Article) =>
			Math.min(lines[1], gold.lines[1]) - Math.max(lines[0], gold.lines[0]);
		const article = converted.filter((one) => overlap(one) >= 0).sort((a, b) => overlap(b) - overlap(a))[0];
		if (!article) {
			differences.push(`${place} no article`);
			continue;
		}
		measureArticle(gold, article, place);
		unprinted += article.indicators.filter(({ quote, value }) => !prints(quote, value)).length;
		for (const { quote, value } of article.indicators)
			if (!prints(quote, value)) differences.push(`${place} value not in its quote: ${value} ${quote}`);
		broken += countBroken(article, bytes.toString('utf8'));
	}
}

const percent = (value: number) => value.toFixed(3);
for (const [row, score] of scores) {
	const isShare = row.startsWith('of those');
	const precision = score.found === 0 ? 1 : score.right / score.found;
	const recall = score.expected === 0 ? 1 : score.right / score.expected;
	const figures = isShare
		? `${percent(score.expected === 0 ? 1 : score.right / score.expected)}  (${score.right} of ${score.expected})`
		: `F1 ${percent(f1(score))}  P ${percent(precision)}  R ${percent(recall)}  (${score.right} right, ${score.found} found, ${score.expected} expected)`;
	process.stdout.write(`${row.padEnd(28)} ${figures}\n`);
}
process.stdout.write(`${'values not in their quote'.padEnd(28)} ${unprinted}\n`);
process.stdout.write(`${'quotes not in the source'.padEnd(28)} ${broken}\n`);
if (values.details) process.stdout.write(`\n${differences.join('\n')}\n`);
