import { expect, test } from 'vitest';
import { conflictMarkers } from './conflict-markers.ts';

test('finds the lines that git left', () => {
	const text = '甲\n<<<<<<< HEAD\n乙\n||||||| base\n丙\n=======\n丁\n>>>>>>> branch\n';
	expect(conflictMarkers(text.split('\n'))).toEqual([2, 4, 6, 8]);
	expect(conflictMarkers(['乙', '=======', '丁', '>>>>>>> branch'])).toEqual([2, 4]);
});

test.each(['=======', '<<<<<<', '>>>>>>>>>', '<<<<<<<导读>>>>>>>', '||||||| 甲', '——<<<<<<< HEAD'])(
	'takes “%s” for text',
	(line) => {
		expect(conflictMarkers(['甲', line, '乙'])).toEqual([]);
	}
);
