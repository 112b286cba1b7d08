import { matchesIn } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import type { Person } from '../../../model/schemas/article.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import type { Article, ArticleHospital, Line } from '../../../model/tree.ts';
import { passagesOf, quoteOf, type Passage } from '../passages.ts';
import { personNames, type NameEdges } from './person-name.ts';
import { bodies, ownNamesOf, postReader, type OwnHospital } from './read-post.ts';
import type { PeopleRule } from './rules.ts';
import { surenessOf } from './sureness.ts';

/** Finds the persons of an article; `organisations` are the hospitals that it names besides its own. */
export type PeopleExtractor = (
	article: Article,
	lines: readonly Line[],
	hospital: ArticleHospital | null,
	organisations?: readonly string[]
) => Person[];

/** Whose the posts at a place of a passage are that name no office. */
type HospitalAt = (at: Utf16) => OwnHospital | null;

/** A person as found in a passage, `[from, to)` of the words that name person and post. */
interface Mention {
	name: string;
	role: string;
	org: string | null;
	from: Utf16;
	to: Utf16;
	rule: PeopleRule;
}

const blocks = ['kicker', 'headline', 'deck', 'editorsNote', 'crosshead', 'paragraph', 'listItem', 'caption'] as const;

/** 书记管方向，院长抓落地: duties, and nobody's name. */
const parted = /^管\p{Script=Han}{1,3}[，、；]\p{Script=Han}{0,6}?(?:院长|书记|主任|护士长|科长)[管抓]/u;

/** 闻医生, 王护士: how somebody is called; 医生 alone is no post that 叫 joins to a name. */
const callsByName = /^\p{Script=Han}?(?:医生|大夫|护士|医师|老师|专家)$|^\p{Script=Han}(?:主任|院长)$/u;

/** 贺兰山教授: how a person is called by his rank. */
const calledByRank = /^(?<name>\p{Script=Han}{2,3})(?:教授|主任|院长|医生|护士长|博士|大夫)$/u;

/** Who is named next has the same post, where the sentence goes on about both. */
const aboutBoth =
	/^(?:[、，。；等和]|$|出席|参加|带领|带队|主持|分别|共同|先后|一行|也|各|均|都|榜上有名|陪同|到场|作了?|配合|一起|紧急|赶到|携手|轮流|讲|介绍|现场|合力|正在|已经?|在\p{Script=Han})/u;

/**
 * Makes the extractor of people: everyone named with a post before the name (党委书记朴浩哲) or a rank behind it (葛均波院士).
 *
 * A person counts once, at the first mention, and once more with a post held elsewhere (在……挂职副院长). Without an office
 * of their own, those with a post in a hospital belong to the report's, or, where it has none, to the one named last before;
 * professors, academicians and experts to none.
 * Journalists, patients and passers-by are left out.
 */
