import type { BlockType } from '../model/schemas/block-types.ts';
import { type Fold } from './fold.ts';
import { isCalled, isPartOfName } from './hospital-names.ts';
import { findInBlock, type Occurrence, type Pattern, withoutOverlap } from './match.ts';
import type { SearchBlock, SearchHospital, SearchReport } from './records.ts';

/** What stands for one word of the query; the first pattern is the word itself, the others are as good. */
export interface SearchTerm {
	patterns: Pattern[];
	/** Reports that have it, against all reports: rare words tell more. */
	rarity: number;
}

/** A block with what was found in it. */
export interface BlockHit {
	block: SearchBlock;
	spans: Occurrence[];
	/** How much of the query stands in it, rare words more than common ones. */
	weight: number;
}

/** A report that answers, with everything found in it. */
export interface FoundReport {
	report: SearchReport;
	hits: BlockHit[];
	/** Number of places. */
	places: number;
	score: number;
}

/** How much a place tells, by the kind of its block. */
const weightOf: Record<BlockType, number> = {
	headline: 12,
	deck: 7,
	kicker: 5,
	sectionLabel: 2,
	crosshead: 4,
	byline: 2,
	dateline: 1,
	editorsNote: 1.5,
	paragraph: 1,
	listItem: 1,
	caption: 1,
	credit: 0.6,
	furniture: 0.3,
};

/** A part of a longer number or word tells little: 50 in 150. */
const partOfWord = 0.05;
/** Added where the run stands by itself: 50 before any number of 150s. */
const wholeBonus = 4;
/** Added where the report is about the hospital that the query names. */
const subjectBonus = 30;
/** What a part of its own hospital's name tells of a passage. */
const ownName = 0.1;
const saturation = 2;
const usualLength = 3000;

/**
 * Finds a query's terms in a report; undefined unless every term stands in it.
 *
 * @param accepts which blocks are searched
 */
export function findInReport(
	report: SearchReport,
	terms: readonly SearchTerm[],
	fold: Fold,
	hospital: SearchHospital | undefined,
	accepts: (block: SearchBlock) => boolean
): { hits: BlockHit[]; found: Occurrence[][][] } | undefined {
	const blocks = report.blocks.filter(accepts);
	// found[term][block]
	const found = terms.map(({ patterns }) => {
		const own = patterns.filter(({ hospital }) => hospital === undefined || hospital === report.hospital);
		return blocks.map((block) => findInBlock(block, own, fold));
	});
	if (found.some((places) => places.every((place) => place.length === 0))) return undefined;
	// In a report on 随州 every passage is on it: the other words of the query tell the passages apart.
	const telling = terms.map(({ patterns, rarity }) =>
		terms.length > 1 && isPartOfName(hospital, patterns[0]?.text ?? '', fold) ? rarity * ownName : rarity
	);
	const hits = blocks.flatMap((block, index) => {
		const spans = withoutOverlap(found.flatMap((places) => places[index] ?? []));
		const here = telling.reduce((sum, rarity, term) => sum + (found[term]?.[index]?.length ? rarity : 0), 0);
		const whole = spans.some((span) => span.whole) ? 1 : partOfWord;
		const weight = whole * (here + Math.min(spans.length, 9) / 100);
		return spans.length > 0 ? [{ block, spans, weight }] : [];
	});
	return { hits, found };
}

/**
 * Finds and scores a report: titles and crossheads before text, rare words before common ones, many places before few,
 * words near each other before words apart, in the manner of BM25.
 */
export function rankReport(
	report: SearchReport,
	terms: readonly SearchTerm[],
	fold: Fold,
	hospital: SearchHospital | undefined,
	accepts: (block: SearchBlock) => boolean
): FoundReport | undefined {
	const result = findInReport(report, terms, fold, hospital, accepts);
	if (!result) return undefined;
	const { hits, found } = result;
	const blocks = report.blocks.filter(accepts);
	const length = report.blocks.reduce((sum, block) => sum + block.text.length, 0);
	const damping = saturation * (0.4 + (0.6 * length) / usualLength);

	let score = 0;
	for (const [index, term] of terms.entries()) {
		let title = 0;
		let text = 0;
		let isWhole = false;
		for (const [at, block] of blocks.entries()) {
			for (const place of found[index]?.[at] ?? []) {
				const weight = weightOf[block.type] * (place.whole ? 1 : partOfWord);
				if (weight > 1.5) title = Math.max(title, weight);
				text += weight;
				isWhole ||= place.whole;
			}
		}
		score += term.rarity * (title + (4 * text) / (text + damping)) + (isWhole ? wholeBonus : 0);
		const own = term.patterns[0]?.text ?? '';
		if (isCalled(hospital, own, fold)) score += subjectBonus;
	}
	if (terms.length > 1) score += nearness(found, blocks.length) * 4;
	return { report, hits, places: hits.reduce((sum, hit) => sum + hit.spans.length, 0), score };
}

/** 1 where all terms stand in one block, less where only some do. */
function nearness(found: readonly Occurrence[][][], blocks: number): number {
	let best = 0;
	for (let at = 0; at < blocks; at++) {
		const here = found.filter((places) => (places[at]?.length ?? 0) > 0).length;
		best = Math.max(best, here);
	}
	return best / found.length;
}

/** The weight of a term by the number of reports that have it, as in BM25. */
export function rarityOf(having: number, all: number): number {
	return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
