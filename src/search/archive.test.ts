import { expect, test } from 'vitest';
import { yearsOf } from './archive.ts';
import { readReport } from './read-report.ts';
import { testArchive } from './test-reports.ts';

test('reads the years of a date', () => {
	expect(yearsOf('2021-07-01')).toEqual(['2021']);
	expect(yearsOf('2020-12-30/2022-01-02')).toEqual(['2020', '2021', '2022']);
	expect(yearsOf('')).toEqual([]);
});

test('knows of every report its hospital and its first day', () => {
	const archive = testArchive();
	expect(archive.size).toBe(3);
	expect(archive.recordOf('jingzhou')).toMatchObject({
		years: ['2021'],
		from: '2021-05-24',
		hospital: { id: 'jingzhou' },
	});
	expect(archive.recordOf('nobody')).toBeUndefined();
	expect(archive.hospitalOf(null)).toBeUndefined();
});

test('numbers the paragraphs of a report and finds their sections', () => {
	const { blocks } = readReport({
		slug: 'a',
		hospital: null,
		date: null,
		publication: null,
		blocks: [
			['b1', 8, '导语'],
			['b2', 7, '小标题'],
			['b3', 9, '条目', ['a-theme']],
			['b4', 10, '图说'],
		],
	});
	expect(blocks.map(({ type, number, section }) => [type, number, section])).toEqual([
		['paragraph', 1, -1],
		['crosshead', null, 1],
		['listItem', 2, 1],
		['caption', null, 1],
	]);
	expect(blocks[2]?.themes).toEqual(['a-theme']);
});
