import { expect, test } from 'vitest';
import { createFold } from './fold.ts';
import { splitRun } from './split-words.ts';
import { reportOf } from './test-reports.ts';

const report = reportOf('a', [
	['paragraph', '党建与医疗质量并重，以党建促医疗质量。'],
	['paragraph', '平均住院日缩短，MRI检查增加。'],
]);
const split = (run: string) => splitRun(run, report, createFold(''));

test('splits a run into the words of the report', () => {
	expect(split('医疗质量党建')).toEqual(['医疗质量', '党建']);
	expect(split('党建的医疗质量')).toEqual(['党建', '医疗质量']);
	expect(split('mri检查')).toEqual(['mri', '检查']);
});

test('does not split where a character is left over', () => {
	expect(split('平均住愿日')).toBeUndefined();
	expect(split('火星探测器')).toBeUndefined();
});
