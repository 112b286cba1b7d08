import { expect, test } from 'vitest';
import { sampleReports } from './sample-reports.ts';

test('takes all of a few, and of many so many, evenly', () => {
	expect(sampleReports([1, 2, 3], 3)).toEqual([1, 2, 3]);
	expect(sampleReports([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
});
