import { expect, test } from 'vitest';
import { nearestRun } from './nearest-words.ts';

/** The run of a text that is nearest to some words. */
function nearest(text: string, words: string): string | undefined {
	const characters = Array.from(text);
	const run = nearestRun(characters, Array.from(words));
	return run && characters.slice(run.from, run.to).join('');
}

test.each([
	['严格执行政查制度落实', '行政查查制度', '行政查制度'],
	['严格执行政查制度落实', '行政查房制度', '行政查制度'],
	['近日护理之光评选揭晓', '护理之星', '护理之光'],
	['党建引领促发展', '党建引领促发展', '党建引领促发展'],
])('finds in %s what is most like %s', (text, words, run) => {
	expect(nearest(text, words)).toBe(run);
});

test('finds nothing where too much would have to change', () => {
	expect(nearest('义诊现场', '医院召开大会')).toBeUndefined();
	expect(nearest('', '医院')).toBeUndefined();
});
