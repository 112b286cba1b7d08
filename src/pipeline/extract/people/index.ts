import { matchesIn } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import type { Person } from '../../../model/schemas/article.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import type { Article, ArticleHospital, Line } from '../../../model/tree.ts';
import { passagesOf, quoteOf, type Passage } from '../passages.ts';
import { personNames } from './person-name.ts';
import { ownNamesOf, postReader } from './read-post.ts';
import type { PeopleRule } from './rules.ts';
import { surenessOf } from './sureness.ts';

/** Finds the persons of an article. */
export type PeopleExtractor = (article: Article, lines: readonly Line[], hospital: ArticleHospital | null) => Person[];

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

/** Who is named next has the same post, where the sentence goes on about both. */
const aboutBoth =
	/^(?:[、，。；等和]|$|出席|参加|带领|带队|主持|分别|共同|先后|一行|也|各|均|都|榜上有名|陪同|到场|作了?)/u;

/**
 * Makes the extractor of people: everyone named with a post before the name (党委书记朴浩哲) or a rank behind it (葛均波院士).
 *
 * A person counts once, at the first mention, and once more with a post held elsewhere (在……挂职副院长). Without an office
 * of their own, those with a post in a hospital belong to the report's; professors, academicians and experts to none.
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
	// 张伟，市人民医院骨科主任，……; 36岁的张伟是该院护士长。
	const apposition = new RegExp(
		`(?<=^|[，。；“”：的])(?<name>\\p{Script=Han}{2,4}?)(?:，是?|是)(?<words>[^，。；：、的]{0,16}?${anyPost})(?=[，。；])`,
		'gu'
	);
	const elsewhere = new RegExp(
		`(?:(?<before>\\p{Script=Han}{2,4}?))?在(?<org>[^，。；、“”在]{2,16}?(?:医院|保健院|卫生院|中心))(?<verb>挂职|担任|任)(?<role>[^，。；、“”的]{0,4}?${anyPost})(?:的(?<behind>[^，。；]{2,14})|(?=[，。；、]))`,
		'gu'
	);

	const before = (plain: string, hospital: ArticleHospital | null): Mention[] =>
		matchesIn(post, plain).flatMap((match): Mention[] => {
			const end = match.index + match[0].length;
			// 在石泉县医院挂职副院长的段子谦
			const isSeconded = plain.slice(Math.max(0, match.index - 4), match.index).includes('挂职');
			const behind = plain
				.slice(end)
				.replace(/^[：\s]/u, ' ')
				.trimStart();
			const name = names.atStart(isSeconded ? behind.replace(/^的/u, '') : behind);
			if (!name || journalist.test(match[0])) return [];
			const start = posts.startOf(plain, match.index);
			const found = posts.divide(plain.slice(start, end), hospital);
			if (!found) return [];
			const from = plain.indexOf(found.role, start);
			const to = plain.indexOf(name, end) + name.length;
			const first: Mention = { name, ...found, from, to, rule: 'people/post-before-name' };
			const rest = plain.slice(to);
			const next = /^[、和]/u.test(rest) ? names.atStart(rest.slice(1)) : undefined;
			return next && aboutBoth.test(rest.slice(1 + next.length)) && names.isName(next)
				? [first, { ...first, name: next, to: to + 1 + next.length, rule: 'people/shared-post' }]
				: [first];
		});

	const behind = (plain: string, hospital: ArticleHospital | null): Mention[] =>
		matchesIn(rank, plain).flatMap((match): Mention[] => {
			const name = names.atEnd(plain.slice(Math.max(0, match.index - 16), match.index));
			const to = match.index + match[0].length;
			if (!name || plain[to] === '节') return [];
			const org = posts.officeOfRank(match[0], hospital);
			return [{ name, role: match[0], org, from: match.index - name.length, to, rule: 'people/rank-behind-name' }];
		});

	const beside = (plain: string, hospital: ArticleHospital | null): Mention[] =>
		matchesIn(apposition, plain).flatMap((match): Mention[] => {
			const { name = '', words = '' } = match.groups!;
			const found = names.isName(name) ? posts.divide(words, hospital) : undefined;
			const from = match.index + match[0].length - words.length;
			return found ? [{ name, ...found, from, to: from + words.length, rule: 'people/apposition' }] : [];
		});

	// 在哈密市儿童医院任副院长的援疆医生岳少峰; 尹志强在麦盖提县人民医院挂职副院长.
	const seconded = (plain: string, hospital: ArticleHospital | null): Mention[] =>
		matchesIn(elsewhere, plain).flatMap((match): Mention[] => {
			const { before: head = '', org = '', verb = '', role: held = '', behind: tail = '' } = match.groups!;
			const name =
				[head.slice(-3), head.slice(-2)].find((one) => names.isName(one)) ??
				names.atStart(tail.replace(/^.*(?:医生|医师|专家|队员|主任|护士长?)/u, ''));
			if (!name || ownNamesOf(hospital).includes(org)) return [];
			const role = verb === '挂职' ? `挂职${held}` : held;
			const from = match.index + match[0].indexOf(`${verb}${held}`);
			return [{ name, role, org, from, to: from + verb.length + held.length, rule: 'people/post-elsewhere' }];
		});

	const readPassage = ({ plain }: Passage, hospital: ArticleHospital | null): Mention[] =>
		[before, behind, beside, seconded].flatMap((rule) => rule(plain, hospital)).sort((a, b) => a.from - b.from);

	return (article, lines, hospital) => {
		const seen = new Set<string>();
		return passagesOf(article, blocks).flatMap((passage) =>
			readPassage(passage, hospital).flatMap(({ name, role, org, from, to, rule }): Person[] => {
				const key = rule === 'people/post-elsewhere' ? `${name} ${role} ${org}` : name;
				if (seen.has(key)) return [];
				seen.add(key);
				seen.add(`${name} ${role} ${org}`);
				const { block, line } = quoteOf(passage, lines, from, to);
				return [{ name, role, org, block, line, rule, sure: surenessOf(rule, role, names.isUsual(name)) }];
			})
		);
	};
}
