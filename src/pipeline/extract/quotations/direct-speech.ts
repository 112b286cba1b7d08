import { matchesIn } from '../../../model/matches-in.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { indirectOpening } from './indirect-speech.ts';
import type { QuotationRule } from './rules.ts';
import type { SpeakerReader } from './speaker.ts';
import { endsSentence, shortest, shortestSentence, type Speech } from './speech.ts';

/** Words in quotation marks and what stands round them. */
interface Setting {
	words: string;
	/** All before the opening mark. */
	head: string;
	/** The sentence before the opening mark. */
	clause: string;
	/** All behind the closing mark. */
	after: string;
	/** The passage before, for words that open their own. */
	earlier: string;
	speakers: readonly string[];
}

/** Finds the speaker: a name, null where the words are certainly nobody's, undefined where the next rule may tell. */
type Rule = (setting: Setting) => string | null | undefined;

/** Words in quotation marks, outermost. */
const quoted = /“(?<words>[^“”]*(?:“[^”]*”[^“”]*)*)”/gu;

/** What is too short for speech, or a name with which the sentence goes on: 推出“互联网+护理服务”项目. */
function isNoSpeech({ words, head, after }: Setting): boolean {
	if (words.length < (endsSentence(words) || /，$/u.test(words) ? shortestSentence : shortest)) return true;
	return !/[。！？…，]$/u.test(words) && /^\p{Script=Han}{2}/u.test(after) && /，$/u.test(head);
}

/** 留给同事一句话：“……。” */
const leftBehind: Rule = ({ words, clause }) => {
	const left = /(?<speaker>\p{Script=Han}{2,8}?)(?:留下|常说|只说|有)了?[一几]句话?：$/u.exec(clause);
	return endsSentence(words) ? left?.groups?.['speaker'] : undefined;
};

/** “……。”曲丽华说起当时仍连连摇头，“一上午十几起投诉。”: in one sentence one speaker goes on. */
const goingOn: Rule = ({ words, head, speakers }) => {
	const between = /”(?<said>[^。！？“”]{2,40})，$/u.exec(head)?.groups?.['said'];
	return between && endsSentence(words) ? speakers.find((name) => between.includes(name)) : undefined;
};

/** 院长彭家林这样评价：“……。” */
const namedBeforeColon: Rule = ({ words, head, clause, speakers }) =>
	/：$/u.test(head) && endsSentence(words)
		? speakers.filter((name) => clause.includes(name)).sort((a, b) => clause.lastIndexOf(b) - clause.lastIndexOf(a))[0]
		: undefined;

/**
 * Makes a reader of direct speech: words in quotation marks whose speaker stands before or behind them. Mottoes and names in
 * quotation marks have no speaker and are none.
 */
