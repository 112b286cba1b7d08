import { prints } from '../../src/model/prints.ts';
import type { Article, Indicator } from '../../src/model/schemas/article.ts';
import { countByRule, noRules, type ByRule } from './by-rule.ts';
import { factMeasures, ruledMeasures, type FactMeasure, type FactScores, type RuledMeasure } from './fact-measures.ts';
import { inUnitsOfDocument, type GoldArticle, type GoldIndicator } from './facts-gold.ts';
import { isAlike, pair, type Score } from './score.ts';

/** 自2011年以来 and 2011年以来 are the same time words. */
function samePeriod(a: string | null, b: string | null): boolean {
	if (a === null || b === null) return a === b;
	const [first, second] = [a, b].map((text) => text.replaceAll(/^[自从在截至到]+|[，,“”\s]|的$/gu, ''));
	return first === second || first!.includes(second!) || second!.includes(first!);
}

function sameComparison(a: GoldIndicator['comparison'], b: Indicator['comparison']): boolean {
	const parts = (one: typeof a) => [one === null, one?.direction ?? null, one?.value ?? null, one?.from ?? null];
	const [wanted, given] = [parts(a), parts(b)];
	return wanted.every((part, index) => part === given[index]);
}

const bare = (text: string) => text.normalize('NFKC').replaceAll(/[\s。.,，;；]/gu, '');

/** The same name, with or without 国家, and kind. */
function isSameHonour(one: GoldArticle['honours'][number], other: GoldArticle['honours'][number]): boolean {
	const core = ({ name }: typeof one) =>
		bare(name)
			.replaceAll(/[“”]/gu, '')
			.replace(/^(?:国家级?|中国|全国)/u, '');
	return one.kind === other.kind && core(one) === core(other);
}

const showFigure = (one: GoldIndicator | Indicator) =>
	`${one.block} ${one.name} ${one.value} ${one.unit} ${'quote' in one ? `「${one.quote}」` : ''}`;

/** What each attribute of a figure is right by, and how a difference is shown. */
const figureAttributes: readonly {
	measure: FactMeasure;
	isRight: (a: GoldIndicator, b: Indicator) => boolean;
	show: (a: GoldIndicator, b: Indicator) => string;
}[] = [
	{ measure: 'names of figures', isRight: (a, b) => isAlike(a.name, b.name), show: (_, b) => b.name },
	{
		measure: 'qualifiers',
		isRight: (a, b) => (a.qualifier ?? null) === b.qualifier,
		show: (a, b) => `${a.qualifier} / ${b.qualifier}`,
	},
	{
		measure: 'periods',
		isRight: (a, b) => samePeriod(a.period, b.period),
		show: (a, b) => `${a.period} / ${b.period}`,
	},
	{ measure: 'kinds of figures', isRight: (a, b) => a.kind === b.kind, show: (a, b) => `${a.kind} / ${b.kind}` },
	{
		measure: 'comparisons',
		isRight: (a, b) => sameComparison(a.comparison, b.comparison),
		show: (a, b) => `${JSON.stringify(a.comparison)} / ${JSON.stringify(b.comparison)}`,
	},
	{
		measure: 'targets',
		isRight: (a, b) => (a.kind === 'target') === (b.kind === 'target'),
		show: (a, b) => `${a.kind} / ${b.kind}`,
	},
	{
		measure: 'denominators',
		isRight: (a, b) => (a.outOf ?? null) === b.outOf,
		show: (a, b) => `${a.outOf} / ${b.outOf}`,
	},
];

/** The facts of an article, or of a part of a page. */
export type Facts = Pick<Article, 'indicators' | 'honours' | 'people' | 'quotations' | 'programmes' | 'blocks'>;

/** Counts article by article. */
export class FactCount implements FactScores {
	scores = new Map<FactMeasure, Score>(factMeasures.map((measure) => [measure, { expected: 0, found: 0, right: 0 }]));
	differences: string[] = [];
	unprinted = 0;
	broken = 0;
	byRule = new Map<RuledMeasure, ByRule>(ruledMeasures.map((measure) => [measure, noRules()]));

	add(measure: FactMeasure, expected: number, found: number, right: number): void {
		const score = this.scores.get(measure)!;
		score.expected += expected;
		score.found += found;
		score.right += right;
	}

	/** Counts one list against another and notes what differs. */
	compare<A, B>(
		measure: FactMeasure,
		place: string,
		expected: readonly A[],
		found: readonly B[],
		fits: (a: A, b: B) => boolean,
		show: (one: A | B) => string
	): [A, B][] {
		const pairs = pair(expected, found, fits);
		this.add(measure, expected.length, found.length, pairs.length);
		for (const one of expected.filter((entry) => !pairs.some(([a]) => a === entry)))
			this.differences.push(`${place} ${measure} − ${show(one)}`);
		for (const one of found.filter((entry) => !pairs.some(([, b]) => b === entry)))
			this.differences.push(`${place} ${measure} + ${show(one)}`);
		return pairs;
	}

