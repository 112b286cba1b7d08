import type { Utf16 } from '../../../model/offsets.ts';
import type { Comparison } from '../../../model/schemas/article.ts';
import type { Sentence } from '../clauses.ts';
import { arrivesAt, multipleOf, startsFrom } from './change.ts';
import type { Figure } from './figure.ts';
import { nameBefore, nameOf } from './name-of-figure.ts';
import { changesInOrder, pairRespectively } from './respectively.ts';
import { denominatorOf, rankDrafts, subjectOfRanks } from './rank-drafts.ts';
import type { Draft, Reading } from './reading.ts';

/** Words of a comparison that name nothing of their own: 例数同比增长25.4%. */
const emptyNames =
	/^(?:例数|人数|数量|量|总数|增幅|降幅|增速|增长率|同期|其中|平均|也|分别|总量|占比|该指标|该数据|人次|累计)?$/u;

/** What stands before a figure in its clause, after the figure before it. */
function headOf(
	text: string,
	sentence: Sentence,
	figure: Figure,
	previous: Figure | undefined
): { head: string; from: Utf16 } {
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
	const inside = <T extends { from: Utf16 }>(list: readonly T[]) =>
		list.filter(({ from }) => from >= sentence.from && from < sentence.to);
	const ranks = inside(reading.ranks);
	const figures = inside(reading.figures).filter(
		(figure) => !ranks.some(({ from, to }) => figure.numberFrom >= from && figure.numberFrom < to)
	);
	const clauseOf = (index: Utf16) => sentence.clauses.findIndex(({ from, to }) => index >= from && index <= to);
	const paired = pairRespectively(sentence, figures, text, reading);
	const drafts: Draft[] = [...paired, ...rankDrafts(ranks, figures, sentence, reading)].sort((a, b) => a.from - b.from);
	const together = changesInOrder(sentence, figures, text, reading);
	const used = new Set(figures.filter(({ from }) => paired.some((draft) => from >= draft.from && from < draft.to)));
	for (const figure of together.flatMap((one) => one.figures)) used.add(figure);

	for (const [index, figure] of figures.entries()) {
		if (used.has(figure)) continue;
		const previous = figures[index - 1];
		const next = figures[index + 1];
		const { head, from } = headOf(text, sentence, figure, previous);
		const clause = clauseOf(figure.from);
		const last = drafts
			.filter((draft) => draft.from < figure.from && !draft.isContext && !(draft.isRank && draft.unit === '%'))
			.sort((a, b) => a.to - b.to)
			.at(-1);

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
			change?.base === null && figure.counts && names.after(text.slice(figure.to, sentence.to)) !== undefined;
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
				last?.comparison === null &&
				!last.isChange &&
				emptyNames.test(own?.name ?? '') &&
				(isNear(text.slice(last.to, figure.from)) || (last.isRank && /^[名位]$/u.test(figure.unit ?? '')));
			if (belongs) {
				last.comparison = comparison;
				last.to = figure.to;
				continue;
			}
			const ownName = own && !emptyNames.test(own.name) ? own : (nameBefore(text, sentence, clause, names) ?? own);
			// 排名上升了63位 is a change of rank: the list stands before.
			const isRank = /[名位]次?$/u.test(figure.unit ?? '') && /排名|名次|位次|排行/u.test(head);
			const name = isRank
				? {
						name: `${subjectOfRanks(sentence, clause, reading)}排名${change.direction === 'up' ? '上升' : '下降'}`,
					}
				: ownName;
			const quoteFrom = own ? from + own.from : from + change.from;
			drafts.push({
				...draftOf(figure, name?.name ?? last?.name ?? '', quoteFrom, figure.to, clause),
				comparison,
				isChange: true,
				isRank,
			});
			continue;
		}

		const found = nameOf(
			figure,
			head,
			from,
			clause,
			sentence,
			reading,
			last && clause - last.clause <= 2 ? last.name : undefined
		);
		// 同比增长12%，达到110万人次: the change that stands before belongs to the figure that follows.
		if (found.borrowed && last?.isChange && last.clause >= clause - 1) {
			drafts.pop();
			drafts.push({ ...draftOf(figure, last.name, last.from, figure.to, clause), comparison: last.comparison });
			continue;
		}
		if (figure.qualifier === '前' && figure.unit === '%') {
			drafts.push({
				...draftOf(
					figure,
					`${last?.isRank ? last.name : subjectOfRanks(sentence, clause, reading)}百分位`,
					figure.from,
					figure.to,
					clause
				),
				isRank: true,
			});
			continue;
		}
		const isContext = denominatorOf(ranks, figure, text);
		const name = isContext
			? `${/(?:全[国省市县区]|[一-龥]{2}[省市])\s*$/u.exec(head)?.[0] ?? ''}${found.name}`
			: found.name;
		drafts.push({ ...draftOf(figure, name, found.from, found.to, clause), isContext, isPart: found.isPart });
	}
	for (const { figures: told, comparisons, from } of together) {
		const before = drafts.filter((draft) => draft.from < from && !draft.isContext).sort((a, b) => a.from - b.from);
		for (const [index, draft] of before.slice(-comparisons.length).entries()) {
			draft.comparison ??= comparisons[index]!;
			draft.to = Math.max(draft.to, told.at(-1)!.to);
		}
	}
	return drafts.filter(({ name }) => name !== '').sort((a, b) => a.from - b.from || a.to - b.to);
}

function draftOf(figure: Figure, name: string, from: Utf16, to: Utf16, clause: number): Draft {
	const { value, unit, qualifier } = figure;
	return {
		name,
		value,
		unit,
		qualifier,
		outOf: null,
		comparison: null,
		isRank: false,
		isContext: false,
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
