import type { Person, Quotation } from '../../../../src/schemas/article.ts';
import { anyOf, type Lexicon } from '../../lexicon.ts';
import type { Article, Line } from '../../tree.ts';
import { passagesOf, quoteOf, type Passage } from '../passages.ts';
import { personNames } from '../people/person-name.ts';

/** Finds what an article's persons say. */
export type QuotationExtractor = (article: Article, lines: readonly Line[], people: readonly Person[]) => Quotation[];

/** A run of words with the one who says them. */
interface Speech {
	from: number;
	to: number;
	speaker: string;
}

/** Words in quotation marks, outermost. */
const quoted = /“(?<words>[^“”]*(?:“[^”]*”[^“”]*)*)”/gu;

/** Shortest quotation: what is shorter is a name or a slogan. */
const shortest = 8;

/** Shortest whole sentence that somebody says: 路还长着呢。 */
const shortestSentence = 5;

const sentenceEnd = /[。！？…]/u;

/** A label of an interview: 马学军：, 答：. */
const interviewLabel = /^(?<speaker>[问答]|\p{Script=Han}{2,4})：(?:（[^）]{1,4}）)?/u;

/**
 * Makes the extractor of quotations: direct speech with its speaker before or behind it, indirect speech of a named or
 * titled speaker after 表示, 说, 指出, 强调, and the answers of an interview.
 *
 * Mottoes and names in quotation marks have no speaker and are none; 据某人介绍 only says where the reporter knows it from.
 */
