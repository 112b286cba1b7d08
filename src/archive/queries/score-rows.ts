import { factMeasureLabels, structureMeasureLabels } from '../../labels.ts';
import type { ScoredSet } from '../../model/schemas/scores.ts';

/** How right the conversion is in one thing. */
export interface ScoreRow {
	label: string;
	/** When an answer is right, and the counts. */
	remark: string;
	/** Share of what should be found that was, in per cent; null where only what was found is asked further. */
	recall: number | null;
	/** Share of what was found that is right, in per cent; null where nothing was found. */
	precision: number | null;
	/** Asked of the figures or honours above that are right. */
	isPart: boolean;
}

type Labels = Readonly<Record<string, { label: string; right: string }>>;

/** What is asked only of the right answers to the question before. */
const parts = /^(?:names|periods|comparisons|qualifiers|kinds|levels)\b/u;

const percent = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 100));

function rowsOf({ scores }: ScoredSet, labels: Labels): ScoreRow[] {
	return Object.entries(labels).flatMap(([measure, { label, right }]): ScoreRow[] => {
		const score = scores[measure];
		if (!score) return [];
		const isPart = parts.test(measure);
		const counts = isPart
			? `${score.expected}项里对${score.right}项`
			: `应有${score.expected}项，找到${score.found}项，对${score.right}项`;
		return [
			{
				label,
				remark: `${right}；${counts}`,
				recall: isPart ? null : percent(score.right, score.expected),
				precision: percent(score.right, score.found),
				isPart,
			},
		];
	});
}

/** The rows of a table on facts, in the order of the labels. */
export const factRows = (set: ScoredSet) => rowsOf(set, factMeasureLabels);

/** The rows of a table on the structure of pages. */
export const structureRows = (set: ScoredSet) => rowsOf(set, structureMeasureLabels);
