import { expect, test } from 'vitest';
import { generateReports } from '../bench/generate-reports.ts';
import { listHospitals, makeTables } from './make-tables.ts';
import { makePinyinLexicon } from './pinyin-lexicon.ts';

const [report] = generateReports({ count: 1, seed: 3 });
const hospital = {
	...report!.hospital!,
	id: 'jingzhou',
	name: '荆州市第一人民医院',
	aliases: ['荆州一医'],
	city: '荆州市',
	province: '湖北省',
};
const articles = [
	{ ...report!, hospital, date: { edtf: '[2021-05-24..2021-12-31]', basis: 'inferred' as const, evidence: [] } },
];
const record = {
	id: 'jingzhou',
	name: '荆州市第一人民医院',
	aliases: ['荆州市一医院'],
	formerNames: ['沙市医院'],
	city: '荆州市',
	province: '湖北省',
};

test('a hospital has the names of its record and those that reports use', () => {
	expect(listHospitals(articles, [record])).toEqual([
		{
			id: 'jingzhou',
			name: '荆州市第一人民医院',
			aliases: ['荆州市一医院', '沙市医院', '荆州一医'],
			city: '荆州市',
			province: '湖北',
		},
	]);
});

test('the tables say of each report its hospital and its bounds', () => {
	const tables = makeTables({
		reports: articles.map((article) => ({ article, id: 'abc' })),
		hospitals: listHospitals(articles, []),
		themes: new Map(),
		traditional: { simplified: '醫医', inside: '', eitherWay: '' },
		whole: false,
		shards: 1,
		version: 'v',
	});
	expect(tables.records).toEqual({ ids: 'abc', hospitals: [0], dates: ['2021-05-24/2021-12-31'] });
	expect(tables.provinces).toEqual([['hubei', '湖北']]);
});

test('the lexicon spells names, each under its most telling kind', () => {
	const found = { rule: 'people/post-before-name', sure: 'sure' as const };
	const people = [{ name: '单雄', role: '主任', org: null, block: 'b5', line: 5, ...found }];
	const { terms } = makePinyinLexicon(
		[{ ...articles[0]!, people }],
		listHospitals(articles, []),
		{ words: new Map(), parted: new Map(), neighbours: new Map() },
		(text) => text
	);
	expect(terms.hospital).toContain('荆州市第一人民医院 jing zhou shi di yi ren min yi yuan');
	expect(terms.place).toContain('荆州 jing zhou');
	expect(terms.person).toContain('单雄 shan xiong');
});