	figures(annotated: readonly GoldIndicator[], found: readonly Indicator[], place: string): void {
		const gold = annotated.map(inUnitsOfDocument);
		const sameValue = (a: GoldIndicator, b: Indicator) =>
			a.block === b.block && a.value === b.value && a.unit === b.unit;
		// Figures with the same value pair by their names first.
		const first = pair(gold, found, (a, b) => sameValue(a, b) && isAlike(a.name, b.name));
		const rest = this.compare(
			'figures',
			place,
			gold.filter((one) => !first.some(([a]) => a === one)),
			found.filter((one) => !first.some(([, b]) => b === one)),
			sameValue,
			showFigure
		);
		this.add('figures', first.length, first.length, first.length);
		const golds = new Map([...first, ...rest].map(([a, b]) => [b, a]));
		countByRule(
			this.byRule.get('figures')!,
			found,
			(one) => golds.has(one),
			(one) => golds.has(one) && isAlike(golds.get(one)!.name, one.name)
		);
		for (const { measure, isRight, show } of figureAttributes) {
			for (const [a, b] of [...first, ...rest]) {
				const right = isRight(a, b);
				this.add(measure, 1, 1, right ? 1 : 0);
				if (!right) this.differences.push(`${place} ${measure} ${a.block} ${a.name} ${a.value}: ${show(a, b)}`);
			}
		}
	}

	honours(gold: GoldArticle['honours'], found: Article['honours'], place: string): void {
		// An honour that the reader recorded in two passages is one, wherever of the two it was found.
		const wanted = gold
			.filter((one, at) => !gold.slice(0, at).some((earlier) => isSameHonour(earlier, one)))
			.map((one) => ({ ...one, blocks: gold.filter((other) => isSameHonour(one, other)).map(({ block }) => block) }));
		const pairs = this.compare(
			'honours',
			place,
			wanted,
			found,
			(a, b) => a.blocks.includes(b.block) && isAlike(a.name, b.name),
			(one) => `${one.block} ${one.name} (${one.kind})`
		);
		countByRule(this.byRule.get('honours')!, found, (one) => pairs.some(([, b]) => b === one));
		for (const [a, b] of pairs) {
			this.add('levels of honours', 1, 1, a.level === b.level ? 1 : 0);
			this.add('kinds of honours', 1, 1, a.kind === b.kind ? 1 : 0);
			if (a.level !== b.level || a.kind !== b.kind)
				this.differences.push(
					`${place} level and kind ${a.block} ${a.name}: ${a.level} ${a.kind} / ${b.level} ${b.kind}`
				);
		}
	}

	article(gold: GoldArticle, article: Facts, place: string): void {
		this.figures(gold.indicators, article.indicators, place);
		this.honours(gold.honours, article.honours, place);
		const people = this.compare(
			'people',
			place,
			gold.people,
			article.people,
			(a, b) => a.name === b.name && a.role === b.role && (a.org === null) === (b.org === null),
			(one) => `${one.name} ${one.role} ${one.org}`
		);
		countByRule(this.byRule.get('people')!, article.people, (one) => people.some(([, b]) => b === one));
		const quotations = this.compare(
			'quotations',
			place,
			gold.quotations,
			article.quotations,
			(a, b) => bare(a.text) === bare(b.text) && a.speaker === b.speaker,
			(one) => `${one.speaker}: ${one.text}`
		);
		countByRule(this.byRule.get('quotations')!, article.quotations, (one) => quotations.some(([, b]) => b === one));
		const programmes = gold.programmes.map((one) => (typeof one === 'string' ? { name: one, variants: [] } : one));
		const named = this.compare(
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
		// A programme is found by the rule of its first mention.
		for (const one of article.programmes)
			countByRule(this.byRule.get('programmes')!, one.mentions.slice(0, 1), () => named.some(([, b]) => b === one));
		for (const [block, themes] of Object.entries(gold.themes ?? {})) {
			const given = article.blocks.find(({ id }) => id === block)?.themes ?? [];
			this.compare('themes', `${place} ${block}`, themes, given, (a, b) => a === b, String);
		}
	}

	/** Facts whose value or quote the source does not print. */
	proof(article: Article, source: string, place: string): void {
		for (const { quote, value } of article.indicators) {
			if (prints(quote, value)) continue;
			this.unprinted += 1;
			this.differences.push(`${place} value not in its quote: ${value} ${quote}`);
		}
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
		for (const { quote, block } of quotes) {
			if (solid(texts.get(block) ?? '').includes(solid(quote))) continue;
			this.broken += 1;
			this.differences.push(`${place} quote not in the source: ${quote}`);
		}
	}
}
