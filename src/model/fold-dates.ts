import { matchesWith } from './matches-in.ts';
import type { Utf16 } from './offsets.ts';

/** A text in which dates stand in figures, and where each of its characters stood. */
export interface FoldedDates {
	text: string;
	/** The place in the text as printed; of its end too. */
	at: (index: Utf16) => Utf16;
}

const digits = '零〇○Ｏ一二三四五六七八九';
const figure = (character: string) =>
	/[零〇○Ｏ]/u.test(character) ? '0' : String('一二三四五六七八九'.indexOf(character) + 1);

/** A number up to 31: 三, 十, 二十八, 卅一 is not printed with dates. */
const upTo31 = '(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';

/** What a date in words has: a year of four digits or of two with a nought, a month behind a year, a month with its day. */
const dates = new RegExp(
	[
		`(?<![${digits}\\d])(?<year>[一二][${digits}]{3}|[零〇][一二三四五六七八九])(?=年)`,
		`(?<=年|[今去明前]年|[至到—~-])(?<month>${upTo31})(?=月)`,
		`(?<![${digits}十\\d个])(?<begins>${upTo31})(?=月${upTo31}[日号])`,
		`(?<=[一二三四五六七八九十\\d]月)(?<day>${upTo31})(?=[日号])`,
		`(?<=月(?:\\d{1,2}|${upTo31})日?[至到—~-])(?<last>${upTo31})(?=日)`,
		`(?<=月\\d{1,2})(?<call>号)`,
	].join('|'),
	'gu'
);

/** What each of them has. */
const needed = new RegExp(`[${digits}十]+[年月日]|月\\d{1,2}号`, 'u');

function inFigures(words: string): string {
	if (words === '号') return '日';
	if (!words.includes('十') && words.length > 1) return Array.from(words, figure).join('');
	const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['', words];
	const value = words.includes('十') ? Number(tens === '' ? 1 : figure(tens)) * 10 : 0;
	return String(value + (ones === '' ? 0 : Number(figure(ones))));
}

/**
 * A text with the dates that it prints in words set in figures: 二〇〇四年八月十五日 is 2004年8月15日. Months that are counted (三个月)
 * and words that are no date stay.
 */
export function foldDates(text: string): FoldedDates {
	const found = matchesWith(needed, dates, text);
	if (found.length === 0) return { text, at: (index) => index };
	let folded = '';
	const places: number[] = [];
	let from = 0;
	const keep = (to: number) => {
		for (; from < to; from += 1) {
			places.push(from);
			folded += text[from]!;
		}
	};
	for (const { 0: words, index } of found) {
		keep(index);
		const figures = inFigures(words);
		for (const character of figures) {
			places.push(index);
			folded += character;
		}
		from = index + words.length;
	}
	keep(text.length);
	places.push(text.length);
	return { text: folded, at: (index) => places[index] ?? text.length };
}
