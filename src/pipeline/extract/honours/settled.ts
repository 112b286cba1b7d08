import { matchesIn, matchesWith } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import type { Clause } from '../clauses.ts';
import type { NamedHonour } from './named.ts';
import type { HonourRule } from './rules.ts';

/** What came to the hospital by somebody else's decision: 中国胸痛中心、高级卒中中心先后落户市中心医院. */
const settled =
	/(?<list>[^，。；]{2,80}?)(?:先后|相继|成功|正式)*(?:落户|授牌于|挂牌于|通过(?:国家|省)级?[^，。；]{0,6}(?:认证|验收|评审))/u;

/** What the hospital has of others' giving: 原有11个省级临床重点专科建设项目. */
const possessed =
	/(?:原有|现有|拥有|建有|共有)(?:\d+|[一二三四五六七八九十]+)个(?<name>(?:国家|省|市|自治区)级?[^，。；、]{0,8}?(?:专科|学科|中心|基地)(?:建设项目|建设单位)?)/gu;

/** A pilot scheme that a higher body runs: 现代医院管理制度省级试点工作. */
const pilot = /(?:推进|开展|承担|实施|参与)(?<name>[^，。；的了]{2,16}?(?:国家级?|省级|市级|全国|全省)试点)/gu;

/** What a department is: 骨伤科等6个科室为河南省重点中医专科. */
const standing =
	/[为是](?<name>(?:国家|全国|全省|[省市](?:级|县域)|自治区|\p{Script=Han}{2,3}[省市])[^，。；、]{0,14}?(?:重点专科|建设单位|重点学科|示范单位|试点单位|示范基地|培训基地|教学基地|定点医院|专科|学科))(?=[，。；]|$)/gu;

/** A grade reached: 互联互通标准化成熟度测评达到四级甲等. */
const graded =
	/(?<=^|[，。；、]|通过|医院)(?<name>[^，。；、]{2,24}?(?:成熟度|应用水平|分级评价|分级评估)[^，。；、级]{0,10}?[二三四五六七八2-8]级(?:甲等|乙等)?(?:评审|评价|测评|认证)?)/gu;

/** A plaque: 一块写着“三级甲等综合医院”的牌匾, 得了一块“省巾帼文明岗”的牌子; 挂上“县医疗集团”的牌子 is the sign of a house. */
const plaque =
	/(?<=[得获捧领](?:了|回|到)?(?:一[块个])?)“(?<won>[^”]{4,24})”的?牌子|“(?<name>[^”]{4,24})”的?(?:牌匾|奖牌|匾额|铜牌|金字招牌)/gu;

/** What an official plaque says; what a patient writes on one (妙手回春) is no honour. */
const officialPlaque = /全国|国家|[省市县区州]|[二三]级|先进|中心|单位|示范|文明|优秀|模范|标兵|基地/u;

const endings = /(?:中心|基地|工作站|流动站|工作室|专科|学科)$/u;

/** The honours that a clause says came to the hospital, that it has, or in whose pilot it takes part. */
export function settledHonours(text: string, clause: Clause): NamedHonour[] {
	const words = text.slice(clause.from, clause.to);
	const came = /落户|授牌|挂牌|通过/u.test(words) ? settled.exec(words) : null;
	const list = came?.groups?.['list'] ?? '';
	const counted = /等(?:\d+|[一二三四五六七八九十]+)个(?<name>.+)$/u.exec(list)?.groups?.['name'];
	const names = counted ? [counted] : list.split('、');
	const settledNames = names
		.filter((name) => endings.test(name))
		.map((name) => honour(name, 'accreditation', clause.from + words.indexOf(name), clause.from, 'honours/settled'));
	const given = settledNames.map((one) => (counted ? { ...one, kind: 'designation' as const } : one));
	const others = (
		[
			['honours/possessed', /[原现拥建共]有/u, possessed],
			['honours/pilot', /试点/u, pilot],
			['honours/standing', /专科|单位|学科|基地|医院/u, standing],
		] as const
	).flatMap(([rule, needed, pattern]) =>
		matchesWith(needed, pattern, words).map((match) => {
			const name = match.groups!['name']!;
			return honour(
				name,
				'designation',
				clause.from + match.index + match[0].length - name.length,
				clause.from + match.index,
				rule
			);
		})
	);
	const plaques = matchesIn(plaque, words).flatMap((match) => {
		const at = clause.from + match.index;
		const name = match.groups!['won'] ?? match.groups!['name']!;
		if (!officialPlaque.test(name)) return [];
		return [honour(name, /三级|二级|中心$|认证/u.test(name) ? 'accreditation' : 'award', at + 1, at, 'honours/plaque')];
	});
	const grades = matchesWith(/成熟度|应用水平|分级评/u, graded, words).map((match) => {
		const name = match.groups!.name!.replace(/^(?:(?!成熟度|水平|分级).)*?(?:通过了?|医院)/u, '');
		const nameFrom = clause.from + match.index + match[0].length - name.length;
		return honour(name, 'accreditation', nameFrom, nameFrom, 'honours/graded');
	});
	return [...given, ...others, ...plaques, ...grades];
}

function honour(name: string, kind: NamedHonour['kind'], nameFrom: Utf16, from: Utf16, rule: HonourRule): NamedHonour {
	return { name, kind, verb: '', from, to: nameFrom + name.length, nameFrom, rule };
}
