import { matchesIn } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import type { ProgrammeRule } from './rules.ts';

/** A name of a programme that no catalogue knows. */
export interface NewName {
	/** As printed, without quotation marks where they hold all of it. */
	name: string;
	from: Utf16;
	to: Utf16;
	rule: ProgrammeRule;
}

/** Meetings, lectures, teams and honours that quotation marks also hold. */
const otherNames =
	/(?:大会|会议|讲座|晚会|宣讲会|防治|检查|先进|优秀|医院|集体|个人|奖|称号|单位|案例|医师|医生|好人|章|号)$/u;
const honourBefore = /(?:荣获|获评|获|评为|授予|表彰为|命名为|涌现出|入选)[^。，；]{0,20}$/u;

/** A body or a meeting of which the words in quotation marks are half the name: “城区—乡镇”医师联谊会. */
const halfOfBody = /^(?:[一-龥]{1,8}会|[一-龥]{0,8}(?:协会|学会|联合会|委员会|联盟|联合体|共同体))(?=[^一-龥]|$)/u;

/** Campaigns that are counted or pointed at, not named: 系列专项行动, 多项专项行动. */
const unnamed =
	/^(?:一?系列|[多各几数两三四五六七八九十\d]+[项类种个场]|相关|有关|若干|上述|其他|这[一项些]|此[次项]|该|本次)/u;

/** What the text calls it behind the name: “红城药香”是医院叫得响的党建品牌. */
const calledSo = /^(?:是|作为|成为|已成)[^，。；]{0,16}(?:品牌|名片|做法|模式|制度|机制|活动|载体)/u;

/** What it is called: 这叫“云上月子”, 名为“亲情码”. */
const called = /(?:叫作?|叫做|名叫|取名|起名|命名|名为|称作|称之为|唤作)(?:它|了)?$/u;

/** What it is, behind the name: “流动诊台+固定病床”做法, “数据不出院”的规矩. */
const isWay = /^的?(?:规矩|做法|办法|法子|法(?=[要在，。、已也])|约定|机制|制度|模式|工作法|流程|路径)/u;

/** What a thing at work may be called, by itself: no sentence, no merit, no way of speaking. */
const mayBeAtWork =
	/^(?!.*[的了]|[不没我你他她无有第]|全[市省国县院]|建议|每[周天月])[\p{Script=Han}A-Za-z0-9+＋·、]{3,9}$(?<![路阵账线感味人网]|战士|选手|接力|酱油|首[家例]|提成|陪伴)/u;

/** What is told behind something at work: “县聘乡用”今年派出64名, “一码通行”已覆盖全院. */
const atWork =
	/^(?:已经?(?=覆盖|走|服务|运行|开展|举?办|建|惠及|在|延伸|上线|坚持|推广|接待|连续|累计|读|成)|挂[上在]|设了?|在册|期期|上线|覆盖|为\p{Script=Han}|今年|去年|每[月周年天]|开进|送\p{Script=Han}|协议|技术|带教|师徒|终端|架构|宣讲会|培训|学员|启用|惠及|累计|服务了|坚持)/u;

/** How often something is held: 每周四晚的“灯下课”. */
const held = /每(?:个月|[周月天季年])\p{Script=Han}{0,6}的(?:是)?$/u;

/** Things that are counted: 3个“老人专窗”, 一名“床旁助手”; a prize and a merit are given otherwise. */
const counted =
	/(?<!评出|评选出|颁发|给了?[^，。；]{0,6})(?:\d|[一两二三四五六七八九十几多])(?:个|张|项|场|支|名|处|辆|本|条|套|次|份|间|封|期|款|种)$/u;

/** What is given to somebody is a merit. */
const commended = /表彰|授予|评[选出为]|颁[发给]|奖/u;

/** Of what use is made, or what somebody goes by: 走“绿色专线”, 装上“云端门诊”. */
const usedBefore =
	/(?:(?<![当推评竞入])选|靠的是|由|要走|走|签过?|靠着?|带着|装上|搞了?|落到|划入|改成|配[了备]|发放了?)$/u;

/** Days of the year, not of a hospital. */
const commonDay = /(?:世界|国际|全国|中国|宣传|纪念|爱国|元旦|节)\p{Script=Han}*日$/u;

/** A name that a report prints twice in quotation marks is one: “鸟巢日记”. */
const mayBeRepeated = /^(?!.*的)[\p{Script=Han}A-Za-z+＋、·]{3,10}(?<![院县市村镇人证])$/u;

/**
 * Makes a finder of new names: words in quotation marks that a noun follows (“固本强基”工程) or a verb of doing precedes
 * (推行“一科一品”), and campaigns named without marks (普法强基补短板专项行动). Metaphors, meetings and honours are none.
 */
