import type { Utf16 } from '../../../model/offsets.ts';
import type { Honour } from '../../../model/schemas/article.ts';
import { futureReader } from '../../lexicon/future.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Article, Line } from '../../../model/tree.ts';
import { sentencesOf, type Clause } from '../clauses.ts';
import { findTimeWords } from '../../../model/period.ts';
import { quotedNames } from '../masked-spans.ts';
import { passagesOf, quoteOf, type Passage } from '../passages.ts';
import { evidentHonourFinder } from './evident.ts';
import { firstFinder } from './firsts.ts';
import { isGivenByHospital } from './giver.ts';
import { levelReader } from './level.ts';
import { listBehind } from './list-goes-on.ts';
import { namedHonourFinder } from './named.ts';
import { once } from './once.ts';
import { placedHonours } from './placed.ts';
import type { HonourRule } from './rules.ts';
import { settledHonours } from './settled.ts';
import { surenessOf } from './sureness.ts';
import { wholeNameReader } from './whole-name.ts';
import { yearOfHonour } from './year-of-honour.ts';

/** What the honours of an article depend on besides its blocks. */
export interface HonourContext {
	/** Year of the report, from which 今年 is counted. */
	year: number | undefined;
	/** The names by which the report calls its hospital. */
	hospitalNames: readonly string[];
	/** Its province, where it is known. */
	province: string | null;
}

/** Finds the honours of an article. */
export type HonourExtractor = (article: Article, lines: readonly Line[], context: HonourContext) => Honour[];

/** An honour at its place in a passage. */
interface Found {
	name: string;
	kind: Honour['kind'];
	context: string;
	from: Utf16;
	to: Utf16;
	nameFrom: Utf16;
	rule: HonourRule;
}

/** Known by its list only: what another rule says of the same name comes before. */
const isListed = ({ rule }: Found): boolean => rule === 'honours/list-goes-on';

/** The same name found by two rules, or a piece of a longer one; 全国、省级抗疫先进个人 are two. */
function isPartOf(one: Found, other: Found): boolean {
	const isWithin =
		one.nameFrom >= other.nameFrom && one.nameFrom + one.name.length <= other.nameFrom + other.name.length;
	return isWithin && (one.nameFrom === other.nameFrom || !other.name.includes('、'));
}

/** A clause that is nothing but one more award: 荣获团体三等奖，吸氧项目个人单项奖. */
const moreAwards =
	/^[^，。；“”获授评\d]{2,20}(?:奖|称号|先进集体|先进单位|先进个人)$|^“[^”]{2,30}”(?:(?:荣誉)?称号)?$/u;

/** A clause with the one after it where that goes on with its list. */
function withItsList(text: string, clause: Clause, next: Clause | undefined): Clause {
	const goesOn =
		next &&
		/奖|称号|先进|”$/u.test(text.slice(clause.from, clause.to)) &&
		moreAwards.test(text.slice(next.from, next.to));
	return goesOn ? { from: clause.from, to: next.to } : clause;
}

/** What is said behind a name that is still wished for: “……先进集体”我们也惦记, 至于全国文明单位，院长坦言，还在争取. */
const wished = /^[”》]?[^。！？；“]{0,14}(?:惦记|还?在争取(?!下)|仍在努力|还没(?:有)?(?:评上|拿到)|尚未(?:评上|获得))/u;

/** A place at the head of a hospital's name: 沔城|市. */
const place = /^(?:\p{Script=Han}{2,3}省)?(?<stem>\p{Script=Han}{2,3}?)(?<unit>[市县州旗])/u;

/** The level of a title that bears the name of the hospital's place: 沔城工匠 is of 沔城市. */
function levelOfPlace(name: string, hospital: string | undefined): Honour['level'] {
	const { stem, unit } = place.exec(hospital ?? '')?.groups ?? {};
	if (stem === undefined || !name.replace(/^感动/u, '').startsWith(stem)) return null;
	return unit === '市' || unit === '州' ? 'municipal' : 'county';
}

/** The words to quote: verb and name, or the name alone where other names of a list stand between; with quotation marks. */
function quoteSpan(text: string, from: Utf16, nameFrom: Utf16, to: Utf16): [from: Utf16, to: Utf16] {
	const opened = text[nameFrom - 1] === '“' ? nameFrom - 1 : nameFrom;
	const between = text.slice(from, opened);
	const start = from < opened && !/[、”]/u.test(between) ? from : opened;
	return [Math.min(start, opened), text[to] === '”' ? to + 1 : to];
}

