import { matchesWith } from '../../../model/matches-in.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../clauses.ts';
import { draftOf, type Draft } from './reading.ts';

/** Finds what a sentence of a text says there is none of. */
export type ZeroReader = (sentence: Sentence, text: string) => Draft[];

/**
 * Makes a reader of what a sentence says there is none of: 无丙级病历, 零投诉, 连续三年零增长. Slogans (零距离, 零容忍) are none.
 *
 * @example
 * // 甲级病案率99.87%，无丙级病历 → 丙级病历 0
 */
export function zeroReader(names: Lexicon['names-with-numbers']): ZeroReader {
	const pattern = new RegExp(
		`(?:无|零|未发生|没有)(?<noun>${anyOf(names.zeroNouns)})(?:发生|率)?|无一例(?<case>[一-龥]{2,6})|(?<rate>[一-龥A-Za-z]{2,14}(?:率|数|量|项目|例数|投诉|事故|感染))(?:连续[一二三四五六七八九十\\d]+年)?(?:均|都|保持|始终)?为零|(?<grown>[一-龥]{2,10})(?:连续[一二三四五六七八九十\\d]+年)(?:实现)?零增长`,
		'gu'
	);
	return (sentence, text) =>
		matchesWith(/[无零]|没有|未发生/u, pattern, text.slice(sentence.from, sentence.to)).map((match): Draft => {
			const from = sentence.from + match.index;
			const { noun, grown, case: single, rate } = match.groups!;
			return draftOf({
				rule: 'indicators/none',
				name: noun ?? single ?? rate ?? `${grown}增长`,
				value: 0,
				unit: single === undefined ? null : '例',
				from,
				to: from + match[0].length,
				clause: sentence.clauses.findIndex((clause) => from >= clause.from && from <= clause.to),
			});
		});
}
