import type { Utf16 } from '../../../model/offsets.ts';
import type { Person } from '../../../model/schemas/article.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import type { Article, ArticleHospital, Line } from '../../../model/tree.ts';
import { passagesOf, quoteOf, type Passage } from '../passages.ts';
import { personNames } from './person-name.ts';

/** Finds the persons of an article. */
export type PeopleExtractor = (article: Article, lines: readonly Line[], hospital: ArticleHospital | null) => Person[];

/** A person as found in a passage. */
interface Mention {
	name: string;
	role: string;
	org: string | null;
	from: Utf16;
	to: Utf16;
	/** Whether it is a post besides another, in another place. */
	isSecond?: boolean;
}

/** What a role cannot reach beyond, looking back from the post. */
const boundary = /[，。；：？！“”‘’（）()《》\s的了是为由从在据与和对向被请让给—]|\d[年岁位名]?|[当担任时]任/u;

/** The office or hospital with which the words before a post begin: 省卫生健康委|中医综合处. */
const office =
	/^(?:.*(?:医院|分院|卫生院|保健院|卫生健康委(?:员会)?|卫健委|卫计委|健康局|卫健局|医保局|管理局|教育局|民政局|大学|学院|协会|学会|集团|公司|研究所|研究院|红十字会|医改办|[省市县区州][^院科，、]{1,12}[局委办](?=主任|副|局长|处|科)|[^，、]{2,6}(?:村|社区|街道)(?=党支部|党总支|党委|第一书记|书记|主任)|省委|市委|县委|区委|政府))/u;

/** Party committees and governments, whose posts belong to no hospital. */
const authority = /^(?:[省市县区州镇乡村]|自治[区州县])(?:委|政府|人大|政协)|^[市县省区镇乡]长|^副[市县省区]长/u;

/** Posts that name nobody without a department or a field: 专家周周到. */
const vague = new Set(['专家', '队员', '负责人', '委员', '带头人', '老师']);

/** Whom the street knows, not the hospital. */
const stranger = /(?:货车|出租车|网约车|大巴车?|公交车?|卡车|客车)司机$/u;

const ownWords = new Set(['医院', '该院', '我院', '本院', '全院', '院']);

/**
 * Makes the extractor of people: everyone named with a post before the name (党委书记朴浩哲) or a rank behind it (葛均波院士).
 *
 * A person counts once, at the first mention, and once more with a post held elsewhere (在……挂职副院长). Without an office
 * of their own, those with a post in a hospital belong to the
 * report's; professors, academicians and experts to none. Journalists, patients and passers-by are left out.
 */
