import { printedText, textOfArticles } from '../../../model/block-text.ts';
import { matchesWith } from '../../../model/matches-in.ts';
import type { HospitalRecord } from '../../../model/schemas/hospital.ts';
import type { Article, BlockType, Page } from '../../../model/tree.ts';
import { abbreviationsOf, isContextual } from '../../lexicon/hospital-abbreviations.ts';
import { ofKindsAlone, withoutHigherPlaces } from '../../lexicon/hospital-names.ts';
import { leadingPlaces, placeInName } from '../../lexicon/place-in-name.ts';
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
export const trustByKind = 0.5;

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
	const pageText = textOfArticles(page.articles);
	const mentioned = namesInArticle(article, pageText, findNames);
	const namesOnPage = () => page.articles.flatMap((one) => [...namesInArticle(one, pageText, findNames)]);
	const owner = ownerOf(page, whole, findNames);
	if (owner) mentioned.add(owner.name);
	const titles = article.blocks.filter(isTitle).map(printedText).join('\n');
	const visitors = visitorsIn(texts);
	const records = findRecords(owner ? `${whole}\n${owner.name}` : whole);
	const byKind = new Set([...[...mentioned].filter(isContextual), ...contextualNames(whole)]);
	const inFull = new Set([...mentioned].filter((name) => !byKind.has(name)));
	const known = candidatesOf(records, inFull, titles, whole);
	const candidates = withNamesByKind(byKind, known, namesOnPage, [whole, pageText]).filter(
		({ names }) => !names.some((name) => visitors.some((visitor) => visitor.endsWith(name)))
	);
	for (const [former, present] of renamedIn(whole)) joinNames(candidates, former, present);
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

/** A former name with the present one: 汀海县医院（现汀海市第一医院）, 原第三一七医院正式移交地方，更名“青衣市第五人民医院”. */
const renamed =
	/(?<former>\p{Script=Han}{3,16}?(?:医院|卫生院|保健院))(?:[（(]现(?:为|名|更名为|改名为|在的)?|[^。；]{0,16}?(?:更名|改名|改称|升格|易名)(?:为)?[“「]?)(?<present>\p{Script=Han}{3,16}?(?:医院|卫生院|保健院))/gu;

const renames = /[（(]现|更名|改名|改称|升格|易名/u;

/** The hospitals that an article tells to have another name now: the end of the former name as printed, and the present one. */
const renamedIn = (text: string): [string, string][] =>
	matchesWith(renames, renamed, text).map(({ groups }) => [groups!['former']!, groups!['present']!]);

/** Makes one candidate of a hospital under two names: it has the present one. */
function joinNames(candidates: Candidate[], former: string, present: string): void {
	const now = candidates.find(({ names }) => names.includes(present));
	const before = candidates.find((one) => one !== now && one.names.some((name) => former.endsWith(name)));
	if (!now || !before || before.record) return;
	now.names.push(...before.names.filter((name) => !now.names.includes(name)));
	candidates.splice(candidates.indexOf(before), 1);
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
function candidatesOf(
	records: readonly NamedRecord[],
	mentioned: ReadonlySet<string>,
	titles: string,
	whole: string
): Candidate[] {
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
	return [
		...known,
		...full.map((candidate) => ({ ...candidate, name: withoutSeat(printedName(candidate, titles), candidate, whole) })),
	];
}

/** Where hospitals are named by words of their own, and their city only says where they are. */
const ownNames = /^(?:台湾省|香港特别行政区|澳门特别行政区)$/u;

/** A name of Taiwan or Hong Kong without the city before it: 寶來醫院 of 高雄市寶來醫院, and 梅岭基督教医院 of 嘉义梅岭基督教医院 where the text has it more often alone. */
function withoutSeat(name: string, { names }: Candidate, whole: string): string {
	const place = placeInName(name);
	if (!place?.found.some(({ province }) => ownNames.test(province))) return name;
	const rest = name.slice(place.words.length);
	const isOwn = rest.length >= 4 && !/^[市县区省立]|^(?:第|人民|中心|总)/u.test(rest) && !ofKindsAlone.test(rest);
	const isSaid = /[市县]$/u.test(place.words) || occurrences(whole, [rest]) >= 2 * occurrences(whole, [name]);
	if (!isOwn || !isSaid) return name;
	names.push(rest);
	return rest;
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
		const same =
			candidates.find((one) => one.names.includes(full) || abbreviationsOf(one.name).includes(full)) ??
			mainHospital(name, full, candidates);
		if (same) same.names.push(name);
		else {
			const printed = namesOnPage().find((one) => !isContextual(one) && abbreviationsOf(one).includes(full));
			candidates.push({ name: printed ?? full, record: undefined, names: [name], trust: trustByKind, score: 0 });
		}
	}
	return candidates;
}

/** 县医院 is the one large hospital of its county that the report names (宁泽县第一人民医院, 秀渡县总医院), 乡卫生院 its one township hospital. */
function mainHospital(name: string, full: string, candidates: readonly Candidate[]): Candidate | undefined {
	const ofTownship = candidates.filter((one) => one.name !== name && /(?:镇|乡)(?:中心)?卫生院$/u.test(one.name));
	if (/^[乡镇](?:中心)?卫生院$/u.test(name)) return ofTownship.length === 1 ? ofTownship[0] : undefined;
	if (!/^[市县区旗州]医院$/u.test(name)) return undefined;
	const place = full.slice(0, -2);
	const large = candidates.filter(
		(one) => one.name.startsWith(place) && /^(?:(?:第一)?人民|总|中心)医院$/u.test(one.name.slice(place.length))
	);
	return large.length === 1 ? large[0] : undefined;
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
