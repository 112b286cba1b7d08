import { expect, test } from 'vitest';
import { createFold } from './fold.ts';
import { halvesOf, suggestRuns } from './suggest.ts';
import { reportOf } from './test-reports.ts';

const fold = createFold('');
const reports = [reportOf('a', [['paragraph', '平均住院日缩短，党建引领高质量发展；学、悟、实、新。']])];
const suggest = (run: string) => suggestRuns(run, reports, fold).map(({ text, kind }) => `${text} ${kind}`);

test('finds the run with one wrong character, wherever it is', () => {
	expect(suggest('平均住愿日')).toEqual(['平均住院日 wrong']);
	expect(suggest('贫均住院日')).toEqual(['平均住院日 wrong']);
	expect(suggest('平均住院曰')).toEqual(['平均住院日 wrong']);
});

test('finds the run of which one character is missing, too many or out of place', () => {
	expect(suggest('党建引高质量发展')).toEqual(['党建引领高质量发展 missing']);
	expect(suggest('党建引领高高质量发展')).toEqual(['党建引领高质量发展 extra']);
	expect(suggest('党建领引高质量发展')).toEqual(['党建引领高质量发展 swapped']);
});

test('looks past punctuation', () => {
	expect(suggest('学悟石新')).toEqual(['学、悟、实、新 wrong']);
});

test('suggests nothing for two slips or for short runs', () => {
	expect(suggest('贫均住愿日')).toEqual([]);
	expect(suggest('住愿日')).toEqual([]);
});

test('halves a run', () => {
	expect(halvesOf('平均住院日')).toEqual(['平均住', '院日']);
});