export function peopleExtractor(lexicon: Lexicon): PeopleExtractor {
	const { persons } = lexicon;
	const names = personNames(lexicon);
	const post = new RegExp(anyOf(persons.posts), 'gu');
	const endsWithPost = new RegExp(`${anyOf(persons.posts)}$`, 'u');
	// 张伟，市人民医院骨科主任，……; 张伟是该院护士长。
	const apposition = new RegExp(
		`(?<=^|[。；“”：])(?<name>\\p{Script=Han}{2,4}?)(?:，是?|是)(?<words>[^，。；：、的]{0,16}?${anyOf(persons.posts)})(?=[，。；])`,
		'gu'
	);
	// 在哈密市儿童医院任副院长的援疆医生岳少峰; 尹志强在麦盖提县人民医院挂职副院长: a second post, elsewhere.
	const elsewhere = new RegExp(
		`(?:(?<before>\\p{Script=Han}{2,4}?))?在(?<org>[^，。；、“”在]{2,16}?(?:医院|保健院|卫生院|中心))(?<verb>挂职|担任|任)(?<role>[^，。；、“”的]{0,4}?${anyOf(persons.posts)})(?:的(?<behind>[^，。；]{2,14})|(?=[，。；、]))`,
		'gu'
	);
	const rank = new RegExp(anyOf(persons.ranks), 'gu');
	const opener = new RegExp(`^(?:${anyOf(persons.openers)})+`, 'u');
	const journalist = new RegExp(anyOf(persons.journalists), 'u');
	const guest = new RegExp(`(?<!首席)${anyOf(persons.guests)}$`, 'u');

	/** 呼吸与危重症医学科 is one; 院长与外科主任 are two. */
	const isOneDepartment = (text: string, start: Utf16, at: Utf16): boolean =>
		/^\p{Script=Han}{2,8}(?:科|病区)/u.test(text.slice(start, at + 2)) &&
		!endsWithPost.test(text.slice(0, start - 1)) &&
		/\p{Script=Han}{2}$/u.test(text.slice(0, start - 1));

	/** The words that belong to a role, back from its post: department, office, an earlier post joined by 、. */
	const roleBefore = (text: string, at: Utf16): Utf16 => {
		let start = at;
		while (start > 0 && at - start < 30) {
			const character = text[start - 1]!;
			if (character === '、') {
				if (!endsWithPost.test(text.slice(0, start - 1))) break;
			} else if (/[与和]/u.test(character) && isOneDepartment(text, start, at)) {
				// 呼吸与危重症医学科|主任
			} else if (boundary.test(character)) break;
			start -= 1;
		}
		return start;
	};

	const ownNamesOf = (hospital: ArticleHospital | null) => (hospital ? [hospital.name, ...hospital.aliases] : []);

	/** Divides the words before a name into office and role. */
	const divide = (words: string, hospital: ArticleHospital | null): { org: string | null; role: string } => {
		const clean = words.replace(opener, '');
		const own = ownNamesOf(hospital).find((name) => clean.includes(name));
		const ownEnd = own === undefined ? -1 : clean.indexOf(own) + own.length;
		const rest = ownEnd >= 0 ? clean.slice(ownEnd) : clean;
		const printed = authority.test(rest) ? undefined : office.exec(rest)?.[0];
		const after = rest.slice(printed?.length ?? 0).replace(/^院(?=党委|纪委)/u, '');
		const role = after.replace(opener, '');
		if (authority.test(rest)) return { org: null, role: rest };
		if (printed && /^(?:.*(?:省委|市委|县委|区委|政府))$/u.test(printed)) return { org: null, role: rest };
		if (printed && !ownWords.has(printed)) {
			const isOwn = ownNamesOf(hospital).some((name) => name.endsWith(printed) || printed.endsWith(name));
			return { org: isOwn || /^分院$|院区$/u.test(printed) ? (hospital?.name ?? printed) : printed, role };
		}
		// 医院先后建成全国名老中医药专家……: the hospital is the subject, not the expert's office.
		const isOffice = (ownEnd >= 0 || printed !== undefined) && after === role;
		const belongs = isOffice || role.split('、').some((one) => !guest.test(one));
		return { org: belongs ? (hospital?.name ?? null) : null, role };
	};

	const readPassage = ({ plain }: Passage, hospital: ArticleHospital | null): Mention[] => {
		const before = [...plain.matchAll(post)].flatMap((match): Mention[] => {
			const end = match.index + match[0].length;
			const name = names.atStart(
				plain
					.slice(end)
					// 在石泉县医院挂职副院长的段子谦
					.replace(/^的/u, plain.slice(Math.max(0, match.index - 4), match.index).includes('挂职') ? '' : '的')
					.replace(/^[：\s]/u, ' ')
					.trimStart()
			);
			if (!name || journalist.test(match[0])) return [];
			const start = roleBefore(plain, match.index);
			const { org, role } = divide(plain.slice(start, end), hospital);
			if (role === '' || vague.has(role) || journalist.test(role) || stranger.test(plain.slice(start, end))) return [];
			const first = { name, role, org, from: plain.indexOf(role, start), to: end + name.length };
			// 副院长张明、李伟: who is named next has the same post.
			const rest = plain.slice(first.to);
			const next = /^[、和]/u.test(rest) ? names.atStart(rest.slice(1)) : undefined;
			const follows =
				next &&
				/^(?:[、，。等和]|$|出席|参加|带领|带队|主持|分别|共同|先后|一行|也|各|均|都)/u.test(
					rest.slice(1 + next.length)
				) &&
				names.isName(next);
			return follows ? [first, { ...first, name: next, to: first.to + 1 + next.length }] : [first];
		});
		const behind = [...plain.matchAll(rank)].flatMap((match): Mention[] => {
			const name = names.atEnd(plain.slice(Math.max(0, match.index - 6), match.index));
			if (!name || plain[match.index + match[0].length] === '节') return [];
			const belongs = !guest.test(match[0]);
			return [
				{
					name,
					role: match[0],
					org: belongs ? (hospital?.name ?? null) : null,
					from: match.index - name.length,
					to: match.index + match[0].length,
				},
			];
		});
		const apposed = [...plain.matchAll(apposition)].flatMap((match): Mention[] => {
			const { name = '', words = '' } = match.groups!;
			if (!names.isName(name)) return [];
			const { org, role } = divide(words, hospital);
			const from = match.index + match[0].length - words.length;
			return role === '' || vague.has(role) || journalist.test(role)
				? []
				: [{ name, role, org, from, to: from + words.length }];
		});
		const seconded = [...plain.matchAll(elsewhere)].flatMap((match): Mention[] => {
			const { before: head = '', org = '', verb = '', role: post = '', behind: tail = '' } = match.groups!;
			const name =
				[head.slice(-3), head.slice(-2)].find((one) => names.isName(one)) ??
				[names.atStart(tail.replace(/^.*(?:医生|医师|专家|队员|主任|护士长?)/u, ''))].find((one) => one !== undefined);
			const role = verb === '挂职' ? `挂职${post}` : post;
			const from = match.index + match[0].indexOf(`${verb}${post}`);
			return name && !ownNamesOf(hospital).includes(org)
				? [{ name, role, org, from, to: from + verb.length + post.length, isSecond: true }]
				: [];
		});
		return [...before, ...behind, ...apposed, ...seconded].sort((a, b) => a.from - b.from);
	};

	return (article, lines, hospital) => {
		const seen = new Set<string>();
		return passagesOf(article, [
			'kicker',
			'headline',
			'deck',
			'editorsNote',
			'crosshead',
			'paragraph',
			'listItem',
			'caption',
		]).flatMap((passage) =>
			readPassage(passage, hospital).flatMap(({ name, role, org, from, to, isSecond = false }): Person[] => {
				const key = isSecond ? `${name} ${role} ${org}` : name;
				if (seen.has(key)) return [];
				seen.add(key);
				seen.add(`${name} ${role} ${org}`);
				const { block, line } = quoteOf(passage, lines, from, to);
				return [{ name, role, org, block, line }];
			})
		);
	};
}
