import { matchesWith } from '../../../model/matches-in.ts';
import type { Honour } from '../../../model/schemas/article.ts';
import type { FutureReader } from '../../lexicon/future.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { regionPatterns, type RegionPatterns } from '../../lexicon/regions.ts';
import type { Clause } from '../clauses.ts';
import type { NamedHonour } from './named.ts';
import type { HonourRule } from './rules.ts';

/** Who gives, with which the name begins: 全国, 国家级, 甘肃省, 桂. */
const given = ({ whole, province }: RegionPatterns) =>
	String.raw`(?:国家级?|中国|国务院|全军|${whole}|(?<=^|[、，；“和及获有])[省市](?=名)|[省市区县]级|自治区级?|${province}[省市]?|[^\P{Script=Han}在的是为获和、了从被由全各现有组建设创立入]{2,3}[省市县州])`;

/** Words that no name of an honour holds: behind them another name begins. */
const inside = String.raw`[^，。；：、“”‘’（）\d获评授被的在为是有和与及到以并]`;

/** Others whom the hospital helps to an honour, and how honours are chosen. */
const ofOthers = /不少于|帮助|支援|支持|援建|评选/u;

/** Verbs of giving: words that hold one are a clause, not a name. */
const gives = /表彰|颁发|慰问|命名/u;

/** What the name of an honour is only part of: 全国文明单位创建活动, 三级甲等医院评审标准. */
const goesOn =
	/^”?(?:专家|主任|副主任|创建|评选|评审|复审|标准|申报|推荐|[^，。；、]{0,6}候选|行列|要求|建设标准|表彰大会|[^，。；、]{0,8}(?:工作室|工作站|创新室|协会|学会|联盟|大会|会议|论坛))/u;

/** A hospital's grade where it says what the hospital is: 一家三级乙等综合医院, not 与28家三级甲等医院. */
const grade =
	/(?<=[的为是成评升系获至]|这家|一家|一所|首批|首家)(?<name>[二三]级[甲乙丙]等[^，。；、“”的中]{0,10}?(?:医院|保健院|妇幼保健院))/gu;

/** A title in quotation marks: “中原名医”. */
const quotedTitle = /(?<=“)(?<name>[^“”]{2,10}(?:名医|楷模|最美医生|最美护士|好医生|好护士|优秀护士))(?=”)/gu;

/** What the State Council pays to experts: 1992年起享受国务院政府特殊津贴. */
const allowance = /(?<name>享受国务院(?:政府)?特殊津贴(?:专家|人员)?)/gu;

/** Prizes that everybody knows, whoever gives them. */
const famous = /(?<name>南丁格尔奖章|白求恩奖章|人民英雄奖章|吴阶平(?:医学|-保罗·杨森)[^，。；、“”]{0,6}奖|吴杨奖)/gu;

/** What somebody is: 简月琴是去年的“望溪好人”. */
const isTitled = /(?<=[是系](?:[今去前]年|\d{4}年度?)?的?“)(?<name>[^“”]{2,8}(?:好人|工匠|标兵|能手))(?=”)/gu;

const charts = '(?:排行榜|声誉榜|竞争力榜)';

/** A place on a published chart: 复旦版中国医院专科声誉排行榜前十. */
const chart = new RegExp(
	String.raw`(?<name>[^，。；、“”在入进上登列居]{2,20}${charts}[^，。；、“”前第上的]{0,12}(?:前[十百\d]+(?:强|名)?|百强|\d+强))`,
	'gu'
);

