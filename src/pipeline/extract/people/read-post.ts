import type { Utf16 } from '../../../model/offsets.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import type { ArticleHospital } from '../../../model/tree.ts';

/** A post as a report words it, with the office that it belongs to. */
export interface Post {
	role: string;
	org: string | null;
}

/** The hospital whose posts are those without an office of their own. */
export type OwnHospital = Pick<ArticleHospital, 'name' | 'aliases'>;

/** Reads the words that belong to a post. */
export interface PostReader {
	/** Where the words that belong to a post at `at` begin: department, office, an earlier post joined by 、. */
	startOf(text: string, at: Utf16): Utf16;
	/**
	 * Divides the words up to the end of a post into posts: several in one office are one (党委书记、院长), those in others
	 * stand by themselves (学会会长、县医院院长); none where the words name no post of anybody.
	 */
	divide(words: string, hospital: OwnHospital | null): Post[];
	/**
	 * The office of a rank behind a name: what `before` the name ends with (省人民医院|何鸿远教授), else none for 院士, 教授, and the
	 * hospital of the report for 主任.
	 */
	officeOfRank(rank: string, hospital: OwnHospital | null, before: string): string | null;
}

/** What a role cannot reach beyond, looking back from the post. */
const boundary = /[，。；：？！“”‘’"（）()《》【】▏▎●■◆▲★·@|/\s\d的了是为由从在据与和对向被请让给—]/u;

/** Whether a role cannot reach beyond the character before a place; 对 of 对口帮扶专家 belongs to it. */
const isBoundary = (text: string, start: Utf16): boolean =>
	boundary.test(text[start - 1] ?? '，') && !(text[start - 1] === '对' && text[start] === '口');

/** Longest role, back from its post. */
const longestRole = 30;

/** Bodies that are no hospital; what stands before belongs to their names. */
const otherBody =
	'卫生健康委(?:员会)?|卫健委|卫计委|健康局|卫健局|医保局|管理局|教育局|民政局|大学|(?<!科)学院|[一二三四五六七八九十]中(?!心)|中学|小学|幼儿园|学校|协会|学会|研究会|联合会|分会|专业委员会|专委会|联盟|集团|公司|研究所|研究院|红十字会|慈善总?会|基金会|商会|总工会|工商联|科协|侨联|文联|妇联|残联|海关|医改办|合管办|疾病预防控制中心|疾控中心|急救中心|救援中心|血液中心|中心血站|(?<=(?:委|大学|国家|中国|全国)[^、]{0,14})(?:研究|发展)中心|纪检监察组|机关党委|军分区|人武部|武警支队|指挥部|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[^、]{0,6}委员?会?|共青团[^、]{0,6}委|团[省市县区州]委';

/** The bodies that a text names, hospitals and others. */
export const bodies = new RegExp(`${otherBody}|(?:医院|分院|卫生院|卫生室|保健院)(?!长)`, 'gu');

/** Whose posts those of a body, an office, a village are. */
const seats =
	'(?=校长|副校长|园长|副园长|主任|副主任|局长|副局长|处|科|副科|站长|会长|副会长|主席|副主席|秘书长|书记|副书记|党委|党工委|工委|党组|党支部|党总支|第一书记|部长|所长|关长|副关长)';

/** Departments of a Party committee, whose posts are those of an office. */
const committeeParts = '组织部|宣传部|统战部|政法委|编办|办公室';

/** Behind the name of a place: its Party committee itself, none of its departments and working committees. */
const committee = String.raw`委(?!员|${committeeParts}|\p{Script=Han}{2,8}工委)`;

/** The office or hospital with which the words before a post begin: 省卫生健康委|中医综合处. */
const office = new RegExp(
	`^(?:[^、]*(?:(?:医院|分院|卫生院|卫生室|保健院|社区卫生服务(?:中心|站)|${otherBody})(?!长)|[省市县区州旗][^院科，、]{1,12}(?:[局办站队]|(?<!党)委)${seats}|[省市县区州旗][^院科，、]{1,12}中心${seats}|[一二三四五六七八九]院(?=院长|副院长|党委)|(?:村|社区|街道)${seats}|[省市县区州旗]委(?:${committeeParts})|(?:人大常委会|政协)${seats}|省委|市委|县委|区委|政府))`,
	'u'
);

/** A part of a body, which goes on its name: 省医学会骨科学分会|骨肿瘤学组, 省卫健委|直属机关党委. */
const partOfBody = /^\p{Script=Han}{1,10}?(?:学组|专业组|机关党委)(?=\p{Script=Han})/u;

/** Party committees and governments, whose posts belong to no hospital. */
const authority = new RegExp(
	`^(?:[省市县区州旗镇乡村]|自治[区州县])${committee}|^[市县省区镇乡旗州]长|^(?:常务)?副[市县省区旗州]长`,
	'u'
);

/** 市人大代表, 州政协委员: beside any post. */
const deputy = /^(?:全国|[省市县区州旗]|\p{Script=Han}{2,4}[省市县区州旗])?(?:人大代表|政协(?:委员|常委))$/u;

/** The committee or the government of a place that is named: 木兰县|委书记 is 县委书记 there, 澜阳市人民政府|副市长. */
const authorityOfPlace = new RegExp(
	String.raw`^(?<place>\p{Script=Han}{2,8}?(?<unit>[市县区州旗镇乡]))(?<body>${committee}|(?:人民)?政府)(?<post>.+)$`,
	'u'
);

/** A village with its post: 青石沟|村医. */
const ofVillage = /^(?<village>\p{Script=Han}{2,4})村(?<post>医|支书|党支部书记|委会主任)$/u;

/** A place with the post of its authority or its village: 汝阳县|副县长, 翟庄村|村医; never 县|委书记. */
const ofPlace =
	/^(?<place>(?:\p{Script=Han}{1,5}?[县市区州旗镇乡村])+?)(?=副?[县市区州旗镇乡]长|[县市区州旗镇乡]委(?!员)|村医|乡村医生|村主任|村支书|(?:老|党)?支书)/u;

/** An academician is one of the whole country, not of a body: 中国工程院院士. */
const academician = /^中国(?:科学院|工程院)院士$/u;

/** The school inside a university belongs to the post: 东湾大学|材料学院副教授. */
const schoolOf = /^(?<university>\p{Script=Han}{2,8}大学)\p{Script=Han}{1,8}学院$/u;

/** Posts that name nobody without a department or a field: 专家周周到. */
const vague = new Set(['专家', '队员', '负责人', '委员', '带头人', '老师']);

/** Whom the street knows, not the hospital. */
const stranger =
	/(?:货车|出租车|网约车|大巴车?|公交车?|卡车|客车)司机$|(?:退休|下岗|离休)(?!返聘)\p{Script=Han}{0,6}(?:教师|民警|职工|工程师)$/u;

/** Words that begin like a verb or 后, 女 and are none. */
const wholeWord = /^(?:后勤|后方|女工|女职|女科|女性|女子|男科|男性|记账|来访|来宾|访客|访视|以色列)/u;

/** Offices inside the hospital, which it needs no 院 before: 院|党委书记. */
const ownOffice = /^院(?=党委|纪委|团委|工会|党办)/u;

/** The same in a centre: 中心|党支部书记. */
const ownCentre = /^中心(?=党|副?主任)/u;

/** A team as an office of its own, beside another post: 县医院院长、|第六批援疆医疗队|领队. */
const team =
	/^(?:第[一二三四五六七八九十\d]+批)?\p{Script=Han}{2,12}(?:医疗队|检测队|采样队|救援队)(?=副?队长|副?领队|队员|临时)/u;

/** 挂职副院长、|该院针灸科主治医师. */
const ofThisHospital = /^(?:该院|我院|本院)/u;

/** The hospital or university that a text ends with, with a department and 专家: 省人民医院神经外科专家|何鸿远教授. */
const officeAtEnd =
	/(?:^|[，。；：、“”（）\s在由与和请向从对到的是])(?<office>(?!医院|大学)[^\P{Script=Han}在由与和请向从对到的是]{2,16}?(?:医院|分院|卫生院|保健院|大学|学院|研究院|研究所))(?:\p{Script=Han}{1,8}科)?(?:的?(?:专家|医生))?$/u;

/** A business and its people are no part of the hospital. */
const business = /企业|药店|工厂|合作社/u;

/** A member of a team or a volunteer who has a post besides, or is one of the hospital sent out: 护师、社区志愿者, 援藏队员. */
const isHelper = /(?:、\p{Script=Han}{0,6}|援\p{Script=Han})(?:队员|志愿者)$/u;

const ownWords = new Set(['医院', '该院', '我院', '本院', '全院', '院']);

/** The names by which a report calls its hospital. */
export function ownNamesOf(hospital: OwnHospital | null): string[] {
	return hospital ? [hospital.name, ...hospital.aliases] : [];
}

/** Makes the reader of posts. */
export function postReader({ persons }: Pick<Lexicon, 'persons'>): PostReader {
	const endsWithPost = new RegExp(`${anyOf(persons.posts)}$`, 'u');
	const opener = new RegExp(`^(?:(?!${wholeWord.source.slice(1)})(?:${anyOf(persons.openers)}))+`, 'u');
	/** A verb inside the words, whose object the post begins: 徐友兵带着|助产士. */
	const inside = new RegExp(
		`^.*(?:${anyOf(persons.openers.filter((word) => word.length > 1 && !word.endsWith('院')))})`,
		'u'
	);
	/** Somebody's name behind his post, at the end of a text: 护理部主任庄淑惠|与麻醉部主任. */
	const nameBehindPost = new RegExp(
		`(?:主任|主管|院长|书记|科长|处长|护士长|经理|总监)(?!${anyOf(persons.posts)})\\p{Script=Han}{2,3}$`,
		'u'
	);
	const rankAtEnd = /(?:医生|教授|博士|医师|主任|院士|大夫)$/u;
	const journalist = new RegExp(`${anyOf(persons.journalists)}$`, 'u');
	const guest = new RegExp(`(?<!首席)${anyOf(persons.guests)}$`, 'u');

	/** 呼吸与危重症医学科, 医疗应急与药政处 are one; 院长与外科主任 are two. */
	const isOneDepartment = (text: string, start: Utf16, at: Utf16): boolean =>
		/^\p{Script=Han}{2,8}(?:科|病区|[处部办](?=副?[处部主]))/u.test(text.slice(start, at + 2)) &&
		!endsWithPost.test(text.slice(0, start - 1)) &&
		/\p{Script=Han}{2}$/u.test(text.slice(0, start - 1));

	/** One post with the office printed before it; `isPrinted` where there is one. */
	const read = (words: string, hospital: OwnHospital | null): Post & { isPrinted: boolean } => {
		const clean = words.replace(inside, '').replace(opener, '');
		const own = ownNamesOf(hospital).find((name) => clean.includes(name));
		const ownEnd = own === undefined ? -1 : clean.indexOf(own) + own.length;
		const rest = (ownEnd >= 0 ? clean.slice(ownEnd) : clean)
			.replace(ownOffice, '')
			.replace(hospital?.name.endsWith('中心') ? ownCentre : '', '');
		const of = (org: string | null, role: string, isPrinted = org !== null) => ({ org, role, isPrinted });
		if (deputy.test(rest)) return of(null, rest, false);
		if (authority.test(rest) || academician.test(rest)) return of(null, rest, true);
		const named = authorityOfPlace.exec(rest)?.groups;
		if (named) {
			const { place, unit, body, post } = named as Record<'place' | 'unit' | 'body' | 'post', string>;
			return body === '委' ? of(place, `${unit}委${post}`) : of(`${place}${body}`, post);
		}
		const village = ofVillage.exec(rest)?.groups;
		if (village)
			return of(
				`${village['village']!.replace(/村$/u, '')}村`,
				village['post'] === '医' ? '村医' : village['post']!.replace(/^支书/u, '村支书')
			);
		const place = ofPlace.exec(rest)?.groups?.['place'];
		if (place !== undefined && place.length > 2) return of(place, rest.slice(place.length));
		if (/^驻/u.test(rest)) return of(guest.test(rest) ? null : (hospital?.name ?? null), rest, false);
		const whole = office.exec(rest)?.[0];
		const part = whole === undefined ? undefined : partOfBody.exec(rest.slice(whole.length))?.[0];
		const body = whole === undefined ? undefined : whole + (part ?? '');
		const printed = (body && schoolOf.exec(body)?.groups?.['university']) ?? body;
		if (printed && /(?:省委|市委|县委|区委)$/u.test(printed)) return of(null, rest, true);
		const after = rest.slice(printed?.length ?? 0);
		const role = after.replace(opener, '');
		if (printed === '集团') return of(hospital?.name ?? printed, rest);
		if (printed && !ownWords.has(printed)) {
			const isOwn = ownNamesOf(hospital).some((name) => name.endsWith(printed) || printed.endsWith(name));
			return of(isOwn || /^分院$|院区$/u.test(printed) ? (hospital?.name ?? printed) : printed, role);
		}
		// 医院先后建成全国名老中医药专家……: the hospital is the subject, not the expert's office.
		const isOffice = (ownEnd >= 0 || printed !== undefined) && after === role;
		const belongs = isOffice || !(guest.test(role) || business.test(role));
		return of(belongs ? (hospital?.name ?? null) : null, role, isOffice);
	};

	/** 松原县委常委、|副县长 is in the same place. */
	const isBesideCommittee = (post: Post, last: Post): boolean =>
		post.org === null && authority.test(post.role) && /^[市县区州旗镇乡]委/u.test(last.role);

	/** The posts of a list, each with its office: a post without one has that of the post before. */
	const readList = (words: string, hospital: OwnHospital | null): (Post & { isPrinted: boolean })[] => {
		const posts: (Post & { isPrinted: boolean })[] = [];
		const segments = segmentsOf(words);
		for (const [index, segment] of segments.entries()) {
			// 时任副院长、现任党委书记: what somebody is now.
			if (segment.startsWith('现任')) posts.length = 0;
			const post = read(segment, hospital);
			// 集团理事长、市第一医院党委书记: the group is not the hospital.
			if (/^集团/u.test(segment) && read(segments[index + 1] ?? '', hospital).isPrinted)
				Object.assign(post, { org: '集团', role: segment.slice(2) });
			if (ofThisHospital.test(segment) && index > 0) post.role = segment;
			const ofTeam = index > 0 ? team.exec(segment)?.[0] : undefined;
			if (ofTeam) Object.assign(post, { org: ofTeam, role: segment.slice(ofTeam.length), isPrinted: true });
			const last = posts.at(-1);
			if (
				!last ||
				(post.isPrinted &&
					post.org !== last.org &&
					(last.isPrinted || post.org !== hospital?.name) &&
					!isBesideCommittee(post, last))
			) {
				posts.push(post);
				continue;
			}
			// 省立医院专家、心内科主任医师: 专家 says nothing beside a post; 省委常委、秘书长 is of no hospital.
			const isOfAuthority = authority.test(last.role);
			last.role = vague.has(last.role) ? post.role : `${last.role}、${post.role}`;
			if (!isOfAuthority) last.org ??= post.org;
			last.isPrinted ||= post.isPrinted;
		}
		return posts;
	};

	/** The words at each 、 that stands behind a post. */
	const segmentsOf = (words: string): string[] =>
		words.split('、').reduce<string[]>((segments, one) => {
			const last = segments.at(-1);
			if (last === undefined || endsWithPost.test(last)) segments.push(one);
			else segments[segments.length - 1] = `${last}、${one}`;
			return segments;
		}, []);

	return {
		startOf(text, at) {
			let start = at;
			while (start > 0 && at - start < longestRole) {
				const character = text[start - 1]!;
				if (character === '、') {
					const before = text.slice(0, start - 1);
					// 部门主管区德明医生、|中医部经理: another person's rank.
					if (!endsWithPost.test(before) || nameBehindPost.test(before.replace(rankAtEnd, ''))) break;
				} else if (
					/[与和]/u.test(character) &&
					isOneDepartment(text, start, at) &&
					!nameBehindPost.test(text.slice(0, start - 1))
				) {
					// 呼吸与危重症医学科|主任
				} else if (character === '时' && !/^[任间]/u.test(text.slice(start))) {
					// 霍乱流行时|创院医生
					break;
				} else if (isBoundary(text, start) || isCounted(text, start)) break;
				start -= 1;
			}
			return start;
		},
		divide(words, hospital) {
			if (stranger.test(words)) return [];
			return readList(words, hospital)
				.filter(
					({ role, isPrinted }) =>
						role !== '' &&
						(!vague.has(role) || (isPrinted && role === '委员')) &&
						(!journalist.test(role) || isHelper.test(role))
				)
				.map(({ org, role }) => ({ org, role }));
		},
		officeOfRank(rank, hospital, before) {
			const printed = officeAtEnd.exec(before)?.groups?.['office']?.replace(opener, '');
			if (printed !== undefined && !ownWords.has(printed)) {
				const isOwn = ownNamesOf(hospital).some((name) => name.endsWith(printed) || printed.endsWith(name));
				return isOwn ? hospital!.name : printed;
			}
			return guest.test(rank) ? null : (hospital?.name ?? null);
		},
	};
}

/** 两名|副主任医师, 3位|专家: the words behind a count. */
function isCounted(text: string, start: Utf16): boolean {
	return /(?:[\d一两二三四五六七八九十几每多数][年岁位名]|(?<!第)[当担时]任)$/u.test(text.slice(0, start));
}
