import type { Utf16 } from '../../../model/offsets.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';

/** Reads what makes a figure approximate or a limit, from the words round its number. */
export interface QualifierReader {
	/** Directly before a number: 约, 不得超过; null where the words mean something else (签约, 以上 of 线上). */
	before(text: string, number: { from: Utf16; isChinese: boolean }): string | null;
	/** Directly behind the unit: 以上, 左右, 内. */
	after(rest: string, unit: string | undefined): string | null;
	/** Further before it: 至少组织1次, 约有职工1300名. */
	distant(head: string): string | undefined;
	/** Where a qualifier at the end of some words begins: those words are no part of a name. */
	end(words: string): Utf16;
}

/** Qualifiers of one character that make sense only before a round Chinese number: 上万, 数百, 几十. */
const beforeRound = /^[上数几]$/u;

/** Longest qualifier that may stand before a number. */
const longest = 6;

/** Words that qualify a figure from further off, with what may stand between. */
const distantForms: readonly RegExp[] = [
	/(?<qualifier>至少|最少|不少于|最高|最多|最快|最短|最长|最迟)[^，。；、\d]{0,5}$/u,
	/(?<qualifier>不低于|不少于|不高于|不超过|不得超过|不得低于|不得少于)[^，。；、\d]{0,16}的$/u,
	/(?<![签预节制条公合违特契大])(?<qualifier>大约|约|近|将近)(?:有|需|为|占|达)[^，。；、\d]{0,6}$/u,
];

/** Makes a reader of qualifiers. */
export function qualifierReader(lexicon: Lexicon['figures']): QualifierReader {
	const pattern = new RegExp(`${anyOf(lexicon.qualifiersBefore)}(?:了)?$`, 'u');
	const behind = new RegExp(`^(?:${anyOf(lexicon.qualifiersAfter)})`, 'u');
	/** Whether a qualifier at `[from, …)` of some words is the end of another word. */
	const isWord = (words: string, from: Utf16, found: string) =>
		lexicon.notQualifierAfter[found]?.includes(words[from - 1] ?? ' ') ?? false;
	return {
		before(text, { from, isChinese }) {
			const words = text.slice(Math.max(0, from - longest), from);
			const found = pattern.exec(words)?.[0] ?? null;
			if (found === null || (beforeRound.test(found) && !isChinese)) return null;
			if (beforeRound.test(found) && !/^[十百千万亿]/u.test(text.slice(from))) return null;
			return isWord(text, from - found.length, found) ? null : found;
		},
		after(rest, unit) {
			// 24小时内, but 3名内科医生.
			return (
				behind.exec(rest)?.[0] ?? (/小时|分钟|[天日月年周]$/u.test(unit ?? '') && rest.startsWith('内') ? '内' : null)
			);
		},
		distant(head) {
			const near = head.slice(-24);
			return distantForms.map((form) => form.exec(near)?.groups!['qualifier']).find((found) => found !== undefined);
		},
		end(words) {
			const match = pattern.exec(words);
			if (!match || beforeRound.test(match[0]) || match[0] === '前') return words.length;
			return isWord(words, match.index, match[0]) ? words.length : match.index;
		},
	};
}