export function peopleExtractor(lexicon: Lexicon): PeopleExtractor {
	const { persons } = lexicon;
	const names = personNames(lexicon);
	const posts = postReader(lexicon);
	const anyPost = anyOf(persons.posts);
	const post = new RegExp(anyPost, 'gu');
	const rank = new RegExp(anyOf(persons.ranks), 'gu');
	const journalist = new RegExp(anyOf(persons.journalists), 'u');
	// 张伟，市人民医院骨科主任，……; 36岁的张伟是该院护士长。带队的叫张伟，医院骨科主任。
	const apposition = new RegExp(
		`(?<=^|[，。；“”：的叫])(?!叫)(?<name>\\p{Script=Han}{2,4}?)(?:，(?:平日里?|平时|如今|现在|同时)?是?|是|，(?:[^，。；：]{1,12}，){0,4}现任|，[男女]，(?:[^，。；：]{1,12}，){0,5}(?:现任|系)?)(?<words>[^，。；：、的]{0,16}?${anyPost})(?=[，。；、])`,
		'gu'
	);
	const elsewhere = new RegExp(
		`(?:(?<before>\\p{Script=Han}{2,4}?))?在(?<org>[^，。；、“”在]{2,16}?(?:医院|保健院|卫生院|中心))(?<verb>挂职|担任|任)(?<role>[^，。；、“”的]{0,4}?${anyPost})(?:的(?<behind>[^，。；]{2,14})|(?=[，。；、]))`,
		'gu'
	);

	const about = String.raw`(?:(?:[男女]|\p{Script=Han}{1,3}族|\d{2}岁|中共党员)[，、\s])*`;
	const inBrackets = new RegExp(
		String.raw`(?<=^|[，。；：、”\s\d.．])(?<name>\p{Script=Han}{2,4})[（(]${about}(?<words>[^（）()，。；：“”]{0,36}?${anyPost})(?:，[^（）()]{0,30})?[）)]`,
		'gu'
	);
	const inRow = new RegExp(
		String.raw`^(?:[（(]?\d{1,3}[）)]?[.．、\s]?)?\s*(?<name>\p{Script=Han}{2,4})(?:\s+|[，：])${about}(?<words>[^（）()，。；：“”\s的了]{2,36}?${anyPost})$`,
		'gu'
	);
	const title = `(?:${anyOf(persons.titles)})`;
	/** 科主任：米开明，|主任医师，教授: titles alone, behind the name. */
	const titlesBehind = new RegExp(`^，?(?<titles>${title}(?:[、，]${title})*)(?=[，。；]|$)`, 'u');
	const alsoIs = new RegExp(
		`^(?:，?(?:同时|还|也|又)?(?:是|系|兼任|现任|担任)|，?当选为?)(?<words>[^，。；：、“”的]{2,30}?${anyPost})(?=[，。；、]|$)`,
		'u'
	);

	const endsWithPost = new RegExp(`${anyPost}$`, 'u');
	const toPost = new RegExp(
		`(?<!不再|免去)(?:当选为?|被(?:推选|任命|聘|聘任|选举|推举)为|受聘为|受聘担任|出任|兼任|担任|升任|调任|接任|现任|(?<![曾时历原连责主首离卸留续信后])任(?![务期何职命由意教]))(?<words>[^，。；、“”]{0,24}?${anyPost}(?:、[^，。；、“”]{0,12}?${anyPost}){0,2})(?=[，。；、]|$)`,
		'gu'
	);

	const before = (plain: string, hospitalAt: HospitalAt, whole: string): Mention[] =>
		matchesIn(post, plain).flatMap((match): Mention[] => {
			const end = match.index + match[0].length;
			// 在石泉县医院挂职副院长的段子谦
			const isSeconded = plain.slice(Math.max(0, match.index - 4), match.index).includes('挂职');
			const behind = plain
				.slice(end)
				.replace(/^[：@\s]/u, ' ')
				.trimStart();
			const rest = isSeconded ? behind.replace(/^的/u, '') : behind.replace(/^(?:名?叫)(?=\p{Script=Han})/u, '');
			const read = parted.test(behind) ? undefined : names.atStart(rest);
			const name = read && asElsewhere(read, rest, whole, names);
			if (!name || (journalist.test(match[0]) && !/^(?:队员|志愿者)$/u.test(match[0]))) return [];
			const start = posts.startOf(plain, match.index);
			const [found, ...elsewhere] = posts.divide(plain.slice(start, end), hospitalAt(start));
			// 贺兰山教授|向弟子: a person with his rank, no post.
			if (found && isSomebody(found.role)) return [];
			// 闻医生叫闻亦舟 tells a name, no post.
			if (!found || (rest !== behind && callsByName.test(found.role))) return [];
			const from = Math.max(start, plain.indexOf(found.role, start));
			const to = plain.indexOf(name, end) + name.length;
			const role = departmentBefore(plain, from, found.role) + found.role;
			const first: Mention = { name, ...found, role, from, to, rule: 'people/post-before-name' };
			const second = elsewhere.map((post): Mention => ({ ...first, ...post, rule: 'people/post-elsewhere' }));
			const after = titlesBehind.exec(plain.slice(to))?.groups?.['titles'];
			if (after) {
				// 院士、研究所所长鄂怀山|教授: beside the post next to the name.
				const last = second.at(-1) ?? first;
				last.role = `${last.role}、${after.replaceAll('，', '、')}`;
				last.to = plain.indexOf(after, to) + after.length;
			}
			return [first, ...second, ...also(plain, first, hospitalAt), ...sharing(plain, first)];
		});

	const isSomebody = (role: string): boolean => {
		const name = calledByRank.exec(role)?.groups?.['name'];
		return name !== undefined && names.isUsual(name);
	};

	/** 丁一鸣（女，市人民医院心内科主任）; 3. 韩冬生　沙河县医院院长: the post in a list of names. */
	const listed = (plain: string, hospitalAt: HospitalAt): Mention[] =>
		[...matchesIn(inBrackets, plain), ...matchesIn(inRow, plain)].flatMap((match): Mention[] => {
			const { name = '', words = '' } = match.groups!;
			if (!names.isName(name)) return [];
			const from = match.index + match[0].lastIndexOf(words);
			return posts
				.divide(words, hospitalAt(match.index))
				.map((post): Mention => ({ name, ...post, from, to: from + words.length, rule: 'people/listed' }));
		});

	/** 骨科主任郁达|是省医师协会副会长: a second post in another office, said behind the name. */
	const also = (plain: string, first: Mention, hospitalAt: HospitalAt): Mention[] => {
		const { words = '' } = alsoIs.exec(plain.slice(first.to))?.groups ?? {};
		const from = plain.indexOf(words, first.to);
		return posts
			.divide(words, hospitalAt(first.to))
			.filter(({ org }) => org !== null && org !== first.org)
			.map((post): Mention => ({ ...first, ...post, from, to: from + words.length, rule: 'people/post-elsewhere' }));
	};

	/** 张明、|李伟教授: who is named before has the rank of the last. */
	const sharingRank = (plain: string, last: Mention): Mention[] => {
		const others: Mention[] = [];
		for (let { from } = last; plain[from - 1] === '、';) {
			const name = names.atEnd(plain.slice(Math.max(0, from - 17), from - 1));
			if (!name || !names.isUsual(name)) break;
			from -= 1 + name.length;
			others.push({ ...last, name, from, rule: 'people/shared-post' });
		}
		return others;
	};

	/** 副院长张明|、李伟|和王强: who is named next has the post of the first. */
	const sharing = (plain: string, first: Mention): Mention[] => {
		const others: Mention[] = [];
		for (let to = first.to; ;) {
			const rest = plain.slice(to);
			const next = /^[、和与]/u.test(rest) ? names.atStart(rest.slice(1)) : undefined;
			if (!next || !names.isName(next) || !aboutBoth.test(rest.slice(1 + next.length))) return others;
			to += 1 + next.length;
			others.push({ ...first, name: next, to, rule: 'people/shared-post' });
		}
	};

	const behind = (plain: string, hospitalAt: HospitalAt): Mention[] =>
		matchesIn(rank, plain).flatMap((match): Mention[] => {
			// 滕宏志　主任医师: a table leaves a blank.
			const before = plain.slice(Math.max(0, match.index - 18), match.index).trimEnd();
			const name = names.atEnd(before);
			const to = match.index + match[0].length;
			if (!name || plain[to] === '节') return [];
			const from = plain.lastIndexOf(name, match.index);
			// “青山好医生” is a title.
			if (plain[from - 1] === '“' && plain[to] === '”') return [];
			const org = posts.officeOfRank(match[0], hospitalAt(match.index), plain.slice(Math.max(0, from - 30), from));
			const mention: Mention = { name, role: match[0], org, from, to, rule: 'people/rank-behind-name' };
			return [...sharingRank(plain, mention), mention];
		});

	const beside = (plain: string, hospitalAt: HospitalAt): Mention[] =>
		matchesIn(apposition, plain).flatMap((match): Mention[] => {
			const { name = '', words = '' } = match.groups!;
			// 历任科主任、副院长 tells the past.
			const isNow = !/^(?:历任|曾任|先后|原任)/u.test(words);
			const found = isNow && names.isName(name) ? posts.divide(words, hospitalAt(match.index)) : [];
			const from = match.index + match[0].length - words.length;
			return found.map((post) => ({ name, ...post, from, to: from + words.length, rule: 'people/apposition' }));
		});

	// 在哈密市儿童医院任副院长的援疆医生岳少峰; 尹志强在麦盖提县人民医院挂职副院长.
	const seconded = (plain: string, hospitalAt: HospitalAt): Mention[] =>
		matchesIn(elsewhere, plain).flatMap((match): Mention[] => {
			const { before: head = '', org = '', verb = '', role: held = '', behind: tail = '' } = match.groups!;
			const name =
				[head.slice(-3), head.slice(-2)].find((one) => names.isName(one)) ??
				names.atStart(tail.replace(/^.*(?:医生|医师|专家|队员|主任|护士长?)/u, ''));
			if (!name || ownNamesOf(hospitalAt(match.index)).includes(org)) return [];
			const role = verb === '挂职' ? `挂职${held}` : held;
			const from = match.index + match[0].indexOf(`${verb}${held}`);
			return [{ name, role, org, from, to: from + verb.length + held.length, rule: 'people/post-elsewhere' }];
		});

	// 裴蓓被推选为省医院协会质量管理专业委员会副主任委员; 张建军当选学会会长.
	const named = (plain: string, hospitalAt: HospitalAt): Mention[] =>
		matchesIn(toPost, plain).flatMap((match): Mention[] => {
			const { words = '' } = match.groups!;
			const head = plain.slice(0, match.index).replace(/同志$/u, '');
			const isAName = (one: string) => names.isName(one) && names.isUsual(one);
			// 骨科主任|罗勇 and not 任罗勇.
			const lengths = endsWithPost.test(head.slice(0, -2)) ? [-2, -3] : [-3, -2];
			const name = names.soundAtEnd(head) ?? lengths.map((length) => head.slice(length)).find(isAName);
			if (!name) return [];
			const from = match.index + match[0].length - words.length;
			return posts.divide(words, hospitalAt(match.index)).map((post) => ({
				name,
				...post,
				org: (ofSociety.test(post.role) ? societyBefore(head) : undefined) ?? post.org,
				from,
				to: from + words.length,
				rule: 'people/named-to-post',
			}));
		});

	const readPassage = ({ plain }: Passage, hospitalAt: HospitalAt, whole: string): Mention[] =>
		[before, behind, beside, seconded, named, listed]
			.flatMap((rule) => rule(plain, hospitalAt, whole))
			.sort((a, b) => a.from - b.from);

	return (article, lines, hospital, organisations = []) => {
		const seen = new Set<string>();
		/** The office in which each was met first. */
		const offices = new Map<string, string | null>();
		let last: OwnHospital | null = null;
		const passages = passagesOf(article, blocks);
		const whole = passages.map(({ plain }) => plain).join('\n');
		const body = hospital || organisations.length > 0 ? null : bodyOf(whole);
		/** Whose a post is that names no office: a clinician's that of a hospital named before, a village doctor's that of a village. */
		const officeInDoubt = (role: string, text: string, earlier: OwnHospital | null): string | null => {
			if (ofVillage.test(role))
				return villageBefore(text) ?? villageBefore(whole.slice(0, whole.indexOf(text))) ?? villageBefore(whole);
			if (hospital || !clinical.test(role)) return null;
			return (lastNamed(text, organisations) ?? earlier)?.name ?? organisations[0] ?? null;
		};
		return passages.flatMap((passage) => {
			const { plain } = passage;
			const before = last;
			last = lastNamed(plain, organisations) ?? last;
			const hospitalAt: HospitalAt = (at) =>
				hospital ?? (body ? { name: body, aliases: [] } : hospitalBefore(plain.slice(0, at), organisations, before));
			return readPassage(passage, hospitalAt, whole).flatMap(({ name, role, org, from, to, rule }): Person[] => {
				const isElsewhere =
					rule === 'people/post-elsewhere' ||
					((rule === 'people/named-to-post' || rule === 'people/apposition') &&
						org !== null &&
						org !== (offices.get(name) ?? hospitalAt(from)?.name));
				const key = isElsewhere ? `${name} ${role} ${org}` : name;
				if (seen.has(key)) return [];
				seen.add(key);
				seen.add(`${name} ${role} ${org}`);
				if (!offices.has(name)) offices.set(name, org);
				const { block, line } = quoteOf(passage, lines, from, to);
				const office =
					org === '村' || org === '社区'
						? (neighbourhoodBefore(plain.slice(0, from), org) ?? org)
						: (org ?? officeInDoubt(role, plain.slice(0, from), before ?? last));
				return [{ name, role, org: office, block, line, rule, sure: surenessOf(rule, role, names.isUsual(name)) }];
			});
		});
	};
}

