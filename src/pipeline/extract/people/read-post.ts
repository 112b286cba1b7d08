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
	/** Divides the words up to the end of a post into office and role; undefined where they name no post of anybody. */
	divide(words: string, hospital: OwnHospital | null): Post | undefined;
	/** The office of a rank behind a name: none for 院士, 教授, the hospital of the report for 主任. */
	officeOfRank(rank: string, hospital: OwnHospital | null): string | null;
}

/** What a role cannot reach beyond, looking back from the post. */
const boundary = /[，。；：？！“”‘’"（）()《》【】▏▎|/\s\d的了是为由从在据与和对向被请让给—]/u;

/** Whether a role cannot reach beyond the character before a place; 对 of 对口帮扶专家 belongs to it. */
const isBoundary = (text: string, start: Utf16): boolean =>
	boundary.test(text[start - 1] ?? '，') && !(text[start - 1] === '对' && text[start] === '口');

/** Longest role, back from its post. */
const longestRole = 30;

/** Bodies that are no hospital; what stands before belongs to their names. */
const otherBody =
	'卫生健康委(?:员会)?|卫健委|卫计委|健康局|卫健局|医保局|管理局|教育局|民政局|大学|(?<!科)学院|[一二三四五六七八九十]中(?!心)|中学|小学|幼儿园|学校|协会|学会|研究会|联合会|分会|专业委员会|专委会|联盟|集团|公司|研究所|研究院|红十字会|慈善总?会|基金会|商会|总工会|妇联|残联|海关|医改办|合管办|疾病预防控制中心|疾控中心|急救中心|血液中心|中心血站';

/** The bodies that a text names, hospitals and others. */
export const bodies = new RegExp(`${otherBody}|(?:医院|分院|卫生院|卫生室|保健院)(?!长)`, 'gu');

/** Whose posts those of a body, an office, a village are. */
const seats =
	'(?=校长|副校长|园长|副园长|主任|副主任|局长|副局长|处|科|副科|站长|会长|副会长|主席|副主席|秘书长|书记|副书记|党委|党工委|工委|党组|党支部|党总支|第一书记|部长|所长|关长|副关长)';

/** The office or hospital with which the words before a post begin: 省卫生健康委|中医综合处. */
const office = new RegExp(
	`^(?:[^、]*(?:(?:医院|分院|卫生院|卫生室|保健院|社区卫生服务(?:中心|站)|${otherBody})(?!长)|[省市县区州旗][^院科，、]{1,12}(?:[局办站队]|(?<!党)委)${seats}|[省市县区州旗][^院科，、]{1,12}中心${seats}|[一二三四五六七八九]院(?=院长|副院长|党委)|[^，、]{2}(?:村|社区|街道)${seats}|[省市县区州旗]委(?:组织部|宣传部|统战部|政法委|编办|办公室)|省委|市委|县委|区委|政府))`,
	'u'
);

/** Party committees and governments, whose posts belong to no hospital. */
const authority =
	/^(?:[省市县区州旗镇乡村]|自治[区州县])(?:委(?!组织部|宣传部|统战部|政法委|编办|办公室|\p{Script=Han}{2,8}工委)|政府|人大|政协)|^[市县省区镇乡旗]长|^副[市县省区旗]长/u;

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

const ownWords = new Set(['医院', '该院', '我院', '本院', '全院', '院']);

/** The names by which a report calls its hospital. */
export function ownNamesOf(hospital: OwnHospital | null): string[] {
	return hospital ? [hospital.name, ...hospital.aliases] : [];
}

/** Makes the reader of posts. */
export function postReader({ persons }: Pick<Lexicon, 'persons'>): PostReader {
	const endsWithPost = new RegExp(`${anyOf(persons.posts)}$`, 'u');
	const opener = new RegExp(`^(?:${anyOf(persons.openers)})+`, 'u');
	/** A verb inside the words, whose object the post begins: 徐友兵带着|助产士. */
	const inside = new RegExp(
		`^.*(?:${anyOf(persons.openers.filter((word) => word.length > 1 && !word.endsWith('院')))})`,
		'u'
	);
	const journalist = new RegExp(`${anyOf(persons.journalists)}$`, 'u');
	const guest = new RegExp(`(?<!首席)${anyOf(persons.guests)}$`, 'u');

	/** 呼吸与危重症医学科, 医疗应急与药政处 are one; 院长与外科主任 are two. */
	const isOneDepartment = (text: string, start: Utf16, at: Utf16): boolean =>
		/^\p{Script=Han}{2,8}(?:科|病区|[处部办](?=副?[处部主]))/u.test(text.slice(start, at + 2)) &&
		!endsWithPost.test(text.slice(0, start - 1)) &&
		/\p{Script=Han}{2}$/u.test(text.slice(0, start - 1));

	const read = (words: string, hospital: OwnHospital | null): Post => {
		const clean = words.replace(inside, '').replace(opener, '');
		const own = ownNamesOf(hospital).find((name) => clean.includes(name));
		const ownEnd = own === undefined ? -1 : clean.indexOf(own) + own.length;
		const rest = ownEnd >= 0 ? clean.slice(ownEnd) : clean;
		if (authority.test(rest) || academician.test(rest)) return { org: null, role: rest };
		const place = ofPlace.exec(rest)?.groups?.['place'];
		if (place !== undefined && place.length > 2) return { org: place, role: rest.slice(place.length) };
		if (/^驻/u.test(rest)) return { org: guest.test(rest) ? null : (hospital?.name ?? null), role: rest };
		const body = office.exec(rest)?.[0];
		const printed = (body && schoolOf.exec(body)?.groups?.['university']) ?? body;
		if (printed && /(?:省委|市委|县委|区委|政府)$/u.test(printed)) return { org: null, role: rest };
		const after = rest.slice(printed?.length ?? 0);
		const role = after.replace(opener, '');
		if (printed === '集团') return { org: hospital?.name ?? printed, role: rest };
		if (printed && !ownWords.has(printed)) {
			const isOwn = ownNamesOf(hospital).some((name) => name.endsWith(printed) || printed.endsWith(name));
			return { org: isOwn || /^分院$|院区$/u.test(printed) ? (hospital?.name ?? printed) : printed, role };
		}
		// 医院先后建成全国名老中医药专家……: the hospital is the subject, not the expert's office.
		const isOffice = (ownEnd >= 0 || printed !== undefined) && after === role;
		const belongs = isOffice || role.split('、').some((one) => !guest.test(one));
		return { org: belongs ? (hospital?.name ?? null) : null, role };
	};

	return {
		startOf(text, at) {
			let start = at;
			while (start > 0 && at - start < longestRole) {
				const character = text[start - 1]!;
				if (character === '、') {
					if (!endsWithPost.test(text.slice(0, start - 1))) break;
				} else if (/[与和]/u.test(character) && isOneDepartment(text, start, at)) {
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
			const post = read(words, hospital);
			const isNobody = post.role === '' || vague.has(post.role) || journalist.test(post.role) || stranger.test(words);
			return isNobody ? undefined : post;
		},
		officeOfRank: (rank, hospital) => (guest.test(rank) ? null : (hospital?.name ?? null)),
	};
}

/** 两名|副主任医师, 3位|专家: the words behind a count. */
function isCounted(text: string, start: Utf16): boolean {
	return /(?:[\d一两二三四五六七八九十几每多数][年岁位名]|(?<!第)[当担时]任)$/u.test(text.slice(0, start));
}
