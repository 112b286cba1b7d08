import type { Utf16 } from '../../../model/offsets.ts';
import type { Indicator } from '../../../model/schemas/article.ts';
import type { IndicatorEntry } from '../../../model/schemas/indicator.ts';
import { futureReader, type FutureReader } from '../../lexicon/future.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Article, Line } from '../../../model/tree.ts';
import { sentencesOf, type Sentence } from '../clauses.ts';
import { datelineLength } from '../dateline.ts';
import { quotedNames } from '../masked-spans.ts';
import { passagesOf, quoteOf, type Passage } from '../passages.ts';
import { catalogueMatcher } from './catalogue.ts';
import { changeReader } from './change.ts';
import { doubtsOf, withDoubtsAmong } from './doubts.ts';
import { figureFinder } from './figure.ts';
import { governingPeriods } from './governing-period.ts';
import { gradeDrafts } from './grade.ts';
import { asksFor, isRequirement, kindOf, leadsToAims } from './kind.ts';
import { namingWords } from './naming-words.ts';
import { nameReaders } from './name.ts';
import { findTimeWords, resolvePeriod, type TimeWords } from '../../../model/period.ts';
import { quoteFrom } from './quote-edges.ts';
import { rankFinder } from './rank.ts';
import { readTableHead, readTableRow, type TableHead, type TableRow } from './table.ts';
import { readSentence } from './read-sentence.ts';
import type { Draft } from './reading.ts';
import { withoutStory } from './story.ts';
import { subjectReaders } from './subject.ts';
import { surenessOf } from './sureness.ts';
import { zeroReader } from './zero.ts';

/** What the extractor knows of the article besides its blocks. */
export interface IndicatorContext {
	lines: readonly Line[];
	/** Year of the report, from which 今年 and 去年 are counted. */
	year: number | undefined;
	/** Name and aliases of the hospital; the first is the subject of its figures. */
	hospitalNames: readonly string[];
	/** Names of other institutions that the article speaks of; their figures are theirs. */
	organisations: readonly string[];
}

/** Finds the indicators of an article. */
export type IndicatorExtractor = (article: Article, context: IndicatorContext) => Indicator[];

/** The time words of a passage, in its own characters. */
type TimeWordsOf = (passage: Passage) => readonly TimeWords[];

/** Makes a finder of the time words of passages, which looks through each once: the passages before ask for them too. */
function timeWordsFinder(year: number | undefined): TimeWordsOf {
	const found = new Map<Passage, readonly TimeWords[]>();
	return (passage) => {
		const { plain, text } = passage;
		const known = found.get(passage);
		if (known) return known;
		const times = findTimeWords(plain, year).map((words) => ({ ...words, text: text.slice(words.from, words.to) }));
		found.set(passage, times);
		return times;
	};
}

/** What is known while the passages of one article are read. */
interface ArticleReading extends IndicatorContext {
	timesOf: TimeWordsOf;
}

/** The time that a lead-in gives its list: 在2024年公布的2022年度……考核结果中 is of 2022. */
function governingWords(times: readonly TimeWords[]): TimeWords | undefined {
	const definite = times.filter(({ isDefinite }) => isDefinite);
	return definite.findLast(({ text }) => text.endsWith('年度')) ?? definite.at(-1);
}

/** A text in which its dateline and time words are blank, so that no name contains them. */
function blank(text: string, words: readonly TimeWords[]): string {
	return [{ from: 0, to: datelineLength(text) }, ...words].reduce(
		(current, { from, to }) => current.slice(0, from) + ' '.repeat(to - from) + current.slice(to),
		text
	);
}

/**
 * Makes the extractor of indicators: every number of running text that measures, counts or ranks something.
 *
 * It goes sentence by sentence. A list item is governed by the paragraph that leads into its list, for its time and for
 * whether it states aims.
 */