const countOf = (word: string, text: string) => text.split(word).length - 1;

/**
 * A name as the report has it elsewhere, where one character more or less may belong to it: 尚可为 where each 尚可 goes on with 为,
 * 缑云 of 缑云霞光 where that is read as a name somewhere; 凌云县 speaks for no 凌云.
 */
function asElsewhere(name: string, text: string, whole: string, names: NameEdges): string {
	if (name.includes('·')) return name;
	const longer = text.slice(0, name.length + 1);
	if (name.length === 2 && /^\p{Script=Han}{3}$/u.test(longer)) {
		const count = countOf(longer, whole);
		return count > 1 && count === countOf(name, whole) ? longer : name;
	}
	if (name.length !== 3 || countOf(name, whole) > 1) return name;
	const shorter = name.slice(0, -1);
	for (let at = whole.indexOf(shorter); at >= 0; at = whole.indexOf(shorter, at + 1))
		if (names.atStart(whole.slice(at, at + 20)) === shorter) return shorter;
	return name;
}

/** A head of a department with his name, before the next: 骨科主任霍志远、|副主任高海. */
const headOfDepartment =
	/(?<department>[\p{Script=Han}A-Z]{1,10}?(?:科|中心|部|室|病区|处|办))(?:主任|处长|[科部]?长|副主任)[\p{Script=Han}·]{2,6}[、和与及]$/u;

