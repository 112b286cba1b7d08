import { expect, test } from 'vitest';
import { neighbours, newestFirst } from './order-reports.ts';

const dated = (id: string, edtf: string | null) => ({
	id,
	date: edtf === null ? null : { edtf, basis: 'inferred' as const, evidence: [] },
});
const reports = [dated('c', null), dated('b', '2021'), dated('d', '2024'), dated('a', '[2021-05-24..2021-12-31]')];

test('puts the newest first and the undated last', () => {
	expect(newestFirst(reports).map((report) => report.id)).toEqual(['d', 'a', 'b', 'c']);
});

test('knows the neighbours by date', () => {
	const { earlier, later } = neighbours(newestFirst(reports), 'a');
	expect([earlier?.id, later?.id]).toEqual(['b', 'd']);
	expect(neighbours(reports, 'x')).toEqual({ earlier: undefined, later: undefined });
});
