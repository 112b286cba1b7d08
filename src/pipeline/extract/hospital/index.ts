import { matchesIn } from '../../model/matches-in.ts';
import type { VFile } from 'vfile';
import type { ArticleHospital, Basis } from '../../model/schemas/article.ts';
import { pointOf, printedText } from '../../model/block-text.ts';
import { divisionAtStart, divisions, shortPlaceName } from '../../model/divisions.ts';
import { abbreviationsOf, explainedNames, isContextual, namesOf } from '../lexicon/hospital-abbreviations.ts';
import { startsWithPlace, withoutHigherPlaces } from '../lexicon/hospital-names.ts';
import type { NamedRecord } from '../lexicon/record-finder.ts';
import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import { slugOfName } from '../../model/slug-of-name.ts';
import type { Article, Block, BlockType, Page } from '../../model/tree.ts';
import type { HospitalPlace } from '../lexicon/known-hospitals.ts';
import type { Knowledge } from './knowledge.ts';

/** A hospital that the article may be about. */
interface Candidate {
	name: string;
	record: HospitalRecord | undefined;
	/** Names and abbreviations that mean it in this article. */
	names: string[];
	score: number;
}

/** The hospital's name before the colon of a headline. */
const beforeColon = /^([^：:]{4,20}?(?:医院|保健院|卫生院|中心))[：:]/u;

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
const leadWeight = 3;
const leadParagraphs = 2;

/** The hospital must outweigh the next by this much, or stand in the title. */
const dominance = 2;

/**
 * Finds the hospital an article is about.
 *
 * Names in headline and deck weigh most, then kickers and the first paragraphs, then the rest by number. A record's aliases
 * and regular abbreviations (荆州一医) count for it; those that need their city (市中心医院) only where the article names the
 * city. Where several weigh alike the article is about no single hospital, and the result is null.
 *
 * A hospital without a record gets its facts from its name and the table of administrative divisions.
 */
export function extractHospital(
	page: Page,
	article: Article,
	knowledge: Knowledge,
	file: VFile
): ArticleHospital | null {
	const candidates = weigh(page, article, knowledge);
	const [best, second] = [...candidates].sort((a, b) => b.score - a.score);
	const isClear =
		best && best.score >= leadWeight && (!second || best.score >= second.score * dominance || inTitle(article, best));
	if (!best || !isClear) {
		file.info(
			best
				? `篇中提到多家医院，没有哪一家是主角：${[best, second].map((one) => one?.name).join('、')}`
				: '篇中没有提到具体的医院',
			{
				place: article.blocks[0] && pointOf(article.blocks[0]),
				source: 'extract',
				ruleId: 'hospital',
			}
		);
		return null;
	}
	if (best.record?.provisional) {
		file.message(
			`“${best.name}”的档案 content/hospitals/${best.record.id}.yaml 是程序拟定的，请核对后删去 provisional`,
			{
				place: article.blocks[0] && pointOf(article.blocks[0]),
				source: 'extract',
				ruleId: 'hospital',
			}
		);
	}
	if (best.record) return fromRecord(best.record, article);
	const name = nameInFull(best.name, article.blocks.map(printedText).join('\n'));
	if (name === undefined) {
		file.message(`“${best.name}”没有写明在哪里，无法确定是哪家医院，请在旁注文件中填写 hospital`, {
			place: article.blocks[0] && pointOf(article.blocks[0]),
			source: 'extract',
			ruleId: 'hospital',
		});
		return null;
	}
	return fromName(name, page, article, knowledge, file, name === best.name ? 'stated' : 'inferred');
}

/**
 * The full name of a hospital that is named by the kind of its place: 市中心医院 in a report that speaks most of 遂宁市 is
 * 遂宁市中心医院. Undefined where no place of the kind stands out.
 */
function nameInFull(name: string, text: string): string | undefined {
	if (!isContextual(name)) return name;
	const [first, second] = divisions
		.filter((division) => division.name.endsWith(name[0]!))
		.map((division) => ({ division, count: text.split(division.name).length - 1 }))
		.sort((a, b) => b.count - a.count);
	return first && first.count > (second?.count ?? 0) ? first.division.name + name.slice(1) : undefined;
}

