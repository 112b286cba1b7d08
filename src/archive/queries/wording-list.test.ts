import { expect, test } from 'vitest';
import { groupWording, listWording } from './wording-list.ts';

const place = (report: string, text: string) => ({ report, block: 'b1', text });

test('puts what most reports print first, then the longest', () => {
	const list = listWording([
		{ places: [place('a', '以党建引领促发展。'), place('b', '以党建引领促发展。')] },
		{ places: [place('a', '以党建引领促高质量发展。'), place('b', '以党建引领促高质量发展。')] },
		{ places: [place('a', '党建为统领。'), place('b', '党建为统领。'), place('c', '党建为统领。')] },
	]);
	expect(list.map(({ reports, forms }) => [reports, forms[0]!.text])).toEqual([
		[3, '党建为统领。'],
		[2, '以党建引领促高质量发展。'],
		[2, '以党建引领促发展。'],
	]);
});

test('keeps the forms of a sentence apart, the commonest first', () => {
	const [wording] = listWording([
		{
			places: [
				place('a', '党建工作与业务工作两手抓、两手管。'),
				place('b', '党建工作与业务工作两手抓两手硬。'),
				place('c', '党建工作与业务工作两手抓两手硬。'),
			],
		},
	]);
	expect(wording!.forms.map(({ text, places }) => [text, places.map(({ report }) => report)])).toEqual([
		['党建工作与业务工作两手抓两手硬。', ['b', 'c']],
		['党建工作与业务工作两手抓、两手管。', ['a']],
	]);
});

test('takes signs of another width for the same form', () => {
	const [wording] = listWording([
		{ places: [place('a', '党建为统领,发展是目的。'), place('b', '党建为统领，发展是目的。')] },
	]);
	expect(wording!.forms).toHaveLength(1);
});

test('groups sentences by how many reports print them', () => {
	const of = (reports: number) => ({ reports, forms: [] });
	const groups = groupWording([of(40), of(10), of(9), of(3), of(2), of(2)]);
	expect(groups.map(({ key, label, items }) => [key, label, items.length])).toEqual([
		['10', '10篇以上', 2],
		['5', '5至9篇', 1],
		['3', '3篇', 1],
		['2', '2篇', 2],
	]);
});
