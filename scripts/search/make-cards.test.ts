import { describe, expect, test } from 'vitest';
import { generateReports } from '../bench/generate-reports.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import { IndicatorEntrySchema } from '../../src/model/schemas/indicator.ts';
import type { SearchCard, SearchCards } from '../../src/search/records.ts';
import { makeCards, noCatalogues } from './make-cards.ts';
import { listHospitals } from './make-tables.ts';

const [first, second] = generateReports({ count: 2, seed: 5 });
const hospital = { ...first!.hospital!, id: 'one', name: '甲市第一人民医院', aliases: [] };
const other = { ...hospital, id: 'two', name: '乙市第一人民医院' };
const person = { ...first!.people[0], name: '王松', role: '院长', org: null, block: 'b1' } as Article['people'][number];

/** Files of cards for some reports, which differ in their text. */
function cardsOf(articles: readonly Article[]) {
	return makeCards(articles, listHospitals(articles, []), noCatalogues);
}

describe('people', () => {
	const own = (org: string) => ({ ...person, org });

	test('who is quoted in reports of several hospitals and belongs to none is one', () => {
		const outsider = { ...person, org: '中国工程院', role: '院士' };
		const files = cardsOf([
			{ ...first!, hospital, people: [outsider] },
			{ ...second!, hospital: other, people: [outsider] },
		]);
		const { cards } = files.get('cards.json') as SearchCards;
		expect(cards.filter(({ kind }) => kind === 'person').map(({ note }) => note)).toEqual(['中国工程院院士']);
	});

	test('of one name in two hospitals are two', () => {
		const files = cardsOf([
			{ ...first!, hospital, people: [own(hospital.name), own(hospital.name)] },
			{ ...second!, hospital: other, people: [own(other.name)] },
		]);
		const { cards, people } = files.get('cards.json') as SearchCards;
		expect(cards.filter(({ kind }) => kind === 'person').map(({ hospitals }) => hospitals)).toEqual([[0], [1]]);
		expect(people).toBeUndefined();
		expect([...files.keys()]).toEqual(['cards.json']);
	});

	test('lie apart where they are many, with what tells that a query may mean one', () => {
		const many = Array.from({ length: 300 }, (_, index) => ({
			...person,
			name: `王${String.fromCodePoint(0x5000 + index)}`,
		}));
		const files = cardsOf([{ ...first!, hospital, people: many }]);
		const { cards, people } = files.get('cards.json') as SearchCards;
		expect(cards.filter(({ kind }) => kind === 'person')).toEqual([]);
		expect(people).toEqual({ surnames: '王', posts: ['院长'] });
		expect(files.get('people.json') as SearchCard[]).toHaveLength(300);
	});
});

describe('figures of an indicator', () => {
	const entry = IndicatorEntrySchema.parse({
		id: 'satisfaction',
		label: '患者满意度',
		group: 'quality',
		unit: '%',
		direction: 'up',
		definition: '满意的患者的比例',
	});
	const figure: Article['indicators'][number] = {
		name: '患者满意度',
		value: 98,
		unit: '%',
		qualifier: null,
		kind: 'measure',
		period: null,
		periodEdtf: null,
		outOf: null,
		comparison: null,
		subject: null,
		quote: '患者满意度98%',
		block: 'b1',
		line: 1,
		indicator: 'satisfaction',
		rule: 'indicators/name-value',
		sure: 'sure',
		notes: [],
	};
	const reports = (count: number) =>
		generateReports({ count, seed: 7 }).map((report, index): Article => ({
			...report,
			hospital: { ...hospital, id: `h${index}` },
			indicators: [{ ...figure, value: 80 + index / 10, quote: `患者满意度${80 + index / 10}%` }],
		}));
	const made = (count: number) => {
		const articles = reports(count);
		return makeCards(articles, listHospitals(articles, []), { ...noCatalogues, indicators: [entry] });
	};

	test.each([
		[12, 12, false],
		[13, 12, true],
		[40, 12, true],
	])('%i: %i on the card, further ones apart: %s', (count, shown, isApart) => {
		const files = made(count);
		const card = (files.get('cards.json') as SearchCards).cards.find(({ kind }) => kind === 'indicator');
		expect(card?.values).toHaveLength(shown);
		expect(card?.total).toBe(count);
		expect(files.has('figures/satisfaction.json')).toBe(isApart);
		if (isApart) expect(files.get('figures/satisfaction.json')).toHaveLength(count);
	});
});

test('counts the reports of each hospital', () => {
	const files = cardsOf([
		{ ...first!, hospital, indicators: [] },
		{ ...second!, hospital, indicators: [] },
	]);
	expect((files.get('cards.json') as SearchCards).counts).toEqual([[2, 0]]);
});
