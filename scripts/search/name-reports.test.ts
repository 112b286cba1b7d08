import { expect, test } from 'vitest';
import { nameReports } from './name-reports.ts';

test('names a report by its address and text, whatever stands beside it', () => {
	const names = nameReports([
		['/a/', '甲'],
		['/b/', '乙'],
	]);
	expect(nameReports([['/b/', '乙']]).get('/b/')).toBe(names.get('/b/'));
	expect(nameReports([['/b/', '丙']]).get('/b/')).not.toBe(names.get('/b/'));
	expect(nameReports([['/c/', '乙']]).get('/c/')).not.toBe(names.get('/b/'));
	for (const name of names.values()) expect(name).toMatch(/^[0-9a-f]{9}$/u);
});

test('no name is given twice, however short names are', () => {
	const names = nameReports(
		Array.from({ length: 500 }, (_, at) => [`/${at}/`, ''] as const),
		1
	);
	expect(new Set(names.values()).size).toBe(500);
	expect(Math.max(...Array.from(names.values(), ({ length }) => length))).toBeGreaterThan(1);
});