function inTitle(article: Article, { names }: Candidate): boolean {
	const titles = article.blocks.filter((block) => ['headline', 'deck'].includes(block.type)).map(printedText);
	return titles.some((title) => names.some((one) => title.includes(one)));
}

/** Every hospital named in the article with the weight of its mentions; a name that is part of another counts for the longer. */
function weigh(page: Page, article: Article, { findRecords, findNames }: Knowledge): Candidate[] {
	const texts = article.blocks.map(printedText);
	const inTitles = (block: Block) => ['headline', 'deck', 'kicker'].includes(block.type);
	const body = article.blocks.map((block, index) => (inTitles(block) ? '' : texts[index]!)).join('\n');
	const mentioned = new Set(
		article.blocks.flatMap((block, index) => [
			...namesIn(texts[index]!, inTitles(block), body, findNames),
			...(block.type === 'headline' ? (beforeColon.exec(texts[index]!)?.slice(1, 2) ?? []) : []),
		])
	);
	const whole = texts.join('\n');
	for (const name of repeatedNames(texts, findNames)) mentioned.add(name);
	const owner = ownerOf(page, whole, findNames);
	if (owner !== undefined) mentioned.add(owner);
	for (const name of mentioned) if (isDepartment(name, whole)) mentioned.delete(name);
	const titles = article.blocks.filter(inTitles).map(printedText).join('\n');
	const visitors = visitorsIn(texts);
	const records = findRecords(owner === undefined ? whole : `${whole}\n${owner}`);
	const candidates = candidatesOf(records, mentioned, titles).filter(
		({ names }) => !names.some((name) => visitors.some((visitor) => visitor.endsWith(name)))
	);
	let paragraphs = 0;
	for (const [index, block] of article.blocks.entries()) {
		if (block.type === 'paragraph') paragraphs += 1;
		const isLead = block.type === 'paragraph' && paragraphs <= leadParagraphs;
		const weight = isLead ? leadWeight : (weights[block.type] ?? 0);
		for (const candidate of candidates) {
			const used = candidate.names.filter((name) => isMentioned(name, texts[index]!, candidate.names, mentioned));
			candidate.score += weight * Math.min(3, occurrences(texts[index]!, used));
		}
	}
	for (const candidate of candidates)
		if (owner !== undefined && candidate.names.includes(owner)) candidate.score += ownerWeight;
	return candidates.filter(({ score }) => score > 0);
}

/**
 * The names in a block, without what stands before their own place (专访龙陂县…): where the text prints them so elsewhere. In a
 * title a name may begin with no place; the text must have it too.
 */
function namesIn(text: string, isTitle: boolean, body: string, findNames: Knowledge['findNames']): string[] {
	const strict = findNames(text, true).map(({ name }) => name);
	const loose = isTitle ? findNames(text, false).map(({ name }) => name) : [];
	return [...new Set([...strict, ...loose.filter((name) => body.includes(name))])].map((name) => {
		for (let from = 1; from <= 4 && from < name.length - 5; from += 1) {
			const rest = name.slice(from);
			if (startsWithPlace(rest) && beginsWords(rest, body)) return rest;
		}
		return name;
	});
}

const endsInHan = /\p{Script=Han}$/u;

/** Whether a text has a name somewhere with no Chinese character before it. */
function beginsWords(name: string, text: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
		if (!endsInHan.test(text.slice(Math.max(0, at - 2), at))) return true;
	return false;
}

/** Whether a centre is a hospital's department: the text prints it directly behind the hospital (…人民医院急诊医学中心). */
const isDepartment = (name: string, text: string): boolean =>
	name.endsWith('中心') && ['医院', '保健院', '卫生院'].some((kind) => text.includes(kind + name));

/** What it weighs that the page is the hospital's own. */
const ownerWeight = 10;

