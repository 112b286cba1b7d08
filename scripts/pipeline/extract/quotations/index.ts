import type { Person, Quotation } from '../../../../src/schemas/article.ts';
import { anyOf, type Lexicon } from '../../lexicon.ts';
import type { Article, Line } from '../../tree.ts';
import { passagesOf, quoteOf, type Passage } from '../passages.ts';
import { personNames } from '../people/person-name.ts';
import { layReader } from './lay-names.ts';

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
	const lay = layReader(names);
	const kin =
		/(?:居民|村民|患者|家属|市民|老人)?(?<name>\p{Script=Han}(?:大妈|大爷|阿姨|先生|女士|奶奶|爷爷|大娘|婆婆|阿婆|大叔|大姐|老伯|老汉|老人|师傅))/u;
	const behind = new RegExp(`^(?<speaker>[^。！？；：“”]{2,40}?)(?<verb>${verb})(?:[，。：；]|$)`, 'u');
	const before = new RegExp(`(?<speaker>[^。！？；“”]{1,60}?)(?<verb>${verb})(?:[，：]|$)$`, 'u');
	const indirect = new RegExp(
		`(?:^|[，。；！？”])(?<speaker>[^，。；！？“”：]{1,40}?)(?<verb>${anyOf(persons.indirectVerbs)}|(?:谆谆|一再|反复)?${anyOf(persons.addressingVerbs)}[^，。；！？“”：]{0,12})[，：](?!“[^”]*[，。！？…]”|“[^”]{8,}”(?:[，。]|$))`,
		'gu'
	);

	/** Whom a pronoun means: the person last named before it, 老牛 counting as 牛根旺. */
	const lastMentioned = (before: string, speakers: readonly string[]): string | undefined => {
		const relatives = [...before.matchAll(new RegExp(kin.source, 'gu'))].map(({ groups }) => groups!['name']!);
		const placeOf = (name: string) => Math.max(before.lastIndexOf(name), before.lastIndexOf(`老${name[0]}`));
		return [...speakers, ...relatives].filter((name) => placeOf(name) >= 0).sort((a, b) => placeOf(b) - placeOf(a))[0];
	};

	/** Who the words before a verb of saying name; undefined where nobody is named or titled. */
	const speakerOf = (said: string, speakers: readonly string[], strict: boolean, before = ''): string | undefined => {
		const words = said.replace(/(?:对|向|告诉|跟)(?:记者|我们|大家|本报记者)$/u, '');
		const known =
			speakers.filter((name) => words.includes(name)).sort((a, b) => words.lastIndexOf(b) - words.lastIndexOf(a))[0] ??
			lay.familiar(words, speakers);
		if (known) return known;
		if (/(?:^|，)(?:[他她]|老人)/u.test(words)) return lastMentioned(before, speakers);
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

	const readDirect = (plain: string, speakers: readonly string[]): Speech[] =>
		[...plain.matchAll(quoted)].flatMap((match): Speech[] => {
			const words = match.groups!['words']!;
			const from = match.index + 1;
			const to = from + words.length;
			const after = plain.slice(to + 1);
			const head = plain.slice(0, match.index);
			const isSentence = /[。！？…，,]/u.test(words.at(-1) ?? '') || /[，：]$/u.test(head);
			if (words.length < (sentenceEnd.test(words.at(-1) ?? '') ? shortestSentence : shortest)) return [];
			// 卢秀芹介绍，“互联网+护理服务”推出42个项目: a name, with which the sentence goes on.
			if (!/[。！？…，]$/u.test(words) && /^\p{Script=Han}{2}/u.test(after) && /，$/u.test(head)) return [];
			const saidBehind = behind.exec(after.replace(/^[，—\s]+/u, ''))?.groups;
			const speakerBehind = isSentence && saidBehind ? speakerOf(saidBehind.speaker!, speakers, true, head) : undefined;
			// “以前总往外跑，”患者刘大妈说，“现在不用了。”: the first part ends with a comma.
			if (speakerBehind && /[。！？…，,]/u.test(words.at(-1)!)) return [{ from, to, speaker: speakerBehind }];
			const clause = head.split(/[。！？]/u).at(-1) ?? '';
			const saidBefore = before.exec(clause)?.groups;
			if (saidBefore && /[，：]$/u.test(head)) {
				const speaker = speakerOf(saidBefore.speaker!, speakers, false, head);
				return speaker ? [{ from, to, speaker }] : [];
			}
			// “……。”曲丽华说起当时仍连连摇头，“一上午十几起投诉。”: in one sentence one speaker goes on.
			const goesOn = /”(?<said>[^。！？“”]{2,40})，$/u.exec(head)?.groups?.['said'];
			const goingOn = goesOn && speakers.find((name) => goesOn.includes(name));
			if (goingOn && sentenceEnd.test(words.at(-1)!)) return [{ from, to, speaker: goingOn }];
			// 院长彭家林这样评价：“……。”
			const named = /：$/u.test(head)
				? speakers
						.filter((name) => clause.includes(name))
						.sort((a, b) => clause.lastIndexOf(b) - clause.lastIndexOf(a))[0]
				: undefined;
			if (named && sentenceEnd.test(words.at(-1)!)) return [{ from, to, speaker: named }];
			const left = /(?<speaker>\p{Script=Han}{2,8}?)(?:留下一句话|有一句话|常说一句话|只说了一句话?)：$/u.exec(clause)
				?.groups?.['speaker'];
			if (left && sentenceEnd.test(words.at(-1)!)) return [{ from, to, speaker: left }];
			// 唐永清坦言，改革不可能……，“但要让每个人都看得懂、信得过。”
			const opened = [...`，${clause}`.matchAll(indirect)].at(-1)?.groups;
			if (opened && (sentenceEnd.test(words.at(-1)!) || (/^(?:。|$)/u.test(after) && /，$/u.test(head)))) {
				const speaker = speakerOf(opened['speaker']!, speakers, true, head);
				return speaker ? [{ from, to, speaker }] : [];
			}
			// 他的手机整天响个不停，“说情的、发牢骚的都有，但我们没有退。”
			if (/[他她][^，。]{2,20}，$/u.test(clause) && sentenceEnd.test(words.at(-1)!)) {
				const speaker = lastMentioned(head, speakers);
				if (speaker) return [{ from, to, speaker }];
			}
			return followedBySpeaker(match.index, words, head, after, speakers, from, to);
		});

	/** “……。”在门诊三楼，导诊员马丽正在送别一位老人: who opens the sentence behind a whole sentence in quotation marks said it. */
	const followedBySpeaker = (
		at: number,
		words: string,
		head: string,
		after: string,
		speakers: readonly string[],
		from: number,
		to: number
	): Speech[] => {
		const opensSentence = at === 0 || /[。！？”）]$/u.test(head);
		if (!opensSentence || !sentenceEnd.test(words.at(-1) ?? '')) return [];
		const sentence = after.slice(0, Math.max(0, after.search(/[。！？“]/u)));
		// “不会用手机怎么办？”面对记者的提问，……: the words are another's.
		if (/^面对/u.test(sentence)) return [];
		if (/^(?:[^，。]{1,6}，)?(?:[他她](?!们|的话)|老人|老太太)/u.test(sentence)) {
			const last = lastMentioned(head, speakers);
			return last ? [{ from, to, speaker: last }] : [];
		}
		const named =
			speakers.filter((name) => sentence.includes(name)).sort((a, b) => sentence.indexOf(a) - sentence.indexOf(b))[0] ??
			lay.familiar(sentence.slice(0, 4), speakers);
		const title = /^(?:一[位名]|这位)?(?<title>\p{Script=Han}{0,4}(?:医生|护士|患者|家属|负责人|居民|村民|老人))/u.exec(
			sentence
		)?.groups?.['title'];
		const speaker = named ?? kin.exec(sentence)?.groups?.['name'] ?? lay.namesIn(sentence)[0] ?? title;
		return speaker ? [{ from, to, speaker }] : [];
	};

	const readIndirect = (plain: string, speakers: readonly string[], direct: readonly Speech[]): Speech[] =>
		[...plain.matchAll(indirect)].flatMap((match): Speech[] => {
			const { speaker: words } = match.groups!;
			const from = match.index + match[0].length;
			const inside = direct.some((speech) => match.index > speech.from && match.index < speech.to);
			const speaker = speakerOf(words!, speakers, true, plain.slice(0, match.index));
			if (!speaker || inside || /据[^，]*$/u.test(words!)) return [];
			const rest = plain.slice(from);
			const end = rest.search(/[。！？…]/u);
			const to = end < 0 ? plain.length : from + end + 1;
			const colon = /：\s*$/u.test(plain) && end < 0 ? to - 1 : to;
			// 唐明远介绍，以前只有9个党支部，“开会人总凑不齐”。: what stands before the words in quotation marks is his too.
			const cited = direct.find((speech) => speech.from >= from && speech.from < to);
			const before = cited && plain.slice(from, cited.from - 1).search(/[，：]$/u);
			const until = before === undefined ? colon : from + before;
			return until - from < shortest ? [] : [{ from, to: until, speaker }];
		});

	return (article, lines, people) => {
		const passages = passagesOf(article, ['editorsNote', 'paragraph', 'listItem', 'crosshead']);
		const speakers = [
			...new Set([...people.map(({ name }) => name), ...passages.flatMap(({ plain }) => lay.namesIn(plain))]),
		];
		const labels = passages.map(({ plain }) => interviewLabel.exec(plain)?.groups?.['speaker']);
		// 党建：……, 技术：…… are heads of a list; who asks and who answers is a person.
		const isVoice = (label: string | undefined) =>
			label !== undefined && (/^(?:[问答]|记者)$/u.test(label) || people.some(({ name }) => name === label));
		const isInterview = labels.filter(isVoice).length >= 3;
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
				const direct = readDirect(plain, speakers);
				speeches = [...direct, ...readIndirect(plain, speakers, direct)].sort((a, b) => a.from - b.from);
			}
			return speeches.map(({ from, to, speaker }) => {
				const { quote, line } = quoteOf(passage, lines, from, to);
				return { text: quote, speaker, block: passage.id, line };
			});
		});
	};
}
