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
	speakers: readonly string[];
}

/** Finds the speaker: a name, null where the words are certainly nobody's, undefined where the next rule may tell. */
type Rule = (setting: Setting) => string | null | undefined;

/** Words in quotation marks, outermost. */
const quoted = /“(?<words>[^“”]*(?:“[^”]*”[^“”]*)*)”/gu;

/** What is too short for speech, or a name with which the sentence goes on: 推出“互联网+护理服务”项目. */
function isNoSpeech({ words, head, after }: Setting): boolean {
	if (words.length < (endsSentence(words) ? shortestSentence : shortest)) return true;
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
): (plain: string, speakers: readonly string[]) => Speech[] {
	const { verbs, addressingVerbs } = lexicon.persons;
	const verb = `(?:${anyOf(verbs)}|${anyOf(addressingVerbs)}\\p{Script=Han}{0,6})`;
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
	const opensBehind: Rule = ({ words, head, after, speakers }) => {
		if (!(head === '' || /[。！？”）]$/u.test(head)) || !endsSentence(words)) return undefined;
		const sentence = after.slice(0, Math.max(0, after.search(/[。！？“]/u)));
		// “没人陪的病人怎么办？”面对记者的提问，……, 听到家属的疑问，……: the words are another's.
		if (/^(?:面对|听到|听了|针对)/u.test(sentence)) return null;
		return /^(?:[^，。]{1,6}，)?(?:[他她](?!们|的话)|老人|老太太)/u.test(sentence)
			? speaker.lastMentioned(head, speakers)
			: speaker.opening(sentence, speakers);
	};

	const rules: readonly (readonly [QuotationRule, Rule])[] = [
		['quotations/said-before', saidBefore],
		['quotations/said-behind', saidBehind],
		['quotations/going-on', goingOn],
		['quotations/named-before-colon', namedBeforeColon],
		['quotations/left-behind', leftBehind],
		['quotations/after-told', afterTold],
		['quotations/of-pronoun', ofPronoun],
		['quotations/opens-behind', opensBehind],
	];

	return (plain, speakers) =>
		matchesIn(quoted, plain).flatMap((match): Speech[] => {
			const words = match.groups!['words']!;
			const from = match.index + 1;
			const to = from + words.length;
			const head = plain.slice(0, match.index);
			const clause = head.split(/[。！？]/u).at(-1) ?? '';
			const setting: Setting = { words, head, clause, after: plain.slice(to + 1), speakers };
			if (isNoSpeech(setting)) return [];
			for (const [rule, find] of rules) {
				const name = find(setting);
				if (name === null) return [];
				if (name !== undefined) return [{ from, to, speaker: name, rule }];
			}
			return [];
		});
}
