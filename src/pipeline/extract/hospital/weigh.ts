import { printedText } from '../../../model/block-text.ts';
import { matchesWith } from '../../../model/matches-in.ts';
import type { HospitalRecord } from '../../../model/schemas/hospital.ts';
import type { Article, BlockType, Page } from '../../../model/tree.ts';
import { abbreviationsOf, isContextual } from '../../lexicon/hospital-abbreviations.ts';
import { withoutHigherPlaces } from '../../lexicon/hospital-names.ts';
import { leadingPlaces } from '../../lexicon/place-in-name.ts';
import type { NamedRecord } from '../../lexicon/record-finder.ts';
import type { Knowledge } from '../knowledge.ts';
import { contextualNames, nameInFull } from './contextual-names.ts';
import { isTitle, namesInArticle } from './names-in-article.ts';
import { ownerOf } from './owner.ts';

/** A hospital that the article may be about. */
export interface Candidate {
	name: string;
	record: HospitalRecord | undefined;
	/** Names and abbreviations that mean it in this article. */
	names: string[];
	/** How much a mention counts: less where only the kind of its place names it. */
	trust: number;
	score: number;
}

/** What a mention counts that does not say which place is meant. */
const trustByKind = 0.5;

/** What a mention weighs by where it stands. */
const weights: Partial<Record<BlockType, number>> = {
	deck: 12,
	headline: 12,
	kicker: 5,
	editorsNote: 2,
	caption: 1,
	paragraph: 1,
	listItem: 1,
	crosshead: 3,
};

/** A mention in the first paragraphs says whom the report is about. */
export const leadWeight = 3;
const leadParagraphs = 2;

/** What it weighs that the page is the hospital's own; and that the article says 我院. */
const ownerWeights = { page: 10, article: 60 };

/** Every hospital named in the article with the weight of its mentions; a name that is part of another counts for the longer. */
export function weigh(page: Page, article: Article, { findRecords, findNames }: Knowledge): Candidate[] {
	const texts = article.blocks.map(printedText);
	const whole = texts.join('\n');
	const pageText = page.articles.flatMap(({ blocks }) => blocks.map(printedText)).join('\n');
	const mentioned = namesInArticle(article, pageText, findNames);
	const namesOnPage = () => page.articles.flatMap((one) => [...namesInArticle(one, pageText, findNames)]);
	const owner = ownerOf(page, whole, findNames);
	if (owner) mentioned.add(owner.name);
	const titles = article.blocks.filter(isTitle).map(printedText).join('\n');
	const visitors = visitorsIn(texts);
	const records = findRecords(owner ? `${whole}\n${owner.name}` : whole);
	const byKind = new Set([...[...mentioned].filter(isContextual), ...contextualNames(whole)]);
	const inFull = new Set([...mentioned].filter((name) => !byKind.has(name)));
	const known = candidatesOf(records, inFull, titles);
	const candidates = withNamesByKind(byKind, known, namesOnPage, [whole, pageText]).filter(
		({ names }) => !names.some((name) => visitors.some((visitor) => visitor.endsWith(name)))
	);
	let paragraphs = 0;
	for (const [index, block] of article.blocks.entries()) {
		if (block.type === 'paragraph') paragraphs += 1;
		const isLead = block.type === 'paragraph' && paragraphs <= leadParagraphs;
		const weight = isLead ? leadWeight : (weights[block.type] ?? 0);
		for (const candidate of candidates) {
			const used = candidate.names.filter((name) => isMentioned(name, texts[index]!, candidate.names, mentioned));
			candidate.score += weight * candidate.trust * Math.min(3, occurrences(texts[index]!, used));
		}
	}
	for (const candidate of candidates)
		if (owner && candidate.names.includes(owner.name))
			candidate.score += owner.isMeant ? ownerWeights.article : ownerWeights.page;
	return candidates.filter(({ score }) => score > 0);
}

/** What visitors come for. */
const purposes = '(?:学习|参观|考察|调研|取经|观摩|交流|对接|指导)';
const toLearn = new RegExp(purposes, 'u');

