import { matchesIn } from '../../../model/matches-in.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import type { SpeakerReader } from './speaker.ts';
import { shortest, type Speech } from './speech.ts';

/** The clause with which indirect speech begins, its speaker in the group `speaker`: 院长彭家林表示，. */
export function indirectOpening({ persons }: Pick<Lexicon, 'persons'>): RegExp {
	const verb = anyOf(persons.indirectVerbs);
	const addressing = `(?:谆谆|一再|再三|反复|多次)?${anyOf(persons.addressingVerbs)}[^，。；！？“”：]{0,12}`;
	// What follows is no sentence in quotation marks: that is direct speech.
	const noQuotation = '(?!“[^”]*[，。！？…]”|“[^”]{8,}”(?:[，。]|$))';
	return new RegExp(
		`(?:^|[，。；！？”])(?<speaker>[^，。；！？“”：]{1,40}?)(?:${verb}|${addressing})[，：]${noQuotation}`,
		'gu'
	);
}

/**
 * Makes a reader of indirect speech: what follows 某人表示， up to the end of the sentence, or up to the words in quotation
 * marks in it, which are direct. 据某人介绍 only says where the reporter knows it from.
 */
export function indirectSpeechReader(
	lexicon: Lexicon,
	speaker: SpeakerReader
): (plain: string, speakers: readonly string[], direct: readonly Speech[]) => Speech[] {
	const opening = indirectOpening(lexicon);
	return (plain, speakers, direct) =>
		matchesIn(opening, plain).flatMap((match): Speech[] => {
			const words = match.groups!['speaker']!;
			const from = match.index + match[0].length;
			const isInside = direct.some((speech) => match.index > speech.from && match.index < speech.to);
			const name = speaker.beforeVerb(words, speakers, plain.slice(0, match.index), false);
			if (!name || isInside || /据[^，]*$/u.test(words)) return [];
			const end = plain.slice(from).search(/[。！？…]/u);
			const to = end < 0 ? plain.replace(/：\s*$/u, '').length : from + end + 1;
			// 唐明远介绍，以前只有9个党支部，“开会人总凑不齐”。
			const cited = direct.find((speech) => speech.from >= from && speech.from < to);
			const until = cited ? from + plain.slice(from, cited.from - 1).search(/[，：]$/u) : to;
			return until - from < shortest ? [] : [{ from, to: until, speaker: name, rule: 'quotations/told' }];
		});
}
