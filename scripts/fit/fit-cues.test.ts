import { expect, test } from 'vitest';
import { fitCues, type Cue } from './fit-cues.ts';
import type { ArticleEvidence } from './theme-evidence.ts';

const [clinic, visit, nursing] = [0, 1, 2];
const cues: Cue[] = [
	{ slug: 'free-clinic', word: '义诊', expected: 0.3 },
	{ slug: 'free-clinic', word: '走访', expected: 0.3 },
	{ slug: 'nursing', word: '护理', expected: 0.3 },
];

/** An article of one passage that prints some cues once. */
const article = (printed: number[], right: string[] | undefined, weight = 1): ArticleEvidence => ({
	headlines: [],
	sections: [[{ evidence: printed.map((cue) => [cue, 1]), right }]],
	weight,
});

const times = (count: number, one: ArticleEvidence) => Array.from({ length: count }, () => one);

test('raises a cue that is printed where its theme is right and lowers one that is printed elsewhere', () => {
	const weights = fitCues(
		[...times(9, article([clinic], ['free-clinic'])), ...times(9, article([visit], ['nursing']))],
		cues
	);
	expect(weights[clinic]).toBeGreaterThan(0.6);
	expect(weights[visit]).toBeLessThan(0.28);
});

test('leaves a cue at what was expected where no judged passage prints it', () => {
	const weights = fitCues([...times(9, article([clinic], ['free-clinic'])), article([nursing], undefined)], cues);
	expect(weights[nursing]).toBeCloseTo(0.3, 10);
});

test('holds a cue at nought that would speak against its theme', () => {
	const weights = fitCues(times(900, article([clinic, visit], [])), cues);
	expect(weights[visit]).toBe(0);
});

test('counts a passage by its weight', () => {
	const once = fitCues(times(4, article([clinic], ['free-clinic'])), cues);
	const twice = fitCues(times(2, article([clinic], ['free-clinic'], 2)), cues);
	expect(twice[clinic]).toBeCloseTo(once[clinic]!, 6);
});
