import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateReports } from '../../scripts/bench/generate-reports.ts';
import { readPreparedReports, readPreparedWording, writePrepared } from './prepared.ts';
import { findSharedWording } from './queries/shared-wording.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'prepared-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('gives back the reports and what they share as they were', () => {
	const reports = generateReports({ count: 3, seed: 2 });
	const wording = findSharedWording(reports);
	expect(wording.length).toBeGreaterThan(0);
	writePrepared(join(folder, 'new'), reports, wording);
	expect(readPreparedReports(join(folder, 'new'))).toEqual(reports);
	expect(readPreparedWording(join(folder, 'new'))).toEqual(wording);
});

test('keeps many in their order', () => {
	const [report] = generateReports({ count: 1, seed: 2 });
	const many = Array.from({ length: 1100 }, (_, number) => ({ ...report!, id: `r${number}`, blocks: [] }));
	writePrepared(folder, many, []);
	expect(readPreparedReports(folder).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
});

test('an archive without reports has none', () => {
	writePrepared(folder, [], []);
	expect(readPreparedReports(folder)).toEqual([]);
	expect(readPreparedWording(folder)).toEqual([]);
});
