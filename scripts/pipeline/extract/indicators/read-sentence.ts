import type { Comparison } from '../../../../src/schemas/article.ts';
import type { Sentence } from '../clauses.ts';
import { arrivesAt, multipleOf, startsFrom, type ChangeReader } from './change.ts';
import type { Figure } from './figure.ts';
import type { NameReader } from './name.ts';
import { pairRespectively } from './respectively.ts';
import type { Rank } from './rank.ts';

/** An indicator as it is read, before its period, kind and place in the catalogue are known. */
export interface Draft {
	name: string;
	value: number;
	unit: string | null;
	qualifier: string | null;
	outOf: number | null;
	comparison: Comparison | null;
	isRank: boolean;
	isChange: boolean;
	/** `[from, to)` of the quote in the passage. */
	from: number;
	to: number;
	/** Number of the clause of the figure in its sentence. */
	clause: number;
}

/** What reading a sentence needs. */
export interface Reading {
	/** The passage, its time words blanked. */
	text: string;
	figures: readonly Figure[];
	ranks: readonly Rank[];
	readChange: ChangeReader;
	names: NameReader;
	measures: ReadonlySet<string>;
}

/** Words of a comparison that name nothing of their own: 例数同比增长25.4%. */
const emptyNames =
	/^(?:例数|人数|数量|量|总数|增幅|降幅|增速|增长率|同期|其中|平均|也|分别|总量|占比|该指标|该数据|人次|累计)?$/u;

/** What stands before a figure in its clause, after the figure before it. */
function headOf(
	text: string,
	sentence: Sentence,
	figure: Figure,
	previous: Figure | undefined
): { head: string; from: number } {
	const clause = sentence.clauses.find(({ from, to }) => figure.from >= from && figure.from <= to) ?? sentence;
	const from = previous && previous.to > clause.from ? previous.to : clause.from;
	return { head: text.slice(from, figure.from), from };
}

/**
 * Reads the figures of a sentence, one after the other: the start of a change waits for its end, a change belongs to the
 * figure before it, everything else is an indicator with the name that stands nearest.
 *
 * @example
 * // 党支部由11个增至24个 → one draft, value 24, comparison.from 11
 * // 出院8.9万人次，同比上升10.66% → one draft, value 89000, comparison 同比 up 10.66 %
 */
export function readSentence(sentence: Sentence, reading: Reading): Draft[] {
	const { text, names, readChange } = reading;
	const inside = <T extends { from: number }>(list: readonly T[]) =>
		list.filter(({ from }) => from >= sentence.from && from < sentence.to);
	const ranks = inside(reading.ranks);
	const figures = inside(reading.figures).filter(
		(figure) => !ranks.some(({ from, to }) => figure.numberFrom >= from && figure.numberFrom < to)
	);
	const clauseOf = (index: number) => sentence.clauses.findIndex(({ from, to }) => index >= from && index <= to);
	const paired = pairRespectively(sentence, figures, text, reading);
	const drafts: Draft[] = [...paired];
	const used = new Set(figures.filter(({ from }) => paired.some((draft) => from >= draft.from && from < draft.to)));

	for (const [index, figure] of figures.entries()) {
		if (used.has(figure)) continue;
		const previous = figures[index - 1];
		const next = figures[index + 1];
		const { head, from } = headOf(text, sentence, figure, previous);
		const clause = clauseOf(figure.from);
		const last = drafts.filter((draft) => draft.from < figure.from).at(-1);

		const opening = startsFrom(head);
		if (opening && next && arrivesAt(text.slice(figure.to, next.from))) {
			used.add(next);
			const name =
				names.before(head.slice(0, opening.index)) ??
				names.before(text.slice(figure.to, next.from)) ??
				nameBefore(text, sentence, clause, names);
			const baseFrom = from + opening.index;
			const base = text.slice(baseFrom, figure.to);
			const quoteFrom = name && head.includes(name.name) ? from + name.from : baseFrom;
			drafts.push({
				...draftOf(next, name?.name ?? last?.name ?? '', quoteFrom, next.to, clauseOf(next.from)),
				comparison: {
					base: base,
					direction: next.value > figure.value ? 'up' : next.value < figure.value ? 'down' : 'same',
					value: null,
					unit: next.unit,
					from: figure.unit === next.unit || figure.unit === null || next.unit !== null ? figure.value : null,
				},
			});
			continue;
		}

		const multiple = figure.unit === '倍' ? multipleOf(head) : undefined;
		if (multiple && last) {
			last.comparison ??= {
				base: multiple,
				direction: figure.value >= 1 ? 'up' : 'down',
				value: figure.value,
				unit: '倍',
				from: null,
			};
			last.to = figure.to;
			continue;
		}

		const change = readChange(head);
		const countsThings =
			change !== undefined &&
			change.base === null &&
			!reading.measures.has(figure.unit ?? '') &&
			names.after(text.slice(figure.to, sentence.to)) !== undefined;
		if (change && !countsThings) {
			const own = names.before(head.slice(0, change.from));
			const comparison: Comparison = {
				base: change.base,
				direction: change.direction,
				value: figure.value,
				unit: figure.unit,
				from: null,
			};
			const belongs =
				last &&
				last.comparison === null &&
				!last.isChange &&
				emptyNames.test(own?.name ?? '') &&
				isNear(text.slice(last.to, figure.from));
			if (belongs) {
				last.comparison = comparison;
				last.to = figure.to;
				continue;
			}
			const name = own && !emptyNames.test(own.name) ? own : (nameBefore(text, sentence, clause, names) ?? own);
			const quoteFrom = own ? from + own.from : from + change.from;
			drafts.push({
				...draftOf(figure, name?.name ?? last?.name ?? '', quoteFrom, figure.to, clause),
				comparison,
				isChange: true,
			});
			continue;
		}

		const found = nameFor(figure, head, from, clause, sentence, reading);
		// 同比增长12%，达到110万人次: the change that stands before belongs to the figure that follows.
		if (found.borrowed && last?.isChange && last.clause >= clause - 1) {
			drafts.pop();
			drafts.push({ ...draftOf(figure, last.name, last.from, figure.to, clause), comparison: last.comparison });
			continue;
		}
		if (found.name === '') continue;
		drafts.push(draftOf(figure, found.name, found.from, found.to, clause));
	}
	return [...drafts, ...rankDrafts(ranks, sentence, drafts, reading)].sort((a, b) => a.from - b.from || a.to - b.to);
}