/** The hospital whose own page this is, where an article says 我院: the one that the page's own lines name. */
function ownerOf(page: Page, text: string, findNames: Knowledge['findNames']): string | undefined {
	if (!/[我本]院/u.test(text)) return undefined;
	const own = page.articles.flatMap(({ blocks }) =>
		blocks.filter(({ type }) => type === 'furniture' || type === 'sectionLabel')
	);
	return own.flatMap((block) => findNames(printedText(block), true)).map(({ name }) => name)[0];
}

/** So often a name stands in the text that begins with no place: 瑞康医院. */
const leastMentions = 3;

/** Names that begin with no place and come again and again in the running text. */
function repeatedNames(texts: readonly string[], findNames: Knowledge['findNames']): string[] {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const { name } of findNames(text, false)) if (name.length <= 12) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].filter(([, count]) => count >= leastMentions).map(([name]) => name);
}

/** Somebody who comes to learn: 甲县人民医院院长一行来到乙市第二医院学习. The page is about the host. */
const visit =
	/(\p{Script=Han}{3,18}(?:医院|保健院|卫生院|中心))(?:[^。，,；;]{0,16}?(?:一行|代表团|考察团|同仁))?[^。，,；;]{0,10}?(?:来到|前来|莅临|来|赴|到)(?:\p{Script=Han}{2,18}(?:医院|保健院|卫生院)|我院|本院)[^。；;]{0,10}?(?:学习|参观|考察|调研|取经|观摩|交流|对接|指导)/gu;

/** The hospitals that an article's visitors come from, as the text prints them, with what stands before. */
const visitorsIn = (texts: readonly string[]): string[] =>
	texts.flatMap((text) => matchesIn(visit, text).map(([, visitor]) => visitor!));

/** The hospitals with a record that the article may speak of, and those that it names in full; each with the names that may mean it here. */
function candidatesOf(records: readonly NamedRecord[], mentioned: ReadonlySet<string>, titles: string): Candidate[] {
	const known = records.map(({ record, names }) => ({ name: record.name, record, names: [...names], score: 0 }));
	const taken = new Set(known.flatMap(({ names }) => names));
	const full: Candidate[] = [];
	for (const name of [...mentioned].sort((a, b) => b.length - a.length)) {
		const core = withoutHigherPlaces(name);
		if (taken.has(name) || taken.has(core)) continue;
		// 第二人民医院 after 洛阳市第二人民医院, and 安徽省霍邱县人民医院 beside 霍邱县人民医院, are the same hospital.
		const same = full.find(({ names }) => names.some((one) => one.endsWith(name) || one === core));
		if (same) same.names.push(name);
		else full.push({ name, record: undefined, names: [...new Set([name, core, ...abbreviationsOf(core)])], score: 0 });
	}
	return [...known, ...full.map((candidate) => ({ ...candidate, name: printedName(candidate, titles) }))];
}