export function indicatorExtractor(lexicon: Lexicon, catalogue: readonly IndicatorEntry[]): IndicatorExtractor {
	const findFigures = figureFinder(lexicon.figures, lexicon['names-with-numbers']);
	const future = futureReader(lexicon.future);
	const findRanks = rankFinder(lexicon.regions);
	const readChange = changeReader(lexicon.figures);
	const matchCatalogue = catalogueMatcher(catalogue);
	const namesFor = nameReaders(lexicon.figures);
	const subjectsFor = subjectReaders(lexicon.departments.departments);
	const readZeros = zeroReader(lexicon['names-with-numbers']);
	const naming = namingWords(lexicon.figures);

	const readPassage = (
		passage: Passage,
		leadIn: Passage | undefined,
		opening: TimeWords | undefined,
		context: ArticleReading
	): Indicator[] => {
		const { plain } = passage;
		const times = context.timesOf(passage);
		const leadTimes = leadIn ? context.timesOf(leadIn) : [];
		const leadTime = governingWords(leadTimes);
		const leadAsks = leadIn !== undefined && leadsToAims(leadIn.plain, future);
		const sentences = sentencesOf(plain, quotedNames(plain));
		const isTimeWord = (index: Utf16) => times.some(({ from, to }) => index >= from && index < to);
		const ranks = findRanks(plain);
		const reading = {
			text: blank(plain, times),
			figures: sentences.reduce(
				(figures, sentence) => withoutStory(plain, sentence, figures),
				findFigures(plain).filter(({ numberFrom }) => !isTimeWord(numberFrom))
			),
			ranks,
			readChange,
			names: namesFor(context.hospitalNames),
			naming,
			leadIn: leadIn ? blank(leadIn.plain, leadTimes) : '',
		};
		const drafts = sentences.map((sentence) =>
			[...readSentence(sentence, reading), ...gradeDrafts(sentence, reading), ...readZeros(sentence, plain)].sort(
				(a, b) => a.from - b.from
			)
		);
		const subjectOf = subjectsFor(reading.text, context);
		const periods = governingPeriods(plain, sentences, drafts, times, leadTime ?? opening);
		return drafts.flatMap((list, index) =>
			list.map((draft): Indicator => {
				const name = draft.name.replaceAll(/\s+/gu, '');
				const indicator = matchCatalogue({ ...draft, name });
				const period = periods.get(draft);
				const isTarget =
					leadAsks ||
					isAim(plain, sentences[index]!, draft, context.year, future) ||
					isRequirement(draft.qualifier, period?.text ?? null);
				return {
					name,
					value: draft.value,
					...(draft.valueTo === null ? {} : { valueTo: draft.valueTo }),
					unit: draft.unit,
					qualifier: draft.qualifier,
					kind: kindOf({ ...draft, name, isTarget }, lexicon.figures),
					period: period?.text ?? null,
					periodEdtf: period?.edtf ?? null,
					outOf: draft.outOf,
					comparison: draft.comparison,
					subject: subjectOf(sentences[index]!, draft),
					...quoteOf(passage, context.lines, quoteFrom(plain, draft, reading.figures), draft.to),
					indicator,
					rule: draft.rule,
					sure: surenessOf(draft, name, indicator !== null),
					notes: doubtsOf(draft, name),
				};
			})
		);
	};

	const readRow = (passage: Passage, row: TableRow, context: IndicatorContext): Indicator => {
		const { name, unit, value, compared } = row;
		return {
			name,
			value,
			unit,
			qualifier: null,
			kind: kindOf({ name, unit, isTarget: false, isRank: false, isContext: false, isChange: false }, lexicon.figures),
			period: row.period,
			periodEdtf: resolvePeriod(row.period, context.year),
			outOf: null,
			comparison: compared,
			subject: context.hospitalNames[0] ?? null,
			...quoteOf(passage, context.lines, 0, passage.text.length),
			indicator: matchCatalogue({ name, unit, isPart: false, isRank: false }),
			rule: compared ? 'indicators/table-row' : 'indicators/table-cell',
			sure: 'sure',
			notes: [],
		};
	};

	return (article, given) => {
		const context = { ...given, timesOf: timeWordsFinder(given.year) };
		const passages = passagesOf(article, ['paragraph', 'listItem', 'caption', 'editorsNote', 'crosshead']);
		let leadIn: Passage | undefined;
		let opening: TimeWords | undefined;
		let listTime: TimeWords | undefined;
		let table: TableHead | undefined;
		const indicators = passages.flatMap((passage, index): Indicator[] => {
			const { type } = passage.block;
			const previous = passages[index - 1];
			const row = table && readTableRow(passage, table);
			if (row) return row.map((one) => readRow(passage, one, context));
			table = readTableHead(passage);
			if (table) return [];
			if (type === 'crosshead') opening = undefined;
			if (type === 'crosshead' || !previous)
				return type === 'crosshead' ? [] : readPassage(passage, undefined, undefined, context);
			if (type === 'listItem' && previous.block.type !== 'listItem') leadIn = previous;
			if (previous.block.type === 'paragraph') opening = openingTime(previous, context.timesOf);
			const introduced = /^(?:具体)?(?:包括|为|是)：/u.test(passage.plain) ? previous : undefined;
			// ●2023年前三季度，门急诊……；●出院……: the first item's time governs the list.
			if (type === 'listItem' && previous.block.type !== 'listItem') listTime = openingTime(passage, context.timesOf);
			return type === 'listItem'
				? readPassage(passage, leadIn, listTime, context)
				: readPassage(passage, introduced, type === 'paragraph' ? opening : undefined, context);
		});
		return withDoubtsAmong(indicators);
	};
}

/** The time with which a paragraph of one sentence opens; it also governs the paragraph after it: 近年来，医院……。 */
function openingTime(passage: Passage, timesOf: TimeWordsOf): TimeWords | undefined {
	const [first] = timesOf(passage);
	return first && first.isDefinite && first.from <= 1 && sentencesOf(passage.plain).length === 1 ? first : undefined;
}

/** Whether the clause of a draft, or an earlier clause of its sentence, states an aim. */
function isAim(
	text: string,
	sentence: Sentence,
	{ clause, to }: Draft,
	year: number | undefined,
	future: FutureReader
): boolean {
	const own = sentence.clauses[clause] ?? sentence;
	const words = text.slice(own.from, Math.max(to, own.to));
	// 原计划引进6人，实际到岗4人; 目标是1%，做到了1.3%: what came of a plan.
	return asksFor(
		/实际(?!需|上)|做到了/u.test(words) ? words : text.slice(sentence.from, Math.max(to, own.to)),
		year,
		future
	);
}
