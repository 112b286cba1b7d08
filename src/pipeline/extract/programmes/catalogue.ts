import type { Utf16 } from '../../../model/offsets.ts';
import { wordFinder } from '../../../model/word-finder.ts';
import type { ProgrammeEntry } from '../../../model/schemas/programme.ts';
import type { ProgrammeRule } from './rules.ts';

/** A programme at its place in a text. */
export interface ProgrammeFound {
	id: string;
	name: string;
	from: Utf16;
	to: Utf16;
	rule: ProgrammeRule;
}

/** A text without quotation marks, and where each of its characters stood. */
function withoutMarks(text: string): { bare: string; places: number[] } {
	const places: number[] = [];
	let bare = '';
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index]!;
		if ('“”‘’「」'.includes(character)) continue;
		bare += character === '＋' ? '+' : character;
		places.push(index);
	}
	return { bare, places };
}

const bareName = (name: string) => withoutMarks(name).bare;

/** Letters before or after make Latin names part of another word: DRG in DRGs. */
function isWholeWord(text: string, from: Utf16, to: Utf16): boolean {
	const isLatin = (index: Utf16) => /[A-Za-z]/u.test(text[index] ?? '');
	return !(isLatin(from) && isLatin(from - 1)) && !(isLatin(to - 1) && isLatin(to));
}

/**
 * Makes a finder of the catalogue's programmes in a text, in whichever wording; quotation marks do not count. Where one
 * wording stands in another the longer wins.
 *
 * @example
 * find('按照“把支部建在科室上”的思路') // branch-in-department
 */
export function programmeFinder(catalogue: readonly ProgrammeEntry[]): (text: string) => ProgrammeFound[] {
	const wordings = catalogue
		.flatMap((entry) => [entry.label, ...entry.variants].map((words) => ({ entry, words: bareName(words) })))
		.sort((a, b) => b.words.length - a.words.length);
	const findWordings = wordFinder(wordings.map(({ words }) => words));
	return (text) => {
		const { bare, places } = withoutMarks(text);
		const found: ProgrammeFound[] = [];
		for (const index of findWordings(bare)) {
			const { entry, words } = wordings[index]!;
			for (let at = bare.indexOf(words); at >= 0; at = bare.indexOf(words, at + 1)) {
				const from = places[at]!;
				const to = places[at + words.length - 1]! + 1;
				if (!isWholeWord(bare, at, at + words.length)) continue;
				if (found.some((other) => from < other.to && to > other.from)) continue;
				found.push({ id: entry.id, name: entry.label, from, to, rule: 'programmes/catalogue' });
			}
		}
		return found.sort((a, b) => a.from - b.from);
	};
}
