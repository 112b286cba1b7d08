import { matchesIn } from '../../../model/matches-in.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { personNames } from '../people/person-name.ts';
import { layReader } from './lay-names.ts';

/** Reads who speaks. `speakers` are those whom the report names, in order. */
export interface SpeakerReader {
	/** Those whom a text names without a post. */
	layNamesIn(text: string): string[];
	/** Whom a pronoun means: the person last named before it, 老牛 counting as 牛根旺. */
	lastMentioned(before: string, speakers: readonly string[]): string | undefined;
	/**
	 * Who the words before a verb of saying name, `before` being all that stands before them; undefined where nobody is
	 * named or titled. Only direct speech may be that of 家属 or 专家组.
	 */
	beforeVerb(said: string, speakers: readonly string[], before: string, isDirect: boolean): string | undefined;
	/** The one of the speakers whom a familiar form means: 牛根旺 for 老牛. */
	familiarIn(words: string, speakers: readonly string[]): string | undefined;
	/** Who opens the sentence behind words in quotation marks: 导诊员马丽正在送别一位老人. */
	opening(sentence: string, speakers: readonly string[]): string | undefined;
}

/** How something was said, between the speaker and the verb: 激动地, 红着眼. */
const manner = /(?:\p{Script=Han}{2,4}地|[笑哭含流红]着\p{Script=Han}?)$/u;

/** Whose relative speaks: 张凤菊的女儿. */
const relation =
	/的(?:大?女儿|大?儿子|丈夫|妻子|爱人|老伴|父亲|母亲|爸爸|妈妈|父母|孙女|孙子|外孙|女婿|儿媳|家属|家人|姐姐|妹妹|哥哥|弟弟|邻居|婆婆|公公|岳母|岳父|奶奶|爷爷|外婆|姥姥|嫂子|弟媳|侄子|侄女)$/u;

/** The same at the beginning of a clause: 张凤菊的女儿|拉着护士的手. */
const relationAtStart = /^\p{Script=Han}{2,4}的(?:女儿|儿子|丈夫|妻子|老伴|父亲|母亲|婆婆|公公|奶奶|爷爷|孙女|孙子)/u;

/** To whom something is said: 彭家林|对护士长韩朔. */
const listener = /(?<=\p{Script=Han}{2})(?:对|向|跟|给|告诉|叮嘱|嘱咐|提醒)\p{Script=Han}{2,}$/u;

/** Whose hand is held while something is said: 张桂兰|拉着护士长李梅的手. */
const held = /(?<=\p{Script=Han}{2})(?:拉|握|攥|抓|扶|搂|拽)[着住]\p{Script=Han}{2,24}$/u;

/** The one of several names that stands last in a text. */
function lastIn(text: string, names: readonly string[]): string | undefined {
	return names.filter((name) => text.includes(name)).sort((a, b) => text.lastIndexOf(b) - text.lastIndexOf(a))[0];
}

/** Makes the reader of speakers. */
export function speakerReader(lexicon: Lexicon): SpeakerReader {
	const { persons, laymen } = lexicon;
	const names = personNames(lexicon);
	const lay = layReader(names, laymen);
	/** 刘大妈, 张师傅. */
	const elder = new RegExp(String.raw`\p{Script=Han}${anyOf([...laymen.afterName, ...laymen.afterSurname])}`, 'u');
	const elders = new RegExp(elder.source, 'gu');
	const layman = new RegExp(String.raw`(?:${anyOf(laymen.beforeName)}|的)(?<name>\p{Script=Han}{2,4})$`, 'u');
	const titled = new RegExp(`(?:${anyOf([...persons.posts, ...persons.speakers])})$`, 'u');

	/** 刘大妈 with her surname; 族老人 and 的老人 are scraps of a description. */
	const relativeIn = (words: string): string | undefined => {
		const name = elder.exec(words)?.[0];
		return name && lexicon.surnames.surnames.includes(name[0]!) ? name : undefined;
	};

	const lastMentioned: SpeakerReader['lastMentioned'] = (before, speakers) => {
		const relatives = matchesIn(elders, before).flatMap(([words]) => relativeIn(words) ?? []);
		const placeOf = (name: string) => Math.max(before.lastIndexOf(name), before.lastIndexOf(`老${name[0]}`));
		return [...speakers, ...relatives].filter((name) => placeOf(name) >= 0).sort((a, b) => placeOf(b) - placeOf(a))[0];
	};

	/** A title without a name: 相关负责人. */
	const titleIn = (words: string): string | undefined => {
		const title = words.replace(/^.*(?:[的据]|记者从)/u, '').replace(/^(?:一[位名个]|这位|该院)/u, '');
		return titled.test(title) && title.length <= 14 ? title : undefined;
	};

	return {
		layNamesIn: (text) => lay.namesIn(text),
		familiarIn: (words, speakers) => lay.familiar(words, speakers),
		lastMentioned,
		beforeVerb(said, speakers, before, isDirect) {
			const words = said.replace(/(?:对|向|告诉|跟|给)(?:记者|我们|大家|本报记者)$/u, '').replace(held, '');
			const opening = words.split('，').find((clause) => relationAtStart.test(clause));
			const kinOf = opening && relationAtStart.exec(opening)![0];
			if (kinOf && names.atStart(kinOf) !== undefined && kinOf.startsWith(`${names.atStart(kinOf)}的`)) return kinOf;
			const kinship = relation.exec(words);
			const kin = kinship && lastIn(words.slice(0, kinship.index), speakers);
			if (kin && words.slice(0, kinship.index).endsWith(kin)) return `${kin}${kinship[0]}`;
			const known =
				lastIn(words.replace(listener, ''), speakers) ?? lastIn(words, speakers) ?? lay.familiar(words, speakers);
			if (known) return known;
			if (/(?:^|，)(?:[他她]|老人)|^这[位名]/u.test(words)) return lastMentioned(before, speakers);
			const last = words.split('，').at(-1)!.trim().replace(manner, '');
			const relative = relativeIn(words);
			if (relative) return relative;
			if (names.atStart(last) === last) return last;
			const called = layman.exec(last)?.groups?.['name'];
			if (called && names.atStart(called) === called) return called;
			const unnamed = isDirect ? /^(?:专家组|领导|患者|家属|老乡|乡亲们)/u.exec(last)?.[0] : undefined;
			return titleIn(last) ?? unnamed;
		},
		opening(sentence, speakers) {
			const first = speakers
				.filter((name) => sentence.includes(name))
				.sort((a, b) => sentence.indexOf(a) - sentence.indexOf(b))[0];
			const title =
				/^(?:一[位名]|这位)?(?<title>\p{Script=Han}{0,4}(?:医生|护士|患者|家属|负责人|居民|村民|老人))/u.exec(sentence)
					?.groups?.['title'];
			return (
				first ??
				lay.familiar(sentence.slice(0, 4), speakers) ??
				relativeIn(sentence) ??
				lay.namesIn(sentence)[0] ??
				title
			);
		},
	};
}
