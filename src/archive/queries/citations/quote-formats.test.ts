import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import type { Citable } from './gbt.ts';
import { quoteAsMarkdown, quoteAsText, quoteInBibtex, quoteInCsl, quoteInRis } from './quote-formats.ts';
import { toRis } from './ris.ts';

const page = 'https://example.github.io/articles/suizhou-central-hospital-2021/';
const address = `${page}#b43`;
const text = '推行“支部建在科室”，党支部由11个增至24个，满意度达99%。';
const citation = `王松，熊仕伟. 党建引领践初心[N/OL]. 随州日报，2021-07-01[2026-11-29]. ${address}.`;
const report: Citable = {
	id: 'suizhou-central-hospital-2021',
	headline: '党建引领践初心',
	deck: null,
	bylines: [{ role: '全媒体记者', org: '随州日报', names: ['王松', '熊仕伟'] }],
	publication: '随州日报',
	date: { edtf: '[2021-05-24..2021-12-31]', basis: 'inferred', evidence: [] },
	provenance: null,
};

test('gives the words, the citation and the address together', () => {
	expect(quoteAsText({ text, citation })).toBe(
		`“推行‘支部建在科室’，党支部由11个增至24个，满意度达99%。”\n——${citation}`
	);
	expect(quoteAsMarkdown({ text: '“323”*活动*', citation })).toBe(
		`> “323”\\*活动\\*\n>\n> ——王松，熊仕伟. 党建引领践初心\\[N/OL\\]. 随州日报，2021-07-01\\[2026-11-29\\]. <${address}>.`
	);
});

interface Parsed {
	title: string;
	URL: string;
	author?: object[];
	reporter?: string[];
	issued: { 'date-parts': number[][] };
	'container-title': string;
	abstract?: string;
}

test('other programs read year, paper, authors and the address of the passage', () => {
	const bibtex = quoteInBibtex(toBibtex(report, page), text, address);
	const ris = quoteInRis(toRis(report, page), text, address);
	const [fromBibtex] = plugins.input.chain(bibtex) as Parsed[];
	const [fromRis] = plugins.input.chain(ris) as Parsed[];
	for (const entry of [fromBibtex!, fromRis!]) {
		expect(entry).toMatchObject({ title: '党建引领践初心', URL: address, 'container-title': '随州日报' });
		expect(Number(entry.issued['date-parts'][0]![0])).toBe(2021);
		expect(entry.author ?? entry.reporter).toHaveLength(2);
	}
	expect(fromRis!.abstract).toBe(text);
	expect(bibtex).toContain('annotation = {推行“支部建在科室”，党支部由11个增至24个，满意度达99\\%。}');
	const csl = plugins.input.chain(quoteInCsl(JSON.stringify(toCsl(report, page)), text, address)) as Parsed[];
	expect(csl[0]).toMatchObject({ title: '党建引领践初心', URL: address });
});
