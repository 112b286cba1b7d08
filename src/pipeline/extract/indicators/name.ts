import { matchesIn } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { qualifierReader } from './qualifier.ts';

/** The words that say what a figure counts, and where they stand relative to the words given. */
export interface FoundName {
	name: string;
	/** UTF-16 offset in the words given. */
	from: Utf16;
	/** What the words go on to say of the things counted: 9个学科*被评为……*. */
	predicate: string;
}

/** Reads what a figure counts from the words before it, or from those after it. */
export interface NameReader {
	before(head: string): FoundName | undefined;
	after(tail: string): FoundName | undefined;
}

const edgeSigns = /^[\s，。；：、·—”’）()]+/u;
const tailSigns = /[\s，。；：、·—–~～（(]+$/u;

/** The rest of a remark in brackets that began before: 以下简称“东江一院”）. */
const restOfBracket = /^(?:[^（]{1,20}|（[^）]{0,6}(?:简称|下称)[^）]{1,16})）/u;

/** A length of time at the end: 日间手术量五年（翻了两番）. */
const lengthOfTime =
	/(?<=\p{Script=Han}{2})(?:近|过去|前)?(?:[一二两三四五六七八九十]{1,3}|\d{1,2})年(?:来|间|内|里)?$/u;

/** What describes the things counted before it names them: 57名作风过硬、技术过硬的队员, 两名支援武汉的医疗队员. */
const modifier =
	/^(?:具有|拥有|来自|作风|技术|优秀|经验|有|没有|支援|从事|参加|参与|不少于|超过|为期|代表|政治|业务|医术|长期|常年|连续|获得|符合|主动|积极|踊跃|自愿|自发|报名|取得|考取|签署)[^，。；：]{0,20}?的(?![^，。；：]{0,6}的)/u;

/** 等 that closes a list, not the 等 of 等候, 等级, 高等 or 三等. */
const closingList = /^.*(?<![同高平初中均对优一二三甲乙丙])等(?![候待级次额份同于])(?=[^等的、]{2,}$)/u;

/** 的 and 得 at the end, 地 where it is no place (占地, 基地). */
const particle = /(?:[的得]|(?<![占基场工用营])地)$/u;

/** Longest name worth giving; what is longer is a clause. */
const longest = 26;

/**
 * Makes the readers of names, one for each hospital by its names: without verbs of reaching (达, 增至), without openers (全院, 其中, 共完成) and the hospital's name.
 * A verb that opens is kept where the rest only says what of it is measured (接诊量, 采购金额), and is the name itself where
 * nothing else is left (投入323万元).
 *
 * @example
 * before('今年上半年患者满意度达') // 患者满意度 (the caller has blanked the time words)
 * after('行风监督员，架起了') // 行风监督员
 * after('被评为') // undefined
 */
export function nameReaders(lexicon: Lexicon['figures']): (hospitalNames: readonly string[]) => NameReader {
	const qualifiers = qualifierReader(lexicon);
	const reaching = new RegExp(`${anyOf(lexicon.reachingVerbs)}$`, 'u');
	const leading = new RegExp(`^${anyOf(lexicon.leadingWords)}`, 'u');
	const verb = new RegExp(`^${anyOf(lexicon.leadingVerbs)}(?:了)?`, 'u');
	const measured = new RegExp(`${anyOf(lexicon.measuredNouns)}$`, 'u');
	const part = new RegExp(`^${anyOf(lexicon.partNouns)}$`, 'u');
	const stop = new RegExp(`[—“（）]|第\\d|等(?![候待级次])|${anyOf(lexicon.nameStops)}`, 'gu');

	/** Where a name ends: at the first stop that is no part of another word (评比, 在职). */
	const stopIn = (words: string): Utf16 => {
		for (const match of matchesIn(stop, words)) {
			const [word] = match;
			const [before = ' ', after = ' '] = [words[match.index - 1], words[match.index + word.length]];
			const isWord = [lexicon.notStopAfter[word]?.includes(before), lexicon.notStopBefore[word]?.includes(after)];
			if (!isWord.includes(true)) return match.index;
		}
		return -1;
	};

	/** The longest opener with which a name begins, or the hospital's name. */
	const leadingWord = (name: string, hospitalNames: readonly string[]): string => {
		const own = hospitalNames.filter((one) => name.startsWith(one)).map((one) => one.length);
		const length = Math.max(leading.exec(name)?.[0].length ?? 0, ...own);
		return name.slice(0, length > 0 && name[length] === '了' ? length + 1 : length);
	};

	return (hospitalNames) => {
		/** How much of the front of a name is an opener. */
		const openerOf = (name: string): number => {
			const isWord = (word: string) => lexicon.notOpenerBefore[word]?.includes(name[word.length] ?? ' ') ?? false;
			const word = leadingWord(name, hospitalNames);
			if (word !== '' && !isWord(word)) return word.length;
			const done = verb.exec(name)?.[0] ?? '';
			return isWord(done) || measured.test(name.slice(done.length)) ? 0 : done.length;
		};

		const strip = (text: string, from: Utf16): FoundName | undefined => {
			let name = text;
			let start = from;
			const cutFront = (length: number) => {
				name = name.slice(length);
				start += length;
			};
			for (let changed = true; changed;) {
				const size = name.length;
				cutFront(edgeSigns.exec(name)?.[0].length ?? 0);
				cutFront(restOfBracket.exec(name)?.[0].length ?? 0);
				name = name.replace(tailSigns, '').replace(lengthOfTime, '');
				name = name.slice(0, qualifiers.end(name)).replace(reaching, '').replace(particle, '');
				const opener = openerOf(name);
				// An opener that leaves nothing is the name itself: 出院8.9万人次, 手术2.41万人次.
				if (opener > 0 && opener < name.length) cutFront(opener);
				else if (lexicon.leadingWords.includes(name) || hospitalNames.includes(name)) name = '';
				changed = name.length < size;
			}
			return name.length > 0 ? { name, from: start, predicate: '' } : undefined;
		};

		return {
			before(head) {
				const found = strip(head, 0);
				if (!found) return undefined;
				// 《……》等重点学习教材, 腔镜甲状腺手术等新技术: the word after 等 names them all.
				const general = closingList.exec(found.name)?.[0].length ?? 0;
				const name = found.name.slice(general).replace(/(?<![同高平初中均对优])等$/u, '');
				const short = name.length > longest ? name.slice(-longest).replace(/^[^、》”]*[、》”]/u, '') : name;
				const from = found.from + general + name.length - short.length;
				return short.length > 0 ? { ...balanced(head, short, from), predicate: '' } : undefined;
			},
			after(tail) {
				const lead = /^[的\s]+/u.exec(tail)?.[0].length ?? 0;
				const start = lead + (modifier.exec(tail.slice(lead))?.[0].length ?? 0);
				const rest = tail.slice(start);
				// 12家卫生院|有8家达标
				const end = closed(rest).search(
					/[，。；：！？（…\s]|[、和及与](?=[^，。；]*\d)|(?<![拥现共享占建设])[中里内]?[已就]?有(?=\d)/u
				);
				const words = end < 0 ? rest : rest.slice(0, end);
				const at = stopIn(closed(words));
				const noun = at < 0 ? words : words.slice(0, at);
				const [owner = '', owned] = noun.split('的');
				// 4个维度的考核体系: parts are named with what they are of.
				const isPart =
					part.test(owner) &&
					owned !== undefined &&
					owned !== '' &&
					!/\d/u.test(owned) &&
					noun.split('的').length === 2;
				const printed = (isPart ? `${owner}的${owned}` : owner === '' ? (owned ?? '') : owner).slice(0, longest);
				if (printed === '') return undefined;
				const predicate = at > 0 && owned === undefined ? words.slice(at) : '';
				const name = isPart ? `${owned}的${owner}`.slice(0, longest) : printed;
				return { name, from: start + rest.indexOf(printed), predicate };
			},
		};
	};
}

/** A text in which leading quoted words and brackets inside words are closed: nothing in them ends a name. */
function closed(text: string): string {
	const hide = (run: string) => '口'.repeat(run.length);
	return text
		.replace(/^(?:“[^”]{1,20}”[、及和与]?)+/u, hide)
		.replaceAll(/(?<=\p{Script=Han})（[^）]{1,6}）(?=\p{Script=Han})/gu, hide);
}

/** A name with the quotation mark that closes or opens it, where the words given have it. */
function balanced(words: string, name: string, from: Utf16): Pick<FoundName, 'name' | 'from'> {
	const at = words.indexOf(name, from);
	const opens = (name.match(/“/gu)?.length ?? 0) < (name.match(/”/gu)?.length ?? 0);
	if (opens && words[at - 1] === '“') return { name: `“${name}`, from: at - 1 };
	return { name: /^“[^”]*$|^[^“]*”$/u.test(name) ? name.replaceAll(/[“”]/gu, '') : name, from };
}
