import type { Article, Block } from '../../model/schemas/article.ts';
import { sentenceAround, standsAlone } from './sentences.ts';
import { passagesOf } from './theme-passages.ts';

/** What a hospital's reports say of a theme: a sentence of one passage, and how many passages there are. */
export interface SaidOfTheme {
	theme: string;
	passages: number;
	sentence: string;
	report: Article;
	block: Block;
}

/** The first sentence after the head with which a passage may begin (优质护理。). */
function firstSentence({ text, runIn }: Block): string {
	const rest = runIn !== null && text.startsWith(runIn) ? text.slice(runIn.length).trimStart() : text;
	return sentenceAround(rest === '' ? text : rest, [0, 1]).text;
}

/** Whether a sentence has an end: 在……考核结果中 leads to the items below it and says nothing by itself. */
const hasEnd = (sentence: string) => /[。！？!?…][”’』」）)]*$/u.test(sentence);

/**
 * What reports say of some themes, a whole sentence each: the first of a passage, rather of one that can stand by itself. No
 * passage speaks for two themes; a theme that has none of its own is left out.
 */
export function saidByTheme(themes: readonly string[], reports: readonly Article[], most: number): SaidOfTheme[] {
	const taken = new Set<Block>();
	const said: SaidOfTheme[] = [];
	for (const theme of themes) {
		if (said.length === most) break;
		const passages = passagesOf(theme, reports);
		const free = passages.filter(({ block }) => !taken.has(block));
		const whole = free.filter(({ block }) => hasEnd(firstSentence(block)));
		const chosen = whole.find(({ block }) => standsAlone(firstSentence(block))) ?? whole[0] ?? free[0];
		if (chosen === undefined) continue;
		taken.add(chosen.block);
		said.push({ theme, passages: passages.length, sentence: firstSentence(chosen.block), ...chosen });
	}
	return said;
}
