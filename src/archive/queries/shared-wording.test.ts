import { expect, test } from 'vitest';
import type { Article, Block } from '../../model/schemas/article.ts';
import { findSharedWording, indexWording, sharedWordingOf } from './shared-wording.ts';
import { codePointSpan } from '../../model/offsets.ts';

const report = (id: string, ...texts: string[]): Pick<Article, 'id' | 'blocks'> => ({
	id,
	blocks: texts.map((text, index): Block => ({
		id: `b${index + 1}`,
		type: 'paragraph',
		depth: null,
		source: [[index + 1, ...codePointSpan(0, 1)]],
		runIn: null,
		sure: 'sure' as const,
		themes: [],
		notes: [],
		text,
	})),
});

test('finds a sentence that two reports print', () => {
	const shared = findSharedWording([
		report('a', '党建为统领，发展是目的。医院不断前进。'),
		report('b', '本院召开大会。', '党建为统领,发展是目的。'),
	]);
	expect(shared).toEqual([
		{
			places: [
				{ report: 'a', block: 'b1', text: '党建为统领，发展是目的。' },
				{ report: 'b', block: 'b2', text: '党建为统领,发展是目的。' },
			],
		},
	]);
});

test('takes a sentence with a word changed for the same', () => {
	const shared = findSharedWording([
		report('a', '只有坚持党建工作与业务工作两手抓两手硬，才能有效激活内生动力。'),
		report('b', '只有坚持党建工作与业务工作两手抓、两手管，才能有效激活内生动力，形成良好局面。'),
	]);
	expect(shared).toHaveLength(1);
});

test.each([
	['short phrases', '以人民为中心。', '以人民为中心。'],
	[
		'sentences that only begin alike',
		'近年来，医院坚持党建引领，着力改善环境。',
		'近年来，医院坚持党建引领，大力发展学科建设与人才培养。',
	],
])('leaves %s alone', (_, first, second) => {
	expect(findSharedWording([report('a', first), report('b', second)])).toEqual([]);
});

test('does not count what one report says twice', () => {
	expect(findSharedWording([report('a', '党建为统领，发展是目的。', '党建为统领，发展是目的。')])).toEqual([]);
});

test('tells a report where else its sentences stand', () => {
	const shared = indexWording(
		findSharedWording([report('a', '党建为统领，发展是目的。'), report('b', '党建为统领，发展是目的。')])
	);
	expect(sharedWordingOf('a', shared).get('b1')).toMatchObject([{ others: [{ report: 'b', block: 'b1' }], count: 1 }]);
	expect(sharedWordingOf('c', shared).size).toBe(0);
});

test('names a few of the many reports that print a sentence, and counts them all', () => {
	const reports = Array.from({ length: 40 }, (_, number) => report(`r${number}`, '党建为统领，发展是目的。'));
	const [sentence] = sharedWordingOf('r3', indexWording(findSharedWording(reports))).get('b1')!;
	expect(sentence).toMatchObject({ count: 39 });
	expect(sentence!.others.map(({ report: id }) => id)).toEqual(['r0', 'r1', 'r2', 'r4']);
});

test('knows a sentence again whose phrases stand in any number of others', () => {
	const phrases = Array.from(
		{ length: 300 },
		(_, number) => `医院党委坚持党建引领，第${number}次研究部署${'科教文卫体'[number % 5]!}工作。`
	);
	const sentence = '医院党委坚持党建引领，把先进个人的事迹讲给新来的人听。';
	const shared = findSharedWording([report('a', sentence), report('b', ...phrases), report('c', sentence)]);
	expect(shared.some(({ places }) => places.map(({ report: id }) => id).join() === 'a,c')).toBe(true);
});

test.each([
	['that most reports print', ['a', 'b', 'd'], ['b', 'd', 'c']],
	['that was found first, where as many print both', ['a', 'b'], ['a', 'c']],
])('counts a phrase to the sentence with it %s', (_, printers, together) => {
	const phrase = '坚持以党建引领医院高质量发展';
	const first = `${phrase}，把支部建在科室、把党旗插在病区、让党员冲在一线。`;
	const second = `${phrase}，年门急诊量突破百万人次，手术量连续三年位居全省前列。`;
	const shared = findSharedWording([
		...printers.map((id) => report(id, id === 'a' ? first : second)),
		report('c', `${phrase}。`),
	]);
	expect(shared.map(({ places }) => places.map(({ report: id }) => id))).toEqual([together]);
});
