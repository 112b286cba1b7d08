import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import type { Citable } from './gbt.ts';
import { toRis } from './ris.ts';

const address = 'https://example.github.io/articles/suizhou-central-hospital-2021/';
const whole: Citable = {
	id: 'suizhou-central-hospital-2021',
	headline: '党建引领践初心',
	deck: null,
	bylines: [{ role: '全媒体记者', org: '随州日报', names: ['王松', '熊仕伟'] }],
	publication: '随州日报',
	date: { edtf: '2021-07-01', basis: 'stated', evidence: [] },
	provenance: null,
};
const provenance = { newspaper: '随州日报', date: '2021-07-01', page: '第4版', obtained: '报社数字报', rights: null };
const paged: Citable = { ...whole, provenance };
const bare: Citable = { ...whole, id: 'x', bylines: [], publication: null, date: null };
const inferred: Citable = { ...whole, date: { edtf: '[2021-05-24..2021-12-31]', basis: 'inferred', evidence: [] } };

test('gives a newspaper article in CSL-JSON', () => {
	expect(toCsl(whole, address)).toMatchObject({
		type: 'article-newspaper',
		title: '党建引领践初心',
		author: [{ literal: '王松' }, { literal: '熊仕伟' }],
		'container-title': '随州日报',
		issued: { 'date-parts': [[2021, 7, 1]] },
	});
});

test('marks an inferred year in CSL-JSON, and leaves out what is unknown', () => {
	expect(toCsl(inferred, address).issued).toEqual({ 'date-parts': [[2021]], circa: true });
	expect(Object.keys(toCsl(bare, address))).toEqual(['id', 'type', 'title', 'URL', 'language', 'note']);
});

test('gives RIS with the lines of the standard', () => {
	const lines = toRis(whole, address).split('\r\n');
	expect(lines.slice(0, 7)).toEqual([
		'TY  - NEWS',
		'AU  - 王松',
		'AU  - 熊仕伟',
		'TI  - 党建引领践初心',
		'T2  - 随州日报',
		'PY  - 2021',
		'DA  - 2021/07/01',
	]);
	expect(lines.at(-2)).toBe('ER  - ');
});

test('gives the page, and where the text comes from', () => {
	expect(toCsl(paged, address)).toMatchObject({ page: '4', note: '文字来源：报社数字报；原件对照见网址' });
	expect(toRis(paged, address)).toContain('\r\nSP  - 4\r\n');
	expect(toBibtex(paged, address)).toContain('  pages = {4},\n');
	const ris = plugins.input.chain(toRis(paged, address)) as { page?: string }[];
	const bibtex = plugins.input.chain(toBibtex(paged, address)) as { page?: string }[];
	expect([ris[0]?.page, bibtex[0]?.page]).toEqual(['4', '4']);
});

test('gives the year of an inferred date, never the date', () => {
	expect(toRis(inferred, address)).toContain('\r\nPY  - 2021\r\n');
	expect(toRis(inferred, address)).not.toContain('DA  -');
	expect(toRis(inferred, address)).toContain('日期推断为2021');
	expect(toBibtex(inferred, address)).toContain('  year = {2021},');
	expect(toBibtex(inferred, address)).not.toContain('date = ');
});

test('escapes what BibTeX would read as a command', () => {
	expect(toBibtex({ ...bare, headline: '患者满意度达99%_“A&B”' }, address)).toContain('{患者满意度达99\\%\\_“A\\&B”}');
});

test.each([
	['whole', whole],
	['bare', bare],
	['inferred', inferred],
])('gives files that other programs read: %s', (_name, report) => {
	const ris = plugins.input.chain(toRis(report, address)) as { title: string }[];
	const bibtex = plugins.input.chain(toBibtex(report, address)) as { title: string }[];
	expect([ris[0]?.title, bibtex[0]?.title]).toEqual(['党建引领践初心', '党建引领践初心']);
});