/**
 * Makes the extractor of honours: what was won, passed or given (荣获, 通过, 获批, 入选百强), what settled at the hospital
 * (13个区域医疗中心落户该院), what is one wherever it stands (全国文明单位), and claims to be first, apart.
 *
 * What the hospital set up itself or hopes for is no honour; what it gives to its own people is marked by its rule; one that
 * a report names twice is one.
 */
export function honourExtractor(lexicon: Lexicon): HonourExtractor {
	const future = futureReader(lexicon.future);
	const findFirsts = firstFinder(lexicon.honours, lexicon.regions);
	const findEvident = evidentHonourFinder(lexicon.honours, lexicon.regions, future);
	const findNamed = namedHonourFinder(lexicon.honours, lexicon.regions, future);
	const readLevel = levelReader(lexicon);
	const whole = wholeNameReader(lexicon, future);

	/** The names of a list that goes on behind an honour, each with the kind and the words round the first. */
	const withList = (text: string, one: Found): Found[] => [
		one,
		...listBehind(text, one.to).map(({ name, nameFrom }): Found => ({
			...one,
			name,
			nameFrom,
			to: nameFrom + name.length,
			context: `${one.context}${one.name}`,
			rule: one.rule === 'honours/given-by-hospital' ? one.rule : 'honours/list-goes-on',
		})),
	];

	const readClause = (text: string, clause: Clause, hospitalNames: readonly string[]): Found[] => {
		const sentence = text.slice(text.lastIndexOf('。', clause.from) + 1, clause.from);
		const firsts = future.announcesAims(sentence)
			? []
			: findFirsts(text, clause)
					.filter((one) => !future.announcesAims(text.slice(clause.from, one.from)))
					.map((one): Found => ({ ...one, kind: 'first', context: one.scope }));
		const named = [...findNamed(text, clause), ...settledHonours(text, clause), ...findEvident(text, clause)]
			.flatMap((one) => whole(text, one) ?? [])
			.map((one): Found => {
				const isOwn = isGivenByHospital(text, clause.from, one.nameFrom, hospitalNames);
				return isOwn
					? { ...one, context: '院内', rule: 'honours/given-by-hospital' }
					: { ...one, context: text.slice(clause.from, one.nameFrom) };
			})
			.flatMap((one) => withList(text, one));
		const obtained = named.filter(({ to }) => !wished.test(text.slice(to)));
		const free = obtained.filter((one) => !firsts.some((first) => one.nameFrom < first.to && one.to > first.nameFrom));
		const told = [...firsts, ...free];
		const placed = placedHonours(text, clause, future)
			.filter((one) => !told.some((other) => one.nameFrom < other.to && one.to > other.nameFrom))
			.map((one): Found => ({
				...one,
				context:
					one.rule === 'honours/own-prize' ? '院内' : text.slice(clause.from, Math.max(clause.from, one.nameFrom)),
			}));
		return [...told, ...placed]
			.sort(
				(a, b) => a.nameFrom - b.nameFrom || b.name.length - a.name.length || Number(isListed(a)) - Number(isListed(b))
			)
			.filter((one, at, all) => !all.slice(0, at).some((other) => isPartOf(one, other)));
	};

	/** The words round an honour without the hospital's own name, whose 市 is no level. */
	const without = (words: string, hospitalNames: readonly string[]): string =>
		hospitalNames.reduce((rest, name) => rest.replaceAll(name, ''), words);

	const readPassage = (
		passage: Passage,
		lines: readonly Line[],
		{ year, hospitalNames, province }: HonourContext
	): Honour[] => {
		const { plain, text } = passage;
		const times = findTimeWords(plain, year);
		return sentencesOf(plain, quotedNames(plain)).flatMap((sentence) =>
			sentence.clauses
				.map((clause, index, all) => withItsList(plain, clause, all[index + 1]))
				.flatMap((clause) => readClause(plain, clause, hospitalNames))
				.sort((a, b) => a.nameFrom - b.nameFrom)
				.map(({ name, kind, context, from, to, nameFrom, rule }): Honour => {
					const stated = readLevel(name, kind, without(context, hospitalNames), province);
					const level = stated ?? (kind === 'award' ? levelOfPlace(name, hospitalNames[0]) : null);
					return {
						name: text.slice(nameFrom, nameFrom + name.length),
						level,
						year: kind === 'first' ? null : yearOfHonour(plain, name, sentence.from, nameFrom, times),
						kind,
						...quoteOf(passage, lines, ...quoteSpan(plain, from, nameFrom, to)),
						rule,
						sure: surenessOf(rule, name, level),
					};
				})
		);
	};

	return (article, lines, context) =>
		once(
			passagesOf(article, ['paragraph', 'listItem', 'caption', 'editorsNote']).flatMap((passage) =>
				readPassage(passage, lines, context)
			)
		);
}
