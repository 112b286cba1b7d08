import type { Archive } from './archive.ts';
import { type Candidate, findExact, unite } from './engine.ts';
import { foldedTextOf, type Occurrence, withoutOverlap } from './match.ts';
import type { BlockHit, FoundReport } from './rank.ts';
import type { SearchBlock, SearchCards, SearchReport } from './records.ts';
import { numberForms, numbersOf } from './number-forms.ts';
import { understandQuery } from './understand-query.ts';

/** Reports whose texts are compared with the question. */
const mostRead = 24;
/** A passage has to say so much of the question, by the rarity of its pairs of characters. */
const leastSaid = 0.1;
/** Passages far behind the best are left out. */
const leastOfBest = 0.55;
/** A pair between two words tells less than one inside a word, and one that stands nowhere may be a reader's own way to say it. */
const between = 0.4;
const absent = 0.75;
/** A word said in another way counts a little less. */
const otherWord = 0.9;
/** What another hospital's report says answers less where the question names one. */
const otherHospital = 0.35;

/** A stretch of the question that is looked for: a pair of characters, a number, a Latin word. */
interface Sign {
	text: string;
	/** Reports that have it. */
	candidates: Candidate[];
	/** How much it tells: rare signs more than common ones, those inside a word more than those between two. */
	rarity: number;
	isBetween: boolean;
}

/** A word of the question for which others may stand. */
interface Word {
	signs: Sign[];
	others: string[];
}

/** A question as it is compared with sentences. */
interface Question {
	signs: Sign[];
	words: Word[];
	total: number;
	hospitals: Set<string>;
}

const latin = /[a-z][a-z0-9+.-]*|\d+(?:\.\d+)?%?/gu;

/** Places in a run at which the browser's dictionary ends a word; every place where it has none. */
function wordEnds(run: string): Set<number> {
	if (typeof Intl.Segmenter !== 'function') return new Set();
	const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(run);
	return new Set([...segments].map(({ index, segment }) => index + segment.length));
}

/** The signs of a piece: pairs of Han characters, Latin words, numbers; a single character where it is all there is. */
function signsOf(piece: string): { text: string; isBetween: boolean }[] {
	// Of PET-CT a report may print PET or CT alone.
	const words = (piece.match(latin) ?? []).flatMap((word) => [
		word.replace(/-+$/u, ''),
		...(/^[a-z].*-/u.test(word) ? word.split('-').filter(Boolean) : []),
	]);
	const others = words.map((text) => ({ text, isBetween: false }));
	const pairs = (piece.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
		if (run.length === 1) return [{ text: run, isBetween: false }];
		const ends = wordEnds(run);
		return Array.from({ length: run.length - 1 }, (_, at) => ({
			text: run.slice(at, at + 2),
			isBetween: ends.has(at + 1),
		}));
	});
	return [...others, ...pairs];
}

/** The words of a question for which others may stand: readers' words, and numbers in their other forms. */
function wordsOf(
	archive: Archive,
	cards: SearchCards,
	pieces: readonly string[]
): { text: string; others: string[] }[] {
	const folded = cards.same.map((group) => group.map(archive.fold));
	const words = folded.flatMap((group) =>
		group
			.filter((word) => pieces.some((piece) => piece.includes(word)))
			.map((text) => ({ text, others: group.filter((other) => other !== text) }))
	);
	const numbers = pieces.flatMap(numbersOf).map((text) => ({ text, others: numberForms(text) }));
	return [...words, ...numbers];
}

async function readQuestion(archive: Archive, cards: SearchCards, text: string): Promise<Question | undefined> {
	const { piecesWithPlaces: pieces, called } = understandQuery(archive, cards, text);
	const texts = new Map(pieces.flatMap(signsOf).map((sign) => [sign.text, sign]));
	if (texts.size === 0) return undefined;
	const signs = await Promise.all(
		[...texts.values()].map(async (sign): Promise<Sign> => {
			return { ...sign, candidates: await findExact(archive.engine, sign.text), rarity: 0 };
		})
	);
	const byText = new Map(signs.map((sign) => [sign.text, sign]));
	const words = wordsOf(archive, cards, pieces).map(({ text: word, others }): Word => {
		return { signs: signsOf(word).flatMap((sign) => byText.get(sign.text) ?? []), others };
	});
	const hospitals = new Set([...called].map((index) => archive.hospitals[index]?.id ?? ''));
	return { signs, words, total: 0, hospitals };
}

/** The reports that may say it, those with most and rarest signs first. */
async function candidatesOf(archive: Archive, { signs, words }: Question): Promise<Candidate[]> {
	const others = [...new Set(words.flatMap((word) => word.others))];
	const lists = await Promise.all(others.map((other) => findExact(archive.engine, other)));
	const weights = new Map<string, number>();
	for (const list of [...signs.map(({ candidates }) => candidates), ...lists]) {
		const weight = Math.log(1 + archive.size / Math.max(list.length, 0.5));
		for (const { id } of list) weights.set(id, (weights.get(id) ?? 0) + weight);
	}
	return unite([...signs.map(({ candidates }) => candidates), ...lists])
		.sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0))
		.slice(0, mostRead);
}