/** Makes a finder of names that are an honour wherever they stand: 全国文明单位, 江苏省名中医, 河南省医学重点学科. */
export function evidentHonourFinder(
	lexicon: Lexicon['honours'],
	regions: Lexicon['regions'],
	future: FutureReader
): (text: string, clause: Clause) => NamedHonour[] {
	const giver = given(regionPatterns(regions));
	const named = (endings: readonly string[]) =>
		new RegExp(String.raw`(?<name>${giver}${inside}{0,26}?(?:${anyOf(endings)}))`, 'gu');
	const standing = String.raw`(?:重点|优势|特色|领先)(?:专科|学科|实验室)(?:建设项目|建设单位|建设学科|培育项目)?|医学研究中心|质量控制中心`;
	const ending = (words: readonly string[]) => ({ needed: new RegExp(anyOf(words), 'u'), pattern: named(words) });
	/** Each with what a clause must hold to have one. */
	const patterns: readonly { rule: HonourRule; kind: Honour['kind']; needed: RegExp; pattern: RegExp }[] = [
		{ rule: 'honours/evident-award', kind: 'award', ...ending(lexicon.evidentAwards) },
		{ rule: 'honours/evident-title', kind: 'award', ...ending(lexicon.evidentTitles) },
		{
			rule: 'honours/evident-list',
			kind: 'ranking',
			needed: /强/u,
			pattern: new RegExp(String.raw`(?<name>(?:全国|中国)${inside}{2,20}?(?:\d{2,3}|[五百十]{1,2})强)`, 'gu'),
		},
		{
			rule: 'honours/evident-speciality',
			kind: 'designation',
			needed: new RegExp(standing, 'u'),
			pattern: new RegExp(
				String.raw`(?<name>${giver}${inside}{0,20}?(?:“十[三四五]五”)?${inside}{0,16}?(?:${standing}))`,
				'gu'
			),
		},
		{
			rule: 'honours/evident-title',
			kind: 'award',
			needed: /国医大师|特殊津贴/u,
			pattern:
				/(?<name>国医大师|享受国务院(?:政府)?特殊津贴(?:专家|人员)?)(?=\p{Script=Han}{2,3}[，。、在每]|\d+[人名位])/gu,
		},
		{
			rule: 'honours/quoted-title',
			kind: 'award',
			needed: /“/u,
			pattern:
				/(?<=“)(?<name>[^“”]{2,10}(?:英才|人才|名医|大师|学者|工匠|专家))(?=”(?:称号)?(?:获得者)?(?:\d+|[一二两三四五六七八九十]+)[人名位]|”添)/gu,
		},
		{ rule: 'honours/evident-title', kind: 'award', needed: /特殊津贴/u, pattern: allowance },
		{ rule: 'honours/evident-award', kind: 'award', needed: /奖/u, pattern: famous },
		{ rule: 'honours/quoted-title', kind: 'award', needed: /“/u, pattern: quotedTitle },
		{ rule: 'honours/quoted-title', kind: 'award', needed: /“/u, pattern: isTitled },
		{ rule: 'honours/chart', kind: 'ranking', needed: new RegExp(charts, 'u'), pattern: chart },
		{
			rule: 'honours/evident-centre',
			kind: 'accreditation',
			needed: /(?:胸痛|卒中|创伤|房颤|心衰)中心/u,
			pattern: new RegExp(
				String.raw`(?<name>(?:国家|中国|全国|[省市]级)${inside}{0,8}?(?:胸痛|卒中|创伤|房颤|心衰)中心(?:（标准版）)?)`,
				'gu'
			),
		},
		{ rule: 'honours/evident-designation', kind: 'designation', ...ending(lexicon.evidentDesignations) },
		{ rule: 'honours/grade', kind: 'accreditation', needed: /[二三]级[甲乙丙]等/u, pattern: grade },
	];
	const listed = /强$/u;
	const exemplary = new RegExp(`${anyOf(lexicon.exemplaryEndings)}$`, 'u');
	return (text, clause) => {
		const words = text.slice(clause.from, clause.to);
		return patterns.flatMap(({ rule, kind, needed, pattern }) =>
			matchesWith(needed, pattern, words).flatMap((match): NamedHonour[] => {
				const name = match.groups!['name']!;
				const nameFrom = clause.from + match.index + match[0].length - name.length;
				const sentence = text.slice(text.lastIndexOf('。', nameFrom) + 1, nameFrom);
				// 某某保健院危重孕产妇救治中心 is the hospital's own.
				if (kind === 'designation' && /(?:医院|保健院)./u.test(name)) return [];
				if (future.isWorkedTowards(sentence) || ofOthers.test(sentence)) return [];
				if (gives.test(name)) return [];
				if (goesOn.test(text.slice(nameFrom + name.length))) return [];
				const own =
					kind === 'award' && listed.test(name)
						? 'ranking'
						: kind === 'award' && exemplary.test(name)
							? 'designation'
							: kind;
				return [{ name, kind: own, verb: '', from: nameFrom, to: nameFrom + name.length, nameFrom, rule }];
			})
		);
	};
}
