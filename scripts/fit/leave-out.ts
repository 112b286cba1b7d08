import { lineModel, type LineReading } from '../../src/pipeline/structure/line-model.ts';
import type { lineLimits } from '../../src/pipeline/structure/line-limits.ts';
import { lineStates } from '../../src/pipeline/structure/line-states.ts';
import { f1, type Score } from '../bench/score.ts';
import type { Judged } from './calibrate.ts';
import { fitLines, type Example } from './fit-lines.ts';

/** An example with the hand that wrote its page; null where it is in every fit. */
export interface HandExample extends Example {
	hand: string | null;
	/** What its lines cannot be. */
	limits: ReturnType<typeof lineLimits>;
}

/** What the weights do on pages that they were not fitted on. */
export interface LeftOut {
	/** Every decision on a line. */
	judged: Judged[];
	/** By label; and `headline, all lines of it` for whole headlines. */
	scores: Map<string, Score>;
}

/** Headlines of a page, each as the indexes of its lines. */
function headlinesOf(states: ArrayLike<number>): string[] {
	const found: number[][] = [];
	for (let at = 0; at < states.length; at += 1) {
		const label = lineStates[states[at]!]?.label;
		if (label === 'headline') found.push([at]);
		else if (label === 'headline+') found.at(-1)?.push(at);
	}
	return found.map((lines) => lines.join('+'));
}

/** The hands are left out in so many parts. */
const parts = 3;

/** Leaves the pages of some hands out in turn, fits the weights on the others, and compares what they say with what is right. */
export function leaveOut(examples: readonly HandExample[], prior: number): LeftOut {
	const judged: Judged[] = [];
	const scores = new Map<string, Score>();
	const count = (label: string, field: keyof Score) => {
		const score = scores.get(label) ?? { found: 0, expected: 0, right: 0 };
		score[field] += 1;
		scores.set(label, score);
	};
	const compare = (label: string, wanted: readonly string[], given: readonly string[]) => {
		wanted.forEach(() => {
			count(label, 'expected');
		});
		given.forEach((one) => {
			count(label, 'found');
			if (wanted.includes(one)) count(label, 'right');
		});
	};
	const judge = ({ states }: HandExample, readings: readonly LineReading[]) => {
		compare('headline, all lines of it', headlinesOf(states), headlinesOf(readings.map(({ state }) => state)));
		for (const [place, { state, probability }] of readings.entries()) {
			const truth = lineStates[states[place]!]?.label;
			if (truth === undefined) continue;
			const { label } = lineStates[state]!;
			judged.push({ label, right: truth === label, probability });
			compare(truth, [truth], truth === label ? [label] : []);
			if (truth !== label) count(label, 'found');
		}
	};
	const hands = [...new Set(examples.flatMap(({ hand }) => hand ?? []))];
	const partOf = ({ hand }: HandExample) => (hand === null ? -1 : hands.indexOf(hand) % parts);
	for (let part = 0; part < parts; part += 1) {
		const model = lineModel({
			...fitLines(
				examples.filter((one) => partOf(one) !== part),
				prior
			),
			sure: {},
			likely: {},
		});
		for (const example of examples)
			if (partOf(example) === part) judge(example, model.read(example.features, { labels: example.limits }));
	}
	return { judged, scores };
}

/** The scores in lines to print. */
export function inLines({ judged, scores }: LeftOut): string[] {
	const right = judged.filter((one) => one.right).length;
	return [
		`${judged.length} lines of pages left out, ${((right / judged.length) * 100).toFixed(1)} % right`,
		...[...scores]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([label, score]) => `${label.padEnd(26)} F1 ${f1(score).toFixed(3)}  of ${score.expected}`),
	];
}
