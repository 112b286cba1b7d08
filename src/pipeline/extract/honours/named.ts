import { matchesIn } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import type { Honour } from '../../../model/schemas/article.ts';
import type { FutureReader } from '../../lexicon/future.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { regionPatterns } from '../../lexicon/regions.ts';
import type { Clause } from '../clauses.ts';
import { merit } from '../merit.ts';
import { besideKnown } from './enumeration.ts';
import type { HonourRule } from './rules.ts';

/** An honour that a verb names: 荣获……, 被评为……, 通过……评审. */
export interface NamedHonour {
	name: string;
	kind: Honour['kind'];
	/** The verb with which it was given. */
	verb: string;
	from: Utf16;
	to: Utf16;
	nameFrom: Utf16;
	rule: HonourRule;
}

/** One name of a list, with its place in the words given. */
interface Item {
	text: string;
	at: Utf16;
	isQuoted: boolean;
}

/** Words of a level that need the next item to be a name: 全国、省级抗疫先进个人. */
const bareLevel = /^(?:全国|国家级?|省级|市级|全省|全市|省|市|县级)$/u;

/** By which rule a verb of each kind gives. */
const ruleOfKind = {
	ranking: 'honours/reached-list',
	accreditation: 'honours/passed',
	designation: 'honours/named-as',
	award: 'honours/won',
} as const satisfies Partial<Record<Honour['kind'], HonourRule>>;

/** What stands behind a name and is not part of it. */
const tail =
	/(?:荣誉)?称号.*$|等(?:荣誉|称号|奖项|一大批|多项|一批|\d+项).*$|等$|(?:的)?牌匾.*$|(?<=奖|个人|集体|单位|工作者|党员|支部|标兵|能手|护士|医生|医师|班组|科室)[\d一二三四五六七八九十]+[项个人名次篇位].*$|(?<=等功|记功)[\d一二三四五六七八九十两]+次.*$|(?<=评审|认证|测评|验收)的.*$|以$/u;

/** What stands before a name and is not part of it: 在建设发展中评选出的, 13个, 被称为最高标准的. */
const leading =
	/^(?:.*(?:出来?的|最\p{Script=Han}{1,2}(?:标准|水平|级别|规格)))?[了为的来\s]*(?:[\d一二三四五六七八九十]+个)?的?/u;

/** A list of the hospital's own: 涌现出“蓝色急先锋”等26个品牌. */
const ofItsOwn = /^[^，。；]*等(?:\d+|[一二三四五六七八九十百]+)?[多余]?个?[^，。；、]{0,6}(?:品牌|项目|做法)/u;

/** Centres that somebody accredits. */
const accredited = /(?:胸痛|卒中|创伤|房颤|心衰|救治|诊疗|医学|质控|培训|标准版[^，。]*)中心$/u;

/** Verbs that give a merit and mean much else besides: 记三等功, 被记集体二等功, 立个人三等功; not 记者, 立功竞赛. */
const givesMerit = `(?:荣记|被?记|立)了?(?=${merit})`;

/** Longest list of honours behind one verb. */
const longestList = 400;

/** A hospital's own name, which ends as titles do: 市中医医院, 县第二人民医院. */
const hospital = /(?:人民|中心|中医|中西医结合|妇幼保健|儿童|[一二三四五六七八九十省市县区州])医院|保健院/u;

/** Words of a clause, which no title holds. */
const ofClause = /[的了在着将把让使获评授是有为被由\d]/u;

/** Verbs behind which everything is a title, and nobody to whom it is given: 被评为, 荣获; not 授予. */
const onlyTitles = /为$|获|得|^被/u;

/** Verbs that give a name, whatever it is: 评为, 命名为, 记为. */
const namingVerb = /(?:评为了?|评选为|命名为|授予了?|追授|记为|表彰为)$/u;

/** Words of praise, of which a name is one whatever it ends with; and verbs that give such names. */
const praise = /^(?!.*(?:候选|名单|评选|活动|提名$)).*(?:十佳|百佳|十大|百名|最美|优秀|杰出|先进|模范|标兵)/u;
const praisingVerb = /评为|获评|荣获|授予|当选|命名|表彰为|荣膺|入选/u;

/** Who gives it, before the verb: 被市总工会. */
const givenBy = /被[^，。；]{2,18}$/u;

/** What an assessment gives: a mark, no title. */
const mark = /^(?:优秀|优良|良好|合格|优|满分|一等|二等|[A-D]\+*|[一二三四五]类|[一二三四五]星级?)(?:等[级次]|等)?$/u;

/** Those who may still get it: 入围“中国好医生”月度人物候选. */
const ofCandidates = /^”?[^，。；、]{0,6}(?:候选|提名(?!奖))/u;

