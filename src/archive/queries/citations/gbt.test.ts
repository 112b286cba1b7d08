import { expect, test } from 'vitest';
import { type Citable, citeGbt, explainCitation } from './gbt.ts';

const report: Citable = {
	id: 'suizhou-central-hospital-2021',
	headline: '党建引领践初心',
	deck: null,
	bylines: [
		{ role: '全媒体记者', org: '随州日报', names: ['王松'] },
		{ role: '通讯员', org: null, names: ['熊仕伟', '蒋小科'] },
	],
	publication: '随州日报',
	date: { edtf: '2021-07-01', basis: 'stated', evidence: [] },
	provenance: null,
};
const onPage = (page: string): Citable => ({
	...report,
	provenance: { newspaper: null, date: null, page, obtained: '报社数字报', rights: null },
});

test('cites after the edition of 2025', () => {
	expect(citeGbt(onPage('4'))).toBe('王松，熊仕伟，蒋小科. 党建引领践初心[N]. 随州日报，2021-07-01（4）.');
});

test('cites after the edition of 2015', () => {
	expect(citeGbt(onPage('第四版'), { edition: 2015 })).toBe(
		'王松, 熊仕伟, 蒋小科. 党建引领践初心[N]. 随州日报, 2021-07-01(4).'
	);
});

test('cites the copy that was read, with the day and the address of a paragraph', () => {
	const online = { accessed: '2026-11-26', address: 'https://example.org/articles/suizhou-central-hospital-2021/#b69' };
	expect(citeGbt(onPage('4'), { online })).toBe(
		'王松，熊仕伟，蒋小科. 党建引领践初心[N/OL]. 随州日报，2021-07-01（4）[2026-11-26]. https://example.org/articles/suizhou-central-hospital-2021/#b69.'
	);
	expect(citeGbt({ ...report, bylines: [], publication: null, date: null }, { online })).toBe(
		'党建引领践初心[N/OL]. [2026-11-26]. https://example.org/articles/suizhou-central-hospital-2021/#b69.'
	);
});

test('names three authors and 等 for more', () => {
	const bylines = [{ role: '记者', org: null, names: ['匡奕君', '李璇', '范智勇', '杜川'] }];
	expect(citeGbt({ ...report, bylines })).toBe('匡奕君，李璇，范智勇，等. 党建引领践初心[N]. 随州日报，2021-07-01.');
});

test('leaves out the page', () => {
	expect(citeGbt(report)).toBe('王松，熊仕伟，蒋小科. 党建引领践初心[N]. 随州日报，2021-07-01.');
});

test('leaves out the authors', () => {
	expect(citeGbt({ ...report, bylines: [] })).toBe('党建引领践初心[N]. 随州日报，2021-07-01.');
});

test('leaves out the newspaper', () => {
	expect(citeGbt({ ...report, publication: null })).toBe('王松，熊仕伟，蒋小科. 党建引领践初心[N]. 2021-07-01.');
});

test('leaves out the date', () => {
	expect(citeGbt({ ...report, date: null })).toBe('王松，熊仕伟，蒋小科. 党建引领践初心[N]. 随州日报.');
});

test('leaves out everything but the headline', () => {
	expect(citeGbt({ ...report, bylines: [], publication: null, date: null })).toBe('党建引领践初心[N].');
});

test.each([
	['2021', 'inferred', '[2021]'],
	['[2021-05-24..2021-12-31]', 'inferred', '[2021]'],
	['[2021-07-01..2021-07-31]', 'inferred', '[2021-07]'],
	['[2020-11-01..2021-03-31]', 'inferred', '[2020/2021]'],
	['2021-07~', 'stated', '[2021-07]'],
	['2021-07', 'stated', '2021-07'],
] as const)('gives %s (%s) as %s', (edtf, basis, expected) => {
	expect(citeGbt({ ...report, date: { edtf, basis, evidence: [] } })).toContain(`随州日报，${expected}.`);
});

test('says what is left out and what is inferred', () => {
	expect(explainCitation(report)).toBe('GB/T 7714—2025；版次未载，从略。文字据本馆所存原件。');
	expect(explainCitation(onPage('4'))).toBe('GB/T 7714—2025。文字来源：报社数字报。');
	expect(
		explainCitation({
			...report,
			bylines: [],
			publication: null,
			date: { edtf: '2021', basis: 'inferred', evidence: [] },
		})
	).toBe('GB/T 7714—2025；日期为推断，置方括号内；署名、报名、版次未载，从略。文字据本馆所存原件。');
});
