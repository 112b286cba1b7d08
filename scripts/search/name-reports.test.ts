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
	for (const name of names.values()) expect(name).toMatch(/^[0-9a-f]{7}$/u);
});

test('of 40,000 reports, some of which begin alike, no two have one name', () => {
	const names = nameReports(Array.from({ length: 40_000 }, (_, at) => [`/${at}/`, ''] as const));
	expect(new Set(names.values()).size).toBe(40_000);
	expect(Math.max(...Array.from(names.values(), ({ length }) => length))).toBeGreaterThan(7);
});