export function quotationExtractor(lexicon: Lexicon): QuotationExtractor {
	const { persons } = lexicon;
	const names = personNames(lexicon);
	const verb = `(?:${anyOf(persons.verbs)})`;
	const titled = new RegExp(`(?:${anyOf([...persons.posts, ...persons.speakers])})$`, 'u');
	const laymanPattern = String.raw`(?:小伙子|姑娘|老党员|党员|患者|居民|村民|市民|牧民|农民|家属|老人|职工|教师|工人|司机)(?<name>\p{Script=Han}{3})`;
	const kin =
		/(?:居民|村民|患者|家属|市民|老人)?(?<name>\p{Script=Han}(?:大妈|大爷|阿姨|先生|女士|奶奶|爷爷|大娘|婆婆|阿婆|大叔|大姐|老伯|老汉|老人|师傅))/u;
	const behind = new RegExp(`^(?<speaker>[^。！？；：“”]{2,40}?)(?<verb>${verb})(?:[，。：；]|$)`, 'u');
	const before = new RegExp(`(?<speaker>[^。！？；“”]{1,60}?)(?<verb>${verb})(?:[，：]|$)$`, 'u');
	const indirect = new RegExp(
		`(?:^|[，。；！？”])(?<speaker>[^，。；！？“”：]{1,40}?)(?<verb>${anyOf(persons.indirectVerbs)}|(?:谆谆|一再|反复)?${anyOf(persons.addressingVerbs)}[^，。；！？“”：]{0,12})[，：](?!“)`,
		'gu'
	);

	/** Those who are named as patients, villagers, teachers …, in order. */
	const laymenOf = (text: string): string[] =>
		[...text.matchAll(new RegExp(laymanPattern, 'gu'))]
			.map(({ groups }) => groups!['name']!)
			.map((name) => [3, 2].map((length) => name.slice(0, length)).find((one) => names.isName(one)))
			.filter((name) => name !== undefined);

	/** Whom a pronoun means: the person last named before it. */
	const lastMentioned = (before: string, people: readonly Person[]): string | undefined => {
		const laymen = laymenOf(before);
		const relatives = [...before.matchAll(new RegExp(kin.source, 'gu'))].map(({ groups }) => groups!['name']!);
		return [...people.map(({ name }) => name), ...laymen, ...relatives]
			.filter((name) => before.includes(name))
			.sort((a, b) => before.lastIndexOf(b) - before.lastIndexOf(a))[0];
	};

	/** Who the words before a verb of saying name; undefined where nobody is named or titled. */
	const speakerOf = (said: string, people: readonly Person[], strict: boolean, before = ''): string | undefined => {
		const words = said.replace(/(?:对|向|告诉|跟)(?:记者|我们|大家|本报记者)$/u, '');
		const known = people
			.map(({ name }) => name)
			.filter((name) => words.includes(name))
			.sort((a, b) => words.lastIndexOf(b) - words.lastIndexOf(a))[0];
		if (known) return known;
		if (/(?:^|，)(?:[他她]|老人)/u.test(words)) return lastMentioned(before, people);
		const last = words
			.split('，')
			.at(-1)!
			.trim()
			.replace(/(?:笑着|感慨地|激动地|乐呵呵地|高兴地|由衷地|动情地|坚定地)$/u, '');
		const relative = kin.exec(words)?.groups?.['name'];
		if (relative) return relative;
		if (names.isName(last)) return last;
		const layman =
			/(?:小伙子|姑娘|党员|患者|居民|村民|市民|牧民|家属|群众|老人|儿子|女儿|孙子|孙女|父亲|母亲|职工|学生|的)(?<name>\p{Script=Han}{2,4})$/u.exec(
				last
			)?.groups?.['name'];
		if (layman && names.isName(layman)) return layman;
		const title = last.replace(/^.*(?:[的据]|记者从)/u, '').replace(/^(?:一[位名个]|这位|该院)/u, '');
		return titled.test(title) && title.length <= 14
			? title
			: strict
				? undefined
				: /^(?<name>专家组|领导|患者|家属|老乡|乡亲们)/u.exec(last)?.groups?.['name'];
	};

	const readDirect = (plain: string, people: readonly Person[]): Speech[] =>
		[...plain.matchAll(quoted)].flatMap((match): Speech[] => {
			const words = match.groups!['words']!;
			const from = match.index + 1;
			const to = from + words.length;
			const after = plain.slice(to + 1);
			const head = plain.slice(0, match.index);
			const isSentence = /[。！？…，,]/u.test(words.at(-1) ?? '') || /[，：]$/u.test(head);
			if (words.length < (sentenceEnd.test(words.at(-1) ?? '') ? shortestSentence : shortest)) return [];
			const saidBehind = behind.exec(after.replace(/^[，—\s]+/u, ''))?.groups;
			const speakerBehind = isSentence && saidBehind ? speakerOf(saidBehind.speaker!, people, true, head) : undefined;
			// “以前总往外跑，”患者刘大妈说，“现在不用了。”: the first part ends with a comma.
			if (speakerBehind && /[。！？…，,]/u.test(words.at(-1)!)) return [{ from, to, speaker: speakerBehind }];
			const clause = head.split(/[。！？]/u).at(-1) ?? '';
			const saidBefore = before.exec(clause)?.groups;
			if (saidBefore && /[，：]$/u.test(head)) {
				const speaker = speakerOf(saidBefore.speaker!, people, false, head);
				return speaker ? [{ from, to, speaker }] : [];
			}
			// “……。”曲丽华说起当时仍连连摇头，“一上午十几起投诉。”: in one sentence one speaker goes on.
			const goesOn = /”(?<said>[^。！？“”]{2,40})，$/u.exec(head)?.groups?.['said'];
			const goingOn = goesOn && people.map(({ name }) => name).find((name) => goesOn.includes(name));
			if (goingOn && sentenceEnd.test(words.at(-1)!)) return [{ from, to, speaker: goingOn }];
			// 院长彭家林这样评价：“……。”
			const named = /：$/u.test(head)
				? people.map(({ name }) => name).findLast((name) => clause.includes(name))
				: undefined;
			if (named && sentenceEnd.test(words.at(-1)!)) return [{ from, to, speaker: named }];
			const left = /(?<speaker>\p{Script=Han}{2,8}?)(?:留下一句话|有一句话|常说一句话|只说了一句话?)：$/u.exec(clause)
				?.groups?.['speaker'];
			if (left && sentenceEnd.test(words.at(-1)!)) return [{ from, to, speaker: left }];
			// 唐永清坦言，改革不可能……，“但要让每个人都看得懂、信得过。”
			const opened = [...`，${clause}`.matchAll(indirect)].at(-1)?.groups;
			if (opened && sentenceEnd.test(words.at(-1)!)) {
				const speaker = speakerOf(opened['speaker']!, people, true);
				return speaker ? [{ from, to, speaker }] : [];
			}
			// 他的手机整天响个不停，“说情的、发牢骚的都有，但我们没有退。”
			if (/[他她][^，。]{2,20}，$/u.test(clause) && sentenceEnd.test(words.at(-1)!)) {
				const speaker = lastMentioned(head, people);
				if (speaker) return [{ from, to, speaker }];
			}
			return followedBySpeaker(match.index, words, head, after, people, from, to);
		});

	/** “……。”在门诊三楼，导诊员马丽正在送别一位老人: who opens the sentence behind a whole sentence in quotation marks said it. */
	const followedBySpeaker = (
		at: number,
		words: string,
		head: string,
		after: string,
		people: readonly Person[],
		from: number,
		to: number
	): Speech[] => {
		const opensSentence = at === 0 || /[。！？”）]$/u.test(head);
		if (!opensSentence || !sentenceEnd.test(words.at(-1) ?? '')) return [];
		const sentence = after.slice(0, Math.max(0, after.search(/[。！？“]/u)));
		// “不会用手机怎么办？”面对记者的提问，……: the words are another's.
		if (/^面对/u.test(sentence)) return [];
		if (/^[他她](?:说|告诉|表示|坦言)/u.test(sentence)) {
			const last = people
				.filter(({ name }) => head.includes(name))
				.sort((a, b) => head.lastIndexOf(b.name) - head.lastIndexOf(a.name))[0];
			return last ? [{ from, to, speaker: last.name }] : [];
		}
		const named = people
			.map(({ name }) => name)
			.filter((name) => sentence.includes(name))
			.sort((a, b) => sentence.indexOf(a) - sentence.indexOf(b))[0];
		const title = /^(?:一[位名]|这位)?(?<title>\p{Script=Han}{0,4}(?:医生|护士|患者|家属|负责人|居民|村民|老人))/u.exec(
			sentence
		)?.groups?.['title'];
		const speaker = named ?? kin.exec(sentence)?.groups?.['name'] ?? laymenOf(sentence)[0] ?? title;
		return speaker ? [{ from, to, speaker }] : [];
	};

	const readIndirect = (plain: string, people: readonly Person[], direct: readonly Speech[]): Speech[] =>
		[...plain.matchAll(indirect)].flatMap((match): Speech[] => {
			const { speaker: words } = match.groups!;
			const from = match.index + match[0].length;
			const inside = direct.some((speech) => match.index > speech.from && match.index < speech.to);
			const speaker = speakerOf(words!, people, true, plain.slice(0, match.index));
			if (!speaker || inside || /据[^，]*$/u.test(words!)) return [];
			const rest = plain.slice(from);
			const end = rest.search(/[。！？…]/u);
			const to = end < 0 ? plain.length : from + end + 1;
			const colon = /：\s*$/u.test(plain) && end < 0 ? to - 1 : to;
			if (direct.some((speech) => speech.from >= from && speech.from < to)) return [];
			return to - from < shortest ? [] : [{ from, to: colon, speaker }];
		});

	return (article, lines, people) => {
		const passages = passagesOf(article, ['editorsNote', 'paragraph', 'listItem', 'crosshead']);
		const labels = passages.map(({ plain }) => interviewLabel.exec(plain)?.groups?.['speaker']);
		const isInterview = labels.filter((label) => label !== undefined).length >= 3;
		let answering: string | undefined;
		return passages.flatMap((passage: Passage, index): Quotation[] => {
			const { plain, block } = passage;
			let speeches: Speech[];
			if (isInterview && block.type === 'paragraph') {
				const label = labels[index];
				if (label !== undefined)
					answering = label === '答' ? people[0]?.name : people.some(({ name }) => name === label) ? label : undefined;
				const from = label === undefined ? 0 : interviewLabel.exec(plain)![0].length;
				if (/^(?:记者手记|采访手记)/u.test(plain)) answering = undefined;
				speeches = answering ? [{ from, to: plain.length, speaker: answering }] : [];
			} else {
				const direct = readDirect(plain, people);
				speeches = [...direct, ...readIndirect(plain, people, direct)].sort((a, b) => a.from - b.from);
			}
			return speeches.map(({ from, to, speaker }) => {
				const { quote, line } = quoteOf(passage, lines, from, to);
				return { text: quote, speaker, block: passage.id, line };
			});
		});
	};
}