/** The form of a hospital's name that the title prints; else the name without the places above its own. */
function printedName({ name, names }: Candidate, titles: string): string {
	const forms = names.filter((one) => !isContextual(one) && (one.endsWith(name) || name.endsWith(one)));
	const inTitle = forms.sort((a, b) => b.length - a.length).find((one) => titles.includes(one));
	// 秀水人民医院 in the title is 嘉兴市秀水人民医院 in the text.
	const isFull =
		inTitle !== undefined && (divisionAtStart(inTitle) !== undefined || divisionAtStart(name) === undefined);
	return withoutHigherPlaces(isFull ? inTitle : name);
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

/** Whether a city is in the hospital's name or the text says that the hospital lies there; another mention says nothing. */
function basisOfCity(city: string | null, name: string, text: string): Basis | null {
	if (city === null) return null;
	const located = new RegExp(`(?:位于|地处|坐落[于在])[^。]{0,12}${shortPlaceName(city)}`, 'u');
	return name.includes(shortPlaceName(city)) || located.test(text) ? 'stated' : 'inferred';
}

/** Whether the name or the text prints the province. */
function basisOfProvince(province: string | null, name: string, text: string): Basis | null {
	if (province === null) return null;
	return name.includes(shortPlaceName(province)) || text.includes(province) ? 'stated' : 'inferred';
}

function fromRecord(record: HospitalRecord, article: Article): ArticleHospital {
	const text = article.blocks.map(printedText).join('\n');
	const isNamed = namesOf(record).some((name) => text.includes(name) && !isContextual(name));
	return {
		id: record.id,
		name: record.name,
		aliases: record.aliases,
		city: record.city,
		province: record.province,
		adcode: record.adcode,
		basis: {
			name: isNamed ? 'stated' : 'inferred',
			city: basisOfCity(record.city, record.name, text),
			province: basisOfProvince(record.province, record.name, text),
		},
	};
}

/** The province that a text names, where it names one and no other. */
function provinceOfText(text: string): HospitalPlace {
	const named = divisions.filter(({ level, name }) => level === 'province' && text.includes(name));
	return named.length === 1
		? { city: named[0]!.city, province: named[0]!.province, adcode: named[0]!.code }
		: { city: null, province: null, adcode: null };
}

/** The city a text speaks of most, for a hospital whose name does not tell. */
function cityOfText(text: string): HospitalPlace {
	const counts = divisions
		.filter((division) => division.level === 'city')
		.map((division) => ({ division, count: text.split(division.name).length - 1 }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
	const [first, second] = counts;
	if (first && first.count > (second?.count ?? 0)) {
		return { city: first.division.city, province: first.division.province, adcode: first.division.cityCode };
	}
	return provinceOfText(text);
}

/** The name of a county, a district or a township with which a hospital's name begins: 龙陂县 of 龙陂县人民医院. */
const ownPart = /^(\p{Script=Han}{1,7}?(?:自治县|[县区旗镇乡]))/u;

/**
 * Where a hospital is whose name does not say enough: the city that the report prints before its county (怀山市龙陂县), the only
 * province that the report names; for a name without a place the city that the report speaks of most.
 */
function placeInReport(name: string, own: HospitalPlace, text: string): HospitalPlace {
	const part = ownPart.exec(name)?.[1];
	const before =
		part === undefined
			? undefined
			: new RegExp(`(\\p{Script=Han}{2,4}?(?:市|自治州|州|盟|地区))${part}`, 'u').exec(text)?.[1];
	const printed = before?.replace(/^(?:[在于到和与对从由是]|位于|来自|走进|走近)/u, '');
	const city = own.city ?? (printed && !/[全本该我城]市$/u.test(printed) ? printed : null);
	if (city !== null || part !== undefined) {
		const { province, adcode } = provinceOfText(text);
		return { city, province, adcode };
	}
	return cityOfText(text);
}

/** The short names by which a text calls a hospital: those that it explains, and those plainly built from the name. */
function aliasesIn(text: string, name: string): string[] {
	const others = text.replaceAll(name, '');
	const built = abbreviationsOf(name).filter((alias) => others.includes(alias));
	return [...new Set([...explainedNames(name, text), ...built])].filter((alias) => !isContextual(alias));
}

function fromName(
	name: string,
	page: Page,
	article: Article,
	{ placeOf }: Knowledge,
	file: VFile,
	basis: Basis
): ArticleHospital {
	const text = article.blocks.map(printedText).join('\n');
	const pageText = page.articles.flatMap((other) => other.blocks.map(printedText)).join('\n');
	const own = placeOf(name);
	const place = own.province === null ? placeInReport(name, own, text.length > 0 ? text : pageText) : own;
	file.message(`“${name}”没有档案，已按名称拟定一份，请核对地点与别称`, {
		place: article.blocks[0] && pointOf(article.blocks[0]),
		source: 'extract',
		ruleId: 'hospital',
	});
	return {
		id: slugOfName(name),
		name,
		aliases: aliasesIn(text, name),
		...place,
		basis: {
			name: basis,
			city: basisOfCity(place.city, name, text),
			province: basisOfProvince(place.province, name, text),
		},
	};
}