/** Lists are divided at 、 及 和 and between quotation marks, but not inside them. */
function itemsOf(words: string): Item[] {
	const items: Item[] = [];
	const pattern =
		/“(?<quoted>[^”]+)”(?<behind>[^、，“]*)|(?<plain>(?:[^、，“”及和]|“[^”]*”(?=[^、，“称号]{3})|[及和](?=谐|时))+)/gu;
	for (const match of matchesIn(pattern, words)) {
		const { quoted, behind = '', plain } = match.groups!;
		if (quoted !== undefined) {
			const goesOn = behind.replace(/(?:荣誉)?称号.*$|等.*$|的.*$|[及和]$/u, '').length >= 3;
			items.push(
				goesOn
					? { text: match[0], at: match.index, isQuoted: false }
					: { text: quoted, at: match.index + 1, isQuoted: true }
			);
		} else if (plain !== undefined && plain.trim() !== '') {
			items.push({ text: plain, at: match.index, isQuoted: false });
		}
	}
	return items;
}

/** Makes a finder of the honours that a clause says were won, passed or given. */
export function namedHonourFinder(
	lexicon: Lexicon['honours'],
	regions: Lexicon['regions'],
	future: FutureReader
): (text: string, clause: Clause) => NamedHonour[] {
	const kinds = [
		{ kind: 'ranking', verbs: lexicon.rankingVerbs, endings: lexicon.rankingEndings, mayBeQuoted: true },
		{
			kind: 'accreditation',
			verbs: lexicon.accreditationVerbs,
			endings: lexicon.accreditationEndings,
			mayBeQuoted: true,
		},
		{ kind: 'designation', verbs: lexicon.designationVerbs, endings: lexicon.designationEndings, mayBeQuoted: true },
		{
			kind: 'award',
			verbs: lexicon.awardVerbs,
			endings: [...lexicon.awardEndings, ...lexicon.designationEndings],
			mayBeQuoted: true,
		},
	] as const;
	const level = new RegExp(`${anyOf(Object.values(lexicon.levels).flat())}|${regionPatterns(regions).province}`, 'u');
	const designated = new RegExp(`${anyOf(lexicon.designationEndings)}$`, 'u');
	const awarded = new RegExp(`${anyOf(lexicon.awardEndings)}$`, 'u');
	const listed = new RegExp(`${anyOf(lexicon.rankingEndings)}$`, 'u');
	/** Names that make the hospital an example for others: a standing, not a prize. */
	const exemplary = new RegExp(`${anyOf(lexicon.exemplaryEndings)}$`, 'u');
	const compiled = kinds.map(({ kind, verbs, endings, mayBeQuoted }) => ({
		kind,
		mayBeQuoted,
		// 获 alone must not begin 获批, 获得感, 获悉.
		verb: new RegExp(`(?:${anyOf(verbs)})(?<!获(?=[批悉知取益准得]))${kind === 'award' ? `|${givesMerit}` : ''}`, 'gu'),
		ending: new RegExp(`${anyOf(endings)}$`, 'u'),
	}));

	const isHonour = (item: Item, kind: Honour['kind'], ending: RegExp, mayBeQuoted: boolean): boolean => {
		if (item.text.length < 3 || item.text.length > 40 || /[一-龥]感$/u.test(item.text)) return false;
		if (kind === 'award' && item.isQuoted) return true;
		if (!ending.test(item.text)) return false;
		if (kind === 'award')
			return level.test(item.text) || /奖|先进|优秀|模范|标兵|红旗|先锋|旗手|记功|等功/u.test(item.text);
		if (kind === 'ranking') return true;
		// 通过专线传到县人民医院影像诊断中心: a means, not an accreditation.
		if (kind === 'accreditation' && /中心$/u.test(item.text) && !accredited.test(item.text)) return false;
		return (
			level.test(item.text) ||
			(mayBeQuoted && item.isQuoted) ||
			/[一二三]级[甲乙丙]等|[二三]甲|^三级|认证|认可|综合防治|基层行|爱婴医院/u.test(item.text)
		);
	};

	const titled = new RegExp(`${anyOf([...lexicon.awardEndings, ...lexicon.listedEndings])}$`, 'u');
	/** Whether a name may be the title of somebody, where it stands in a list of them: 平安医院, 职工之家. */
	const isTitle = (name: string): boolean =>
		name.length >= 3 && name.length <= 16 && titled.test(name) && !hospital.test(name) && !ofClause.test(name);

	/** Whether a verb of naming gives a name that no list of endings has: 被市总工会评为职工满意服务窗口, 授予岚川工匠称号. */
	const isNameGiven = (name: string, before: string, behind: string): boolean =>
		name.length >= 3 &&
		name.length <= 16 &&
		!mark.test(name) &&
		!hospital.test(name) &&
		!ofClause.test(name) &&
		(/^(?:荣誉)?称号/u.test(behind) || (givenBy.test(before) && /^(?:$|[，。；、])/u.test(behind)));

	/** Whether a name says by itself that it is given: 十佳基层医疗机构, 全省改善医疗服务十大亮点. */
	const isPraised = (name: string, verb: string): boolean =>
		name.length >= 4 &&
		name.length <= 22 &&
		praise.test(name) &&
		praisingVerb.test(verb) &&
		!hospital.test(name) &&
		!ofClause.test(name);

	/** The kind that the name itself shows: 入选……试点 is a designation, 获评……百强 a ranking. */
	const kindOfName = (name: string, kind: Honour['kind'], verb: string): Honour['kind'] => {
		if (listed.test(name) && /\d|[百十]强|榜/u.test(name)) return 'ranking';
		if (kind === 'award' && designated.test(name) && !awarded.test(name)) return 'designation';
		if (kind === 'award' && /(?:学科|专科|基地|示范点|建设单位|试点(?:单位)?)$/u.test(name)) return 'designation';
		if (kind === 'award' && exemplary.test(name)) return 'designation';
		return kind === 'award' && verb.startsWith('入选') && /案例$/u.test(name) ? 'designation' : kind;
	};

	return (text, clause) => {
		const words = text.slice(clause.from, clause.to);
		const found: NamedHonour[] = [];
		for (const { kind, verb, ending, mayBeQuoted } of compiled) {
			for (const match of matchesIn(verb, words)) {
				const start = match.index + match[0].length;
				// 全省唯一入选的县级医院: what the verb belongs to, not what it gives.
				if (words[start] === '的') continue;
				// 没评上“服务标兵”
				if (/(?:没有?|未能?|不曾|差点)$/u.test(words.slice(0, match.index))) continue;
				const object = words.slice(start, start + longestList);
				const items = itemsOf(object);
				const members = items.map((item, index) => {
					const next = items[index + 1];
					const whole =
						bareLevel.test(item.text) && next
							? { ...item, text: object.slice(item.at, next.at + next.text.length) }
							: item;
					const cut = whole.isQuoted ? whole.text : whole.text.replace(tail, '');
					const skip = leading.exec(cut)![0].length;
					const name = cut.slice(skip);
					const from = whole.at + skip;
					return { name, from, to: from + name.length, isQuoted: whole.isQuoted };
				});
				const isGivenBy = kind === 'award' && namingVerb.test(match[0]);
				const isKnown = members.map(
					({ name, from, to, isQuoted }) =>
						// 授予沔城市人民医院“模范单位”称号: to whom, not what.
						(!(hospital.test(name) && /^“/u.test(object.slice(to))) &&
							isHonour({ text: name, at: from, isQuoted }, kind, ending, mayBeQuoted)) ||
						(kind === 'award' && isPraised(name, match[0])) ||
						// 获全国优秀教师称号
						(kind === 'award' &&
							level.test(name) &&
							name.length <= 20 &&
							!ofClause.test(name) &&
							/^”?(?:荣誉)?称号/u.test(object.slice(to))) ||
						(isGivenBy && isNameGiven(name, words.slice(0, match.index), object.slice(to)))
				);
				const listedWith =
					kind === 'award' ? besideKnown(object, members, isKnown, isTitle, onlyTitles.test(match[0])) : [];
				for (const [index, { name, from }] of members.entries()) {
					const beside = listedWith[index];
					if (!isKnown[index] && beside === undefined) continue;
					const nameFrom = clause.from + start + from;
					const to = nameFrom + name.length;
					if (/^(?:涌现|形成|打造)/u.test(match[0]) && ofItsOwn.test(text.slice(to))) continue;
					if (future.isHopedFor(words.slice(0, match.index))) continue;
					if (ofCandidates.test(text.slice(to))) continue;
					const knownFrom = clause.from + start + members[beside ?? index]!.from;
					const known = beside === undefined ? undefined : found.find((other) => other.nameFrom === knownFrom);
					const isPart = found.some(
						(other) => nameFrom >= other.nameFrom && to <= other.to && !other.name.includes('、')
					);
					if (isPart) continue;
					found.push({
						name,
						kind: known?.kind ?? kindOfName(members[beside ?? index]!.name, kind, match[0]),
						rule: beside === undefined ? ruleOfKind[kind] : 'honours/list-goes-on',
						verb: match[0],
						from: clause.from + match.index,
						to,
						nameFrom,
					});
				}
			}
		}
		return found;
	};
}