/** Somebody who comes to learn: 甲县人民医院院长一行来到乙市第二医院学习. The page is about the host. */
const visit = new RegExp(
	String.raw`(\p{Script=Han}{3,18}(?:医院|保健院|卫生院|中心))(?:[^。，,；;]{0,16}?(?:一行|代表团|考察团|同仁))?[^。，,；;]{0,10}?(?:来到|前来|莅临|来|赴|到)(?:\p{Script=Han}{2,18}(?:医院|保健院|卫生院)|我院|本院)[^。；;]{0,10}?${purposes}`,
	'gu'
);

/** The hospitals that an article's visitors come from, as the text prints them, with what stands before. */
const visitorsIn = (texts: readonly string[]): string[] =>
	texts.flatMap((text) => matchesWith(toLearn, visit, text).map(([, visitor]) => visitor!));

/** The hospitals with a record that the article may speak of, and those that it names in full; each with the names that may mean it here. */
function candidatesOf(records: readonly NamedRecord[], mentioned: ReadonlySet<string>, titles: string): Candidate[] {
	const known = records.map(({ record, names }) => ({
		name: record.name,
		record,
		names: [...names],
		trust: 1,
		score: 0,
	}));
	const taken = new Set(known.flatMap(({ names }) => names));
	const full: Candidate[] = [];
	for (const name of [...mentioned].sort((a, b) => b.length - a.length)) {
		const core = withoutHigherPlaces(name);
		if (taken.has(name) || taken.has(core)) continue;
		// 第二人民医院 after 洛阳市第二人民医院, and 安徽省霍邱县人民医院 beside 霍邱县人民医院, are the same hospital.
		const same = full.find(({ names }) => names.some((one) => one.endsWith(name) || one === core));
		if (same) same.names.push(name);
		else
			full.push({
				name,
				record: undefined,
				names: [...new Set([name, core, ...abbreviationsOf(core)])],
				trust: 1,
				score: 0,
			});
	}
	return [...known, ...full.map((candidate) => ({ ...candidate, name: printedName(candidate, titles) }))];
}

/**
 * Adds the hospitals that an article names by the kind of their place (市第三人民医院): to the candidate whose abbreviation that is,
 * else to a hospital of the page whose abbreviation it is, else as a candidate of its own.
 */
function withNamesByKind(
	byKind: ReadonlySet<string>,
	known: readonly Candidate[],
	namesOnPage: () => readonly string[],
	texts: readonly string[]
): Candidate[] {
	const candidates = [...known];
	for (const name of byKind) {
		if (candidates.some(({ names }) => names.includes(name))) continue;
		const full = nameInFull(name, texts) ?? name;
		const same = candidates.find((one) => one.names.includes(full) || abbreviationsOf(one.name).includes(full));
		if (same) same.names.push(name);
		else {
			const printed = namesOnPage().find((one) => !isContextual(one) && abbreviationsOf(one).includes(full));
			candidates.push({ name: printed ?? full, record: undefined, names: [name], trust: trustByKind, score: 0 });
		}
	}
	return candidates;
}

/** The form of a hospital's name that the title prints; else the name without the places above its own. */
function printedName({ name, names }: Candidate, titles: string): string {
	const forms = names.filter((one) => !isContextual(one) && (one.endsWith(name) || name.endsWith(one)));
	const inTitle = forms.sort((a, b) => b.length - a.length).find((one) => titles.includes(one));
	if (inTitle === undefined) return withoutHigherPlaces(name);
	// A title may print the tail of a name: 第五医院, 深圳医院; or leave out what stands before it by chance.
	const isWhole =
		inTitle.length >= name.length ||
		withoutHigherPlaces(name) === inTitle ||
		(leadingPlaces(name).length === 0 && leadingPlaces(inTitle).length > 0 && !/大学|学院/u.test(name));
	return withoutHigherPlaces(isWhole ? inTitle : name);
}

function occurrences(text: string, names: readonly string[]): number {
	return Math.max(0, ...names.map((name) => text.split(name).length - 1));
}

/** Whether a text names a hospital by this name; 人民医院 within another hospital's name is no mention. */
function isMentioned(name: string, text: string, names: readonly string[], mentioned: ReadonlySet<string>): boolean {
	if (!text.includes(name)) return false;
	const others = [...mentioned].filter((other) => other !== name && other.includes(name) && !names.includes(other));
	return others.reduce((rest, other) => rest.replaceAll(other, ''), text).includes(name);
}