export function directSpeechReader(
	lexicon: Lexicon,
	speaker: SpeakerReader
): (plain: string, speakers: readonly string[], earlier?: string) => Speech[] {
	const { verbs, addressingVerbs } = lexicon.persons;
	/** 补上一句, 又添了一句话. */
	const oneMore = '(?:[补添接冒丢撂甩回][了上下出]{0,2}一句(?:话)?)';
	const verb = `(?:${anyOf(verbs)}|${oneMore}|${anyOf(addressingVerbs)}\\p{Script=Han}{0,6})`;
	const behind = new RegExp(`^(?<speaker>[^。！？；：“”]{2,40}?)${verb}(?:[，。：；]|$)`, 'u');
	const before = new RegExp(`(?<speaker>[^。！？；“”]{1,60}?)${verb}(?:[，：]|$)$`, 'u');
	const opening = indirectOpening(lexicon);

	/** “……，”患者刘大妈说，“……。” */
	const saidBehind: Rule = ({ words, head, after, speakers }) => {
		const said = behind.exec(after.replace(/^[，—\s]+/u, ''))?.groups?.['speaker'];
		return said && /[。！？…，,]$/u.test(words) ? speaker.beforeVerb(said, speakers, head, false) : undefined;
	};

	/** 院长彭家林强调：“……。” */
	const saidBefore: Rule = ({ head, clause, speakers }) => {
		const said = before.exec(clause)?.groups?.['speaker'];
		return said && /[，：]$/u.test(head) ? (speaker.beforeVerb(said, speakers, head, true) ?? null) : undefined;
	};

	/** 唐永清坦言，改革不可能……，“但要让每个人都看得懂、信得过。” */
	const afterTold: Rule = ({ words, head, clause, after, speakers }) => {
		const opened = matchesIn(opening, `，${clause}`).at(-1)?.groups?.['speaker'];
		const isWhole = endsSentence(words) || (/^(?:。|$)/u.test(after) && /，$/u.test(head));
		return opened && isWhole ? (speaker.beforeVerb(opened, speakers, head, false) ?? null) : undefined;
	};

	/** 他的手机整天响个不停，“说情的、发牢骚的都有，但我们没有退。” */
	const ofPronoun: Rule = ({ words, head, clause, speakers }) =>
		/[他她][^，。]{2,20}，$/u.test(clause) && endsSentence(words) ? speaker.lastMentioned(head, speakers) : undefined;

	/** “……。”在门诊三楼，导诊员马丽正在送别一位老人: who opens the sentence behind said it. */
	const opensBehind: Rule = ({ words, head, after, earlier, speakers }) => {
		if (!(head === '' || /[。！？”）]$/u.test(head)) || !endsSentence(words)) return undefined;
		const sentence = after.slice(0, Math.max(0, after.search(/[。！？“]/u)));
		// “没人陪的病人怎么办？”面对记者的提问，……, 听到家属的疑问，……: the words are another's.
		if (/^(?:面对|听到|听了|针对)/u.test(sentence)) return null;
		return /^(?:[^，。]{1,6}，)?(?:[他她](?!们)|老人|老太太|这[位个名]\p{Script=Han}{0,12}?(?:院长|主任|书记|护士长?|医生))/u.test(
			sentence
		)
			? speaker.lastMentioned(head || earlier, speakers)
			: speaker.opening(sentence, speakers);
	};

	/** “第一回抱，孩子爸爸比娃抖得还凶，”黎小舟憋着笑，“……。”: a comma inside the marks says that the sentence goes on outside. */
	const commaInside: Rule = ({ words, head, after, earlier, speakers }) => {
		const clause = /^(?<clause>[^。！？“”]{1,40}?)(?:[，：]“|[。！？]|$)/u.exec(after)?.groups?.['clause'];
		const isOpen = /(?:^|[。！？”：，—])$/u.test(head);
		if (clause === undefined || !isOpen || !/[，,]$/u.test(words)) return undefined;
		return (
			speakers.find((name) => clause.includes(name)) ??
			speaker.familiarIn(clause, speakers) ??
			(/^(?:[^，]{1,6}，)?[他她](?!们)/u.test(clause) ? speaker.lastMentioned(head || earlier, speakers) : undefined)
		);
	};

	/** 他咧开嘴：“那我还赶得上接孙子。” */
	const pronounBeforeColon: Rule = ({ words, head, clause, earlier, speakers }) =>
		/(?:^|，)[他她](?!们)[^，：]{0,12}(?:，[^，：]{1,12})?：$/u.test(clause) && endsSentence(words)
			? speaker.lastMentioned(head.slice(0, head.length - clause.length) || earlier, speakers)
			: undefined;

	/** 缪春晓透露，砍掉了一半环节。“画图的时候我自己脸红。”: a sentence by itself behind what somebody told or did. */
	const standingAlone: Rule = ({ words, head, earlier, speakers }) => {
		if (!(head === '' || /[。！？”]$/u.test(head)) || !endsSentence(words)) return undefined;
		const before = (head || earlier).replaceAll(/“[^”]*”/gu, '').split(/(?<=[。！？])/u);
		const sentence = before.findLast((one) => /\p{Script=Han}{2}/u.test(one)) ?? '';
		const named = speakers.filter((name) => sentence.includes(name));
		if (named.length > 1) return undefined;
		return (
			named[0] ??
			(/(?:^|，)[他她](?!们)/u.test(sentence) ? speaker.lastMentioned(head || earlier, speakers) : undefined)
		);
	};

	const rules: readonly (readonly [QuotationRule, Rule])[] = [
		['quotations/said-before', saidBefore],
		// Behind a colon the words are those of whom the clause names, whoever speaks next.
		['quotations/named-before-colon', namedBeforeColon],
		['quotations/said-behind', saidBehind],
		['quotations/going-on', goingOn],
		['quotations/comma-inside', commaInside],
		['quotations/pronoun-before-colon', pronounBeforeColon],
		['quotations/left-behind', leftBehind],
		['quotations/after-told', afterTold],
		['quotations/of-pronoun', ofPronoun],
		['quotations/opens-behind', opensBehind],
		['quotations/standing-alone', standingAlone],
	];

	return (plain, speakers, earlier = '') =>
		matchesIn(quoted, plain).flatMap((match): Speech[] => {
			const words = match.groups!['words']!;
			const from = match.index + 1;
			const to = from + words.length;
			const head = plain.slice(0, match.index);
			const clause = head.split(/[。！？]/u).at(-1) ?? '';
			const setting: Setting = { words, head, clause, after: plain.slice(to + 1), earlier, speakers };
			if (isNoSpeech(setting)) return [];
			for (const [rule, find] of rules) {
				const name = find(setting);
				if (name === null) return [];
				if (name !== undefined) return [{ from, to, speaker: name, rule }];
			}
			return [];
		});
}