/** The department that a deputy shares with the head who stands right before: 副主任高海 is of 骨科, as 主任霍志远. */
function departmentBefore(text: string, from: Utf16, role: string): string {
	if (!/^(?:副主任|副处长|副科长|副?护士长)$/u.test(role)) return '';
	const before = text.slice(Math.max(0, from - 30), from);
	return (
		headOfDepartment.exec(
			before
				.split(/[，。；：]/u)
				.at(-1)!
				.replace(/^.*(?:医院|院区|分院)/u, '')
		)?.groups?.['department'] ?? ''
	);
}

/** Posts that only hospitals have. */
const clinical =
	/科(?:副?主任|护|医)|病[区房]|院长|护士|护[师理]|医师|医生|药师|技师|麻醉|急诊|门诊|产房|助产|ICU|驾驶员|司机/u;

/** Posts of a village, where the words before them name it. */
const ofVillage = /^(?:村医|乡村医生|村支书|老支书|村主任)$/u;

/** Posts to which a society elects. */
const ofSociety = /^(?:候任)?(?:副?主任委员|副?会长|副?理事长|(?:常务)?理事|副?秘书长|副?主席|委员|常委)$/u;

/** The society of which a text speaks last: 省医学会骨科学分会换届. */
const society =
	/(?:^|[，。；：、“”\s在由是])(?<name>[^\P{Script=Han}在由是的]{2,18}?(?:学会|协会|研究会|联合会)(?:[^\P{Script=Han}的]{1,12}?(?:分会|专业委员会|专委会))?)/gu;

