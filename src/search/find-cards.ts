import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { hospitalCards } from './hospital-cards.ts';
import type { ParsedQuery } from './parse-query.ts';
import { cardKinds, type CardValue, type PeopleSigns, type SearchCard, type SearchCards } from './records.ts';
import { type Understood, understandQuery, waysToSay } from './understand-query.ts';

/** A page that a query means, with what of it answers. */
export interface FoundCard {
	card: SearchCard;
	/** Figures to show, those that were asked for first. */
	values: readonly CardValue[];
	/** The year that was asked for and of which there is no figure. */
	missingYear?: string;
	/** The name by which the query calls it, where it is not its own. */
	alias?: string;
	score: number;
}

/** So many cards at most. */
const most = 3;
/** Less than this of the query is not enough to mean a page. */
const enough = 0.62;
/** Said in other words it is a little less sure. */
const otherWords = 0.94;

/** A part of a name may mean the whole: 满意度 for 患者满意度. */
const partOfName = 0.5;
/** But not that of a programme, which has a name of its own: 党支部 does not mean 五好党支部. */
const lessForProgrammes = 0.8;

function pairsOf(text: string): string[] {
	return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** How much a wanted run and a name are the same, 0 to 1. */
function likeness(wanted: string, name: string): number {
	if (wanted === name) return 1;
	if (name.length >= 2 && wanted.includes(name)) return 0.25 + (0.73 * name.length) / wanted.length;
	if (wanted.length >= 2 && name.includes(wanted)) return partOfName + (0.45 * wanted.length) / name.length;
	const [one, other] = [pairsOf(wanted), new Set(pairsOf(name))];
	const common = one.filter((pair) => other.has(pair)).length;
	return common < 2 ? 0 : (1.7 * common) / (one.length + other.size);
}

/** The names under which a card is looked for, with how surely each means it. */
function namesOf({ name, names, cues = [] }: SearchCard): { name: string; weight: number }[] {
	return [
		{ name, weight: 1 },
		...names.map((other) => ({ name: other, weight: 0.97 })),
		...cues.map((cue) => ({ name: cue, weight: 0.7 })),
	];
}

function scoreNamed(card: SearchCard, ways: readonly string[], fold: (text: string) => string): number {
	let best = 0;
	for (const { name, weight } of namesOf(card)) {
		const folded = fold(name);
		for (const [index, way] of ways.entries()) {
			// A cue says what a passage is about only as it stands.
			if (weight < 0.9 && !way.includes(folded)) continue;
			const isPart = card.kind === 'programme' && way !== folded && folded.includes(way);
			const sure = weight * (index === 0 ? 1 : otherWords) * (isPart ? lessForProgrammes : 1);
			best = Math.max(best, likeness(way, folded) * sure);
		}
	}
	return best;
}

/** A person by name, post, or both: what is left of the question has to be said by them. */
function scorePerson(card: SearchCard, wanted: string, { fold, hospitals }: Archive): number {
	if (wanted.length < 2) return 0;
	const name = fold(card.name);
	const post = fold(card.note);
	const isNamed = wanted.includes(name);
	const isOfHospital = card.hospitals.some((index) => card.note.startsWith(hospitals[index]?.name ?? '-'));
	const rest = wanted.replace(name, '');
	const said = rest.length > 1 && post.includes(rest) ? rest.length : 0;
	if (isNamed) return 0.6 + (0.4 * (name.length + said)) / wanted.length;
	if (said === 0) return 0;
	// 书记 is the last word of 党委书记; in 书记处 it would be another thing. A hospital's own before a city's.
	return post.endsWith(rest) ? (isOfHospital ? 0.92 : 0.85) : 0.6;
}

function scoreCard(archive: Archive, card: SearchCard, asked: Understood, ways: readonly string[]): number {
	const { fold } = archive;
	const wanted = ways[0] ?? '';
	const isOwn = card.hospitals.some((index) => asked.hospitals.has(index));
	if (card.kind === 'hospital') {
		if (!isOwn) return 0;
		return 0.55 + (0.45 * asked.named) / (asked.named + wanted.length);
	}
	if (wanted === '' || (card.kind === 'place' && asked.hospitals.size > 0)) return 0;
	const score = card.kind === 'person' ? scorePerson(card, wanted, archive) : scoreNamed(card, ways, fold);
	if (asked.hospitals.size === 0) return score;
	// The question names a hospital: what is not its own answers another question.
	return isOwn ? score + 0.03 : score * (card.kind === 'person' ? 0.4 : 0.8);
}

/** Figures with those of the hospitals and years that were asked for first. */
function orderValues(values: readonly CardValue[], { hospitals, years }: Understood): CardValue[] {
	const weigh = ([hospital, , , covered]: CardValue): number =>
		(hospitals.has(hospital) ? 2 : 0) + (years.some((year) => covered.split(' ').includes(year)) ? 1 : 0);
	return [...values].sort((a, b) => weigh(b) - weigh(a));
}

function yearThatIsMissing(values: readonly CardValue[], { years }: Understood): string | undefined {
	return years.find(
		(year) => values.length > 0 && !values.some(([, , , covered]) => covered.split(' ').includes(year))
	);
}

/** The longest other name of a card that the query has, where it has not its own. */
function aliasIn({ kind, name, names }: SearchCard, text: string, fold: (text: string) => string): string | undefined {
	const folded = fold(text);
	if (kind !== 'hospital' || folded.includes(fold(name))) return undefined;
	return [...names].sort((a, b) => b.length - a.length).find((other) => folded.includes(fold(other)));
}

/**
 * The pages that a query means; where it was understood as something else – letters as pinyin, a slip – what that means.
 *
 * A question about something at a hospital (随州市中心医院手术前等几天) is answered by the nearest passages, not by the page of
 * the hospital.
 */
export async function cardsFor(
	archive: Archive,
	cards: SearchCards,
	{ terms }: ParsedQuery,
	{ instead, tier }: Pick<Answer, 'instead' | 'tier'>
): Promise<FoundCard[]> {
	const wanted = terms.filter(({ excluded }) => !excluded).map(({ text }) => text);
	const typed = wanted.join(' ');
	const meant = instead.reduce((text, { from, to }) => text.replace(from, to[0] ?? from), typed);
	// What the nearest passages took a name for is what was meant; a slip may be none where a page has the words.
	let understood = tier === 'near' ? meant : typed;
	let found = await findCards(archive, cards, understood);
	if (found.length === 0 && understood !== meant) {
		understood = meant;
		found = await findCards(archive, cards, understood);
	}
	const asksForMore = tier === 'near' && understandQuery(archive, cards, understood).pieces.join('').length > 1;
	return asksForMore ? found.filter(({ card }) => card.kind !== 'hospital') : found;
}

/** A name with what is asked of the person is not longer: 钱运坤强调. */
const longestNamed = 5;

/** Whether a question may mean a person: a piece of it begins with a surname that the archive has, or names a post. */
function mayMeanPerson(pieces: readonly string[], { surnames, posts }: PeopleSigns, fold: (text: string) => string) {
	const first = new Set(fold(surnames));
	return pieces.some((piece) => {
		const isShort = piece.length >= 2 && piece.length <= longestNamed;
		return (isShort && first.has(piece.charAt(0))) || posts.some((post) => piece.includes(fold(post)));
	});
}

/** All figures of a card where those of some hospital or year are asked for, else the first. */
async function figuresFor(archive: Archive, card: SearchCard, asked: Understood): Promise<readonly CardValue[]> {
	const { values = [], total = values.length } = card;
	const isAsked = asked.hospitals.size > 0 || asked.years.length > 0;
	return total > values.length && isAsked ? archive.load.figures(card.id) : values;
}

/**
 * The pages that a query names or means, best first, at most three.
 *
 * @example
 * await findCards(archive, cards, '2023年手术量') // → the indicator 手术人次, its figures of 2023 first
 */
export async function findCards(archive: Archive, cards: SearchCards, text: string): Promise<FoundCard[]> {
	const asked = understandQuery(archive, cards, text);
	const wanted = asked.pieces.join('');
	const same = cards.same.map((group) => group.map(archive.fold));
	const ways = [...new Set([wanted, ...waysToSay(wanted, same)])];
	const isOfPeople = cards.people && mayMeanPerson(asked.pieces, cards.people, archive.fold);
	const people = isOfPeople ? await archive.load.people() : [];
	const scored = [...hospitalCards(archive, cards.counts, asked.hospitals), ...cards.cards, ...people]
		.map((card) => ({ card, score: scoreCard(archive, card, asked, ways) }))
		.filter(({ score }) => score >= enough)
		.sort((a, b) => b.score - a.score || cardKinds.indexOf(a.card.kind) - cardKinds.indexOf(b.card.kind));
	return Promise.all(
		withHospital(scored).map(async ({ card, score }): Promise<FoundCard> => {
			const values = await figuresFor(archive, card, asked);
			const missingYear = card.kind === 'indicator' ? yearThatIsMissing(values, asked) : undefined;
			const alias = aliasIn(card, text, archive.fold);
			return {
				card,
				values: orderValues(values, asked),
				...(missingYear === undefined ? {} : { missingYear }),
				...(alias === undefined ? {} : { alias }),
				score,
			};
		})
	);
}

/** A page that is so much less meant than the best is not meant. */
const farBehind = 0.2;

/** The best cards; a hospital that the query names is among them. */
function withHospital<Scored extends { card: SearchCard; score: number }>(found: readonly Scored[]): Scored[] {
	const least = (found[0]?.score ?? 0) - farBehind;
	const best = found.filter(({ score }) => score >= least).slice(0, most);
	const hospital = found.find(({ card }) => card.kind === 'hospital');
	if (!hospital || best.includes(hospital)) return best;
	return [...best.slice(0, most - 1), hospital];
}
