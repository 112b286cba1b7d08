import { matchesIn, matchesWith } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import type { FutureReader } from '../../lexicon/future.ts';
import type { Clause } from '../clauses.ts';
import type { NamedHonour } from './named.ts';
import type { HonourRule } from './rules.ts';

/** A place reached in a contest: 护理组包揽前3名, 夺得第一名. */
const placed =
	/(?:获得?了?|夺得|包揽|荣获|取得|拿下|摘得|拿到|[位名]列)[^，。；：“”！？]{0,10}?(?:第(?:[1-3一二三])(?:名|(?=[，。；、！？]|$))|前(?:\d|[二三四五六七八九十])名)/gu;

/** The contest, in the clause or in the one before. */
const inContest = /(?:大赛|竞赛|比武|比赛)(?:中|上|里)?/u;

const prize = String.raw`(?:团体|个人|单项|综合|小组)?(?:特等奖|[一二三]等奖|[金银铜]奖|冠军|亚军|季军|优胜奖|优秀奖|最佳[^，。；“”、]{2,6}奖|第[一二三](?:名|(?=[，。；、！？]|$)))`;

/** A prize of a contest: 全省药师技能大赛一等奖, 第六届项目大赛中斩获银奖. */
const contest = new RegExp(
	String.raw`(?<name>[^，。；：、“”！？的在于获夺是了拿]{2,28}?(?:大赛|竞赛|比赛|比武|擂台赛|展评)(?:中|上|里)?[^，。；：“”！？]{0,8}?${prize})`,
	'gu'
);

/** A prize of the hospital's own by its name: 颁发“晨光奖章”, 评出10名“青松之星”, “明灯奖”评出12人. */
const ownPrize =
	/(?:颁发|颁出|颁给|发出|评选?出|评上|评选?|给了|授予|获)(?!为)[^，。；“”]{0,14}“(?<given>[^“”]{2,10})”(?=的?(?:奖章|奖牌|奖杯|证书|流动红旗|红旗|奖(?!学))|颁给|[，。；]|$)|把[^，。；“”]{0,6}“(?<handed>[^“”]{2,10})”(?:的(?:红旗|奖牌|证书))?(?:颁给|给了|发给|授予)|“(?<told>[^“”]{2,10}(?:奖|奖章|之星))”(?:评出|颁给|授予|得主|获得者)|(?:对|为)[^，。；“”]{0,16}“(?<praised>[^“”]{2,10})”(?=[^，。；]{0,24}(?:予以|进行)(?:了?)表彰)|(?:评选?出|表彰了?)(?<plain>[^，。；：、“”的了\d]{3,8})(?=\d+[名个人])/gu;

/** What a prize is called. */
const prizeName =
	/(?:奖|奖章|之星|标兵|天使|先锋|能手|工匠|匠人|岗|科室|病[区房]|班组|团队|个人|集体|楷模|达人|好人|卫士|榜样|党员|工作者|党支部|护士|医生|医师)$/u;

const ofHospital = /医院|院里|院方|该院|我院|院党委|院内|科里/u;

/** The places and prizes of contests, and the hospital's own prizes, where no verb of winning names an award. */
export function placedHonours(text: string, clause: Clause, future: FutureReader): NamedHonour[] {
	const words = text.slice(clause.from, clause.to);
	const sentenceFrom = Math.max(...['。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, clause.from - 1))) + 1;
	const sentence = text.slice(sentenceFrom, clause.from);
	const honour = (nameFrom: Utf16, to: Utf16, kind: NamedHonour['kind'], rule: HonourRule): NamedHonour => ({
		name: text.slice(nameFrom, to),
		kind,
		verb: '',
		from: nameFrom,
		to,
		nameFrom,
		rule,
	});
	const isHoped = (at: Utf16) => future.isWorkedTowards(words.slice(0, at)) || future.announcesAims(sentence);
	const places = matchesWith(/第|前/u, placed, words).flatMap((match): NamedHonour[] => {
		const previous = sentence
			.replace(/[，；：]$/u, '')
			.split(/[，；：]/u)
			.at(-1)!;
		const isHere = inContest.test(words.slice(0, match.index));
		if ((!isHere && !inContest.test(previous)) || isHoped(match.index)) return [];
		const start = isHere ? clause.from : clause.from - previous.length - 1;
		// 团体第一名 is as good as a prize, 前三名 a place.
		const kind = /(?:团体|个人)[^，。]{0,4}第/u.test(match[0]) ? 'award' : 'ranking';
		return [honour(start, clause.from + match.index + match[0].length, kind, 'honours/contest-place')];
	});
	const prizes = matchesWith(/大赛|竞赛|比赛|比武|擂台赛|展评/u, contest, words).flatMap((match): NamedHonour[] => {
		const name = match.groups!['name']!;
		if (isHoped(match.index) || future.isWorkedTowards(name)) return [];
		const nameFrom = clause.from + match.index;
		const kind = /第[一二三]名?$/u.test(name) ? 'ranking' : 'award';
		return [honour(nameFrom, nameFrom + name.length, kind, 'honours/contest-prize')];
	});
	const own = ofHospital.test(sentence + words)
		? matchesIn(ownPrize, words).flatMap((match): NamedHonour[] => {
				const { given, handed, told, praised, plain } = match.groups!;
				const name = given ?? handed ?? told ?? praised ?? plain!;
				const isPrize =
					prizeName.test(name) ||
					/^”的?(?:奖|证书|流动红旗|红旗)/u.test(words.slice(words.indexOf(name, match.index) + name.length));
				if (!isPrize || isHoped(match.index)) return [];
				const nameFrom = clause.from + words.indexOf(name, match.index);
				return [honour(nameFrom, nameFrom + name.length, 'award', 'honours/own-prize')];
			})
		: [];
	return [...places, ...prizes, ...own];
}
