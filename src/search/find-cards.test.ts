import { describe, expect, test, vi } from 'vitest';
import type { Archive } from './archive.ts';
import { findCards } from './find-cards.ts';
import type { CardValue, SearchCards } from './records.ts';
import { testArchive } from './test-reports.ts';

const archive = testArchive();
const cards = await archive.load.cards();
const idsOf = async (of: Archive, all: SearchCards, text: string) =>
	(await findCards(of, all, text)).map(({ card }) => card.id);

describe('a hospital that the query names', () => {
	test('has its reports and figures on its card', async () => {
		const [found] = await findCards(archive, cards, '荆州一医');
		expect(found).toMatchObject({ alias: '荆州一医', card: { kind: 'hospital', note: '湖北荆州，1篇报道' } });
	});

	test('comes beside what is asked of it', async () => {
		expect(await idsOf(archive, cards, '随州市中心医院平均住院日是多少')).toEqual(['length-of-stay', 'suizhou']);
	});
});

describe('people who lie apart', () => {
	const people = cards.cards.filter(({ kind }) => kind === 'person');
	const load = vi.fn(() => Promise.resolve(people));
	const large: Archive = { ...archive, load: { ...archive.load, people: load } };
	const apart: SearchCards = {
		...cards,
		cards: cards.cards.filter(({ kind }) => kind !== 'person'),
		people: { surnames: '王', posts: ['书记'] },
	};

	test.each([
		['王松', ['王松'], 1],
		['随州 书记', ['王松', 'suizhou'], 1],
		['平均住院日', ['length-of-stay'], 0],
	])('%s', async (query, ids, loads) => {
		load.mockClear();
		expect(await idsOf(large, apart, query)).toEqual(ids);
		expect(load).toHaveBeenCalledTimes(loads);
	});
});

describe('an indicator with more figures than its card has', () => {
	const all: CardValue[] = [
		[0, '9天', '2020年', '2020', 'fuxin#b1'],
		[2, '8.53天', '2021年', '2021', 'suizhou#b7'],
	];
	const large: Archive = { ...archive, load: { ...archive.load, figures: () => Promise.resolve(all) } };
	const some: SearchCards = {
		...cards,
		cards: cards.cards.map((card) =>
			card.kind === 'indicator' ? { ...card, values: all.slice(0, 1), total: 2 } : card
		),
	};

	test.each([
		['平均住院日', ['9天']],
		['随州 平均住院日', ['8.53天', '9天']],
		['2021年平均住院日', ['8.53天', '9天']],
	])('%s', async (query, figures) => {
		const found = await findCards(large, some, query);
		const values = found.find(({ card }) => card.kind === 'indicator')?.values ?? [];
		expect(values.map(([, figure]) => figure)).toEqual(figures);
	});
});