export function newNameFinder(
	lexicon: Lexicon['programmes']
): (text: string, repeated?: ReadonlySet<string>) => NewName[] {
	const quoted = new RegExp(`“(?<inner>[^“”。！？；]{2,18})”(?<ending>[一-龥]{0,6}?${anyOf(lexicon.endings)})?`, 'gu');
	const verb = new RegExp(`${anyOf(lexicon.verbs)}(?:了|以)?(?:[一-龥]{0,3})?(?:“[^”]{2,12}”[、]?)*$`, 'u');
	const plain = new RegExp(
		`(?<=^|[，。；、：]|开展|开展了|实施|推行|推行了|落实|实行|实行了|严格|推进|扎实|深入|完善了|以|的)(?<name>[^，。；：、的了“”]{2,16}?${anyOf(lexicon.plainEndings)})`,
		'gu'
	);
	const named = new RegExp(
		`[一-龥]{2}${anyOf(lexicon.endings.filter((word) => word.length > 1 && !/服务|管理|实践|考核|项目|护理|查房/u.test(word)))}$`,
		'u'
	);
	// 摸索出的“保功能四步法”, 设“铁肩先锋岗”
	const made = new RegExp(`${anyOf(lexicon.makers)}(?:了|的|一套)?$`, 'u');
	const method = new RegExp(`${anyOf(lexicon.methodEndings)}$`, 'u');
	const metaphors = new Set(lexicon.metaphors);
	const opener = new RegExp(
		`^(?:持续|严格|扎实|深入|全面|坚持|认真|不断)*(?:${anyOf(lexicon.verbs)}|贯彻|执行)*(?:了)?`,
		'u'
	);
	return (text, repeated = new Set()) => {
		const found: NewName[] = [];
		for (const match of matchesIn(quoted, text)) {
			const { inner, ending } = match.groups!;
			const head = text.slice(Math.max(0, match.index - 30), match.index);
			if (metaphors.has(inner!) || otherNames.test(inner!) || honourBefore.test(head)) continue;
			if (/^[\d·.+]+$/u.test(inner!) && !ending?.match(/工程|行动|计划/u)) continue;
			if (!ending && halfOfBody.test(text.slice(match.index + match[0].length))) continue;
			// 推行门诊“一号管三天”、住院“一床一码一终端”: names in a row.
			const last = found.at(-1);
			const isNext = last !== undefined && /^[一-龥]{0,4}、?[一-龥]{0,3}$/u.test(text.slice(last.to, match.index));
			const after = text.slice(match.index + inner!.length + 2);
			const isCalled =
				calledSo.test(text.slice(match.index + match[0].length)) ||
				made.test(head) ||
				called.test(head) ||
				isWay.test(after) ||
				(repeated.has(inner!) && mayBeRepeated.test(inner!));
			if (commonDay.test(inner!)) continue;
			const behindMark = text.slice(match.index + match[0].length);
			const isTold =
				!ending &&
				mayBeAtWork.test(inner!) &&
				!lexicon.metaphors.some((one) => inner!.endsWith(one)) &&
				!/^(?:奖|称号|荣誉|的?(?:红旗|锦旗|牌匾))/u.test(behindMark);
			const isAtWork = isTold && (atWork.test(behindMark) || held.test(head));
			const isUsed =
				isTold &&
				!behindMark.startsWith('的') &&
				!commended.test(head + behindMark.slice(0, 24)) &&
				(counted.test(head) || usedBefore.test(head));
			const isKnown =
				ending !== undefined || isNext || isCalled || verb.test(head) || named.test(inner!) || method.test(inner!);
			if (!isKnown && !isAtWork && !isUsed) continue;
			const noun = ending && /^(?:的|等|和|及)/u.test(ending) ? '' : (ending ?? '');
			const to = match.index + inner!.length + 2 + noun.length;
			const byName = isAtWork ? 'programmes/quoted-at-work' : 'programmes/quoted-in-use';
			const bare = isKnown ? 'programmes/quoted-done' : byName;
			const rule = noun === '' ? bare : 'programmes/quoted-noun';
			found.push({ name: noun === '' ? inner! : `“${inner!}”${noun}`, from: match.index, to, rule });
		}
		for (const match of matchesIn(plain, text)) {
			const name = match.groups!['name']!;
			const short = name.replace(opener, '');
			const from = match.index + match[0].length - short.length;
			const to = match.index + match[0].length;
			if (short.length < 5 || unnamed.test(short) || found.some((other) => from < other.to && to > other.from))
				continue;
			found.push({ name: short, from, to, rule: 'programmes/campaign' });
		}
		return found.sort((a, b) => a.from - b.from);
	};
}