const societyBefore = (text: string): string | undefined => matchesIn(society, text).at(-1)?.groups?.['name'];

/** A village: 石桥村 behind a mark, a town or a word of direction. */
const village =
	/(?<=^|[，。；、“”\s在到从是的着县镇乡区市往去赴与和离])(?<name>\p{Script=Han}{2,3}村(?:卫生室)?)(?![民医里口庄级卫委支])/gu;

/** Which village or community a text named last. */
const neighbourhoodBefore = (text: string, kind: '村' | '社区'): string | undefined =>
	matchesIn(kind === '村' ? village : community, text)
		.at(-1)
		?.groups?.['name']?.replace(/卫生室$/u, '');

const community =
	/(?<=^|[，。；、“”\s在到从是的着县镇乡区市往去赴与和离])(?<name>\p{Script=Han}{2,4}社区)(?!卫生|医院|服务)/gu;

const villageBefore = (text: string): string | null => matchesIn(village, text).at(-1)?.groups?.['name'] ?? null;

/** A house that is none of the hospitals known by their names: 海线医院, 市紧急救援中心. */
const house =
	/(?<=^|[\s，。；、“”（）在由从到为的对])(?<name>(?![该本我全各某])[^\P{Script=Han}在由从到为的是]{2,14}?(?:医院|卫生院|保健院|防治院|救援中心|急救中心|疾控中心|中心血站))(?!长)/gmu;

/** The house of which a report speaks most that names no hospital. */
function bodyOf(text: string): string | null {
	const counts = new Map<string, number>();
	for (const { groups } of matchesIn(house, text))
		counts.set(groups!['name']!, (counts.get(groups!['name']!) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The hospital that a text names last. */
function lastNamed(text: string, organisations: readonly string[]): OwnHospital | null {
	const [name] = organisations
		.filter((one) => text.includes(one))
		.sort((a, b) => text.lastIndexOf(b) + b.length - (text.lastIndexOf(a) + a.length) || b.length - a.length);
	return name === undefined ? null : { name, aliases: [] };
}

/** Whose hospital words speak of where the report has none of its own: the one last named, if no other body was named since. */
function hospitalBefore(
	text: string,
	organisations: readonly string[],
	earlier: OwnHospital | null
): OwnHospital | null {
	const found = lastNamed(text, organisations);
	const since = found ? text.slice(text.lastIndexOf(found.name) + found.name.length) : text;
	const others = matchesIn(bodies, since).filter(({ 0: body }) => !body.endsWith('院') || body.endsWith('学院'));
	return others.length > 0 ? null : (found ?? earlier);
}
