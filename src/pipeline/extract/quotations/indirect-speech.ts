import { matchesIn } from '../../../model/matches-in.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import type { SpeakerReader } from './speaker.ts';
import { shortest, type Speech } from './speech.ts';

/** The clause with which indirect speech begins, its speaker in the group `speaker`: 院长彭家林表示，. */
export function indirectOpening({ persons }: Pick<Lexicon, 'persons'>): RegExp {
	// 难以形容, 没有说: nobody says it.
	const verb = `(?<!难以|无法|不愿|不肯|没有|没)${anyOf(persons.indirectVerbs)}`;
	const addressing = `(?:谆谆|一再|再三|反复|多次)?${anyOf(persons.addressingVerbs)}[^，。；！？“”：]{0,12}`;
	const listener = '(?:大家|众人|同事们?|同行|记者|我们?|患者|家属|来访者|听众)?';
	// What follows is no sentence in quotation marks: that is direct speech.
	const noQuotation = '(?!“[^”]*[，。！？…]”|“[^”]{8,}”(?:[，。]|$))';
	return new RegExp(
		`(?:^|[，。；！？”])(?:在(?<viewer>[^，。；！？“”：]{1,40}?)看来，|(?<speaker>[^，。；！？“”：]{1,40}?)(?:(?:${verb})${listener}|${addressing})[，：])${noQuotation}`,
		'gu'
	);
}

/**
 * Makes a reader of indirect speech: what follows 某人表示， up to the end of the sentence, or up to the words in quotation
 * marks in it, which are direct. Somebody known before a colon tells too: 彭家林泼了盆冷水：系统替不了医生。
 */
export function indirectSpeechReader(
	lexicon: Lexicon,
	speaker: SpeakerReader
): (plain: string, speakers: readonly string[], direct: readonly Speech[]) => Speech[] {
	const opening = indirectOpening(lexicon);
	return (plain, speakers, direct) => {
		const told = matchesIn(opening, plain);
		const acts =
			speakers.length === 0 || !/\p{Script=Han}{2}：(?!“)/u.test(plain)
				? []
				: matchesIn(actBeforeColon(speakers), plain);
		return [...told, ...acts.filter((act) => !told.some(({ index }) => index === act.index))].flatMap(
			(match): Speech[] => {
				const { viewer, speaker: teller = '' } = match.groups!;
				// 据她介绍: whom she is, the text before says.
				const words = viewer ?? teller.replace(/^据(?=[他她](?!们))/u, '');
				const from = match.index + match[0].length;
				const isInside = direct.some((speech) => match.index > speech.from && match.index < speech.to);
				const name = speaker.beforeVerb(words, speakers, plain.slice(0, match.index), false);
				// 据护理部主任介绍 says where the reporter knows it from, 据彭家林介绍 what he told.
				if (!name || isInside || (/据[^，]*$/u.test(words) && !speakers.includes(name))) return [];
				const end = plain.slice(from).search(/[。！？…]/u);
				const to = end < 0 ? plain.replace(/：\s*$/u, '').length : from + end + 1;
				// 唐明远介绍，以前只有9个党支部，“开会人总凑不齐”。
				const cited = direct.find((speech) => speech.from >= from && speech.from < to);
				const until = cited ? from + plain.slice(from, cited.from - 1).search(/[，：]$/u) : to;
				return until - from < shortest ? [] : [{ from, to: until, speaker: name, rule: 'quotations/told' }];
			}
		);
	};
}

/** Somebody known who does something before a colon that opens no marks: 阮其昌拍板：先随访。 */
function actBeforeColon(speakers: readonly string[]): RegExp {
	const known = acts.get(speakers);
	if (known) return known;
	const made = new RegExp(
		`(?:^|[，。；！？”])(?<speaker>[^，。；！？“”：]{0,20}${anyOf(speakers)}(?!等)(?!\\p{Script=Han}*[记写印贴列登刻挂][在着于])\\p{Script=Han}{2,10})：(?=\\p{Script=Han}[^“”：、。\\d]{6,}[。！？])`,
		'gu'
	);
	acts.set(speakers, made);
	return made;
}

/** Made once for the speakers of a report. */
const acts = new WeakMap<readonly string[], RegExp>();
