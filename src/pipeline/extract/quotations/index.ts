import type { Person, Quotation } from '../../../model/schemas/article.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Article, Line } from '../../../model/tree.ts';
import { passagesOf, quoteOf } from '../passages.ts';
import { directSpeechReader } from './direct-speech.ts';
import { indirectSpeechReader } from './indirect-speech.ts';
import { speakerReader } from './speaker.ts';
import type { Speech } from './speech.ts';
import { surenessOf } from './sureness.ts';

/** Finds what an article's persons say. */
export type QuotationExtractor = (article: Article, lines: readonly Line[], people: readonly Person[]) => Quotation[];

/**
 * Makes the extractor of quotations: direct speech with its speaker before or behind it, indirect speech of a named or
 * titled speaker after 表示, 说, 指出, 强调 and their like. The answers of an interview are the report itself, no quotations.
 */
export function quotationExtractor(lexicon: Lexicon): QuotationExtractor {
	const speaker = speakerReader(lexicon);
	const readDirect = directSpeechReader(lexicon, speaker);
	const readIndirect = indirectSpeechReader(lexicon, speaker);

	const speechesIn = (plain: string, speakers: readonly string[], earlier: string): Speech[] => {
		const direct = readDirect(plain, speakers, earlier);
		return [...direct, ...readIndirect(plain, speakers, direct)].sort((a, b) => a.from - b.from);
	};

	return (article, lines, people) => {
		const passages = passagesOf(article, ['editorsNote', 'paragraph', 'listItem', 'crosshead']);
		const lay = passages.flatMap(({ plain }) => speaker.layNamesIn(plain));
		const speakers = [...new Set([...people.map(({ name }) => name), ...lay])];
		return passages.flatMap((passage, at) =>
			speechesIn(passage.plain, speakers, passages[at - 1]?.plain ?? '').map(
				({ from, to, speaker: name, rule }): Quotation => {
					const { quote, line } = quoteOf(passage, lines, from, to);
					return {
						text: quote,
						speaker: name,
						block: passage.id,
						line,
						rule,
						sure: surenessOf(rule, speakers.includes(name)),
					};
				}
			)
		);
	};
}