/** Says how rare each sign is among the passages that were read. */
function weighSigns(archive: Archive, question: Question, reports: readonly SearchReport[]): Question {
	const texts = reports.flatMap(({ blocks }) => blocks.map((block) => foldedTextOf(block, archive.fold).text));
	for (const sign of question.signs) {
		const having = texts.filter((text) => text.includes(sign.text)).length;
		sign.rarity =
			Math.log(1 + texts.length / (having + 0.5)) * (sign.isBetween ? between : 1) * (having === 0 ? absent : 1);
	}
	return { ...question, total: question.signs.reduce((sum, { rarity }) => sum + rarity, 0) };
}

const sentence = /[^。！？；!?;]+[。！？；!?;]*[”’」』）)]*/gu;

/** Stretches of a text that may answer: each sentence, and each with the one that follows. */
function stretchesOf(text: string): { from: number; to: number }[] {
	const sentences = [...text.matchAll(sentence)].map(({ index, 0: { length } }) => ({
		from: index,
		to: index + length,
	}));
	const pairs = sentences.slice(1).map(({ to }, at) => ({ from: sentences[at]?.from ?? 0, to }));
	return [...sentences, ...pairs];
}

/** How much of the question a stretch says, 0 to 1. */
function scoreStretch(stretch: string, { signs, words, total }: Question): number {
	const said = new Set(signs.filter(({ text }) => stretch.includes(text)));
	let score = 0;
	for (const { rarity } of said) score += rarity;
	const counted = new Set(said);
	for (const word of words) {
		const unsaid = word.signs.filter((sign) => !counted.has(sign));
		if (unsaid.length === 0 || !word.others.some((other) => stretch.includes(other))) continue;
		for (const sign of unsaid) {
			counted.add(sign);
			score += sign.rarity * otherWord;
		}
	}
	// Of two sentences that say the same the shorter is nearer.
	return (score / total) * (1 - Math.min(0.12, stretch.length / 1500));
}

function marksOf(block: SearchBlock, { from, to }: { from: number; to: number }, archive: Archive, question: Question) {
	const folded = foldedTextOf(block, archive.fold);
	const runs = [...question.signs.map(({ text }) => text), ...question.words.flatMap(({ others }) => others)];
	const found = runs.flatMap((run): Occurrence[] => {
		const places: Occurrence[] = [];
		for (let at = folded.text.indexOf(run, from); at !== -1 && at < to; at = folded.text.indexOf(run, at + 1)) {
			places.push({ start: folded.from[at] ?? 0, end: folded.to[at + run.length - 1] ?? 0, whole: true });
		}
		return places;
	});
	return withoutOverlap(joinTouching(found));
}

/** Pairs that overlap or touch are one mark: 平均, 均住, 住院 → 平均住院. */
function joinTouching(places: readonly Occurrence[]): Occurrence[] {
	const joined: Occurrence[] = [];
	for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = joined.at(-1);
		if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
		else joined.push({ ...place });
	}
	return joined;
}

/** Passages of reports by how much of a question they say. */
export interface NearPlan {
	candidates: Candidate[];
	rank: (report: SearchReport, accepts: (block: SearchBlock) => boolean) => FoundReport | undefined;
}

/**
 * The passages nearest to a question that no sentence answers word for word: ranked by the pairs of characters that they
 * share with it, rare pairs more than common ones, words that only ask left out, a word or another for it.
 *
 * @example
 * await planNear(archive, cards, '党支部建在科室上') // → 把“支部建在科室上”…
 */
export async function planNear(archive: Archive, cards: SearchCards, text: string): Promise<NearPlan | undefined> {
	const read = await readQuestion(archive, cards, text);
	if (!read) return undefined;
	const candidates = await candidatesOf(archive, read);
	const reports = await Promise.all(candidates.map((candidate) => candidate.load()));
	const question = weighSigns(archive, read, reports);
	const scored = new Map<SearchBlock, { score: number; stretch: { from: number; to: number } }>();
	let best = 0;
	for (const report of reports) {
		const isOther = question.hospitals.size > 0 && !question.hospitals.has(report.hospital ?? '');
		for (const block of report.blocks) {
			const { text: folded } = foldedTextOf(block, archive.fold);
			for (const stretch of stretchesOf(folded)) {
				const score = scoreStretch(folded.slice(stretch.from, stretch.to), question);
				if (score >= leastSaid && score > (scored.get(block)?.score ?? 0)) scored.set(block, { score, stretch });
			}
			const own = scored.get(block);
			if (own && isOther) own.score *= otherHospital;
			best = Math.max(best, own?.score ?? 0);
		}
	}
	return {
		candidates,
		rank: (report, accepts) => {
			const hits = report.blocks.flatMap((block): BlockHit[] => {
				const own = scored.get(block);
				if (!own || own.score < best * leastOfBest || !accepts(block)) return [];
				return [{ block, spans: marksOf(block, own.stretch, archive, question), weight: own.score }];
			});
			if (hits.length === 0) return undefined;
			const score = Math.max(...hits.map(({ weight }) => weight));
			return { report, hits, places: hits.length, score };
		},
	};
}