function draftOf(figure: Figure, name: string, from: number, to: number, clause: number): Draft {
	const { value, unit, qualifier } = figure;
	return {
		name,
		value,
		unit,
		qualifier,
		outOf: null,
		comparison: null,
		isRank: false,
		isChange: false,
		from: Math.min(from, figure.from),
		to: Math.max(to, figure.to),
		clause,
	};
}

/** A change stands next to its figure: not beyond a semicolon, nor beyond another clause with words of its own. */
function isNear(between: string): boolean {
	return !/[；。]/u.test(between) && (between.match(/，/gu)?.length ?? 0) <= 1;
}

/** The name that the clause before a clause ends with. */
function nameBefore(
	text: string,
	sentence: Sentence,
	clause: number,
	names: NameReader
): ReturnType<NameReader['before']> {
	const before = sentence.clauses[clause - 1];
	return before ? names.before(text.slice(before.from, before.to)) : undefined;
}

/** A figure's name with the quote that holds both; `borrowed` where its own clause has none. */
function nameFor(
	figure: Figure,
	head: string,
	from: number,
	clause: number,
	sentence: Sentence,
	{ text, names, measures }: Reading
) {
	const end = sentence.clauses[clause]?.to ?? sentence.to;
	const before = names.before(head);
	const after = names.after(text.slice(figure.to, end));
	const isMeasure = figure.unit === null || measures.has(figure.unit);
	const isShare =
		/占(?:[了比到约近]|全院的?|总数的?)?$/u.test(head.replace(/(?:[约近]|超过|[超达]|不到)+$/u, '')) &&
		figure.unit === '%';
	if (before && isShare && !before.name.endsWith('占比'))
		return { name: `${before.name.replace(/占$/u, '')}占比`, from: from + before.from, to: figure.to, borrowed: false };
	const ofWhole = /占(.{1,24})的$/u.exec(head);
	if (before && ofWhole && !before.name.startsWith('占'))
		return { name: `${before.name}的比例`, from: from + before.from, to: figure.to, borrowed: false };
	if (before && ofWhole) {
		return { name: `${before.name}的比例`, from: from + before.from, to: figure.to, borrowed: false };
	}
	if (isMeasure || !after) {
		if (before) return { name: before.name, from: from + before.from, to: figure.to, borrowed: false };
		if (after && text[figure.to] === '的')
			return { name: after.name, from: figure.from, to: figure.to + after.from + after.name.length, borrowed: false };
		if (after)
			return { name: after.name, from: figure.from, to: figure.to + after.from + after.name.length, borrowed: false };
		const previous = nameBefore(text, sentence, clause, names);
		return { name: previous?.name ?? '', from: figure.from, to: figure.to, borrowed: true };
	}
	return {
		name: after.name,
		from: before ? from + before.from : figure.from,
		to: figure.to + after.from + after.name.length,
		borrowed: false,
	};
}

/** Indicators of the ranks of a sentence: each of several things named before has its own. */
function rankDrafts(
	ranks: readonly Rank[],
	sentence: Sentence,
	drafts: readonly Draft[],
	{ text, names }: Reading
): Draft[] {
	return ranks.flatMap((rank, index): Draft[] => {
		const clause = sentence.clauses.findIndex(({ from, to }) => rank.from >= from && rank.from <= to);
		const start = Math.max(sentence.clauses[clause]?.from ?? sentence.from, ranks[index - 1]?.to ?? 0);
		const denominator = drafts.find(
			(draft) => draft.unit === '家' && draft.to <= rank.from && draft.to > rank.from - 24
		);
		const head = text
			.slice(denominator ? Math.max(start, denominator.to) : start, rank.from)
			.replace(/^中/u, '')
			.replace(/中$/u, '');
		const own = names.before(head);
		const previousDraft = drafts
			.filter((draft) => draft.to <= rank.from && draft.clause >= clause - 1 && draft !== denominator)
			.at(-1);
		const name =
			own?.name ??
			previousDraft?.name ??
			nameBefore(text, sentence, clause, names)?.name ??
			(rank.scope ? `${rank.scope}排名` : '排名');
		return [
			{
				name: /排名|名次|位次/u.test(name) ? name : `${name}排名`,
				value: rank.value,
				unit: rank.unit,
				qualifier: rank.qualifier,
				outOf: denominator?.value ?? null,
				comparison: null,
				isRank: true,
				isChange: false,
				from: own ? start + text.slice(start, rank.from).indexOf(own.name) : rank.from,
				to: rank.to,
				clause,
			},
		];
	});
}
