import { expect, test } from 'vitest';
import { answerQuery } from './answer.ts';
import { emptySelection } from './facets.ts';
import { parseQuery } from './parse-query.ts';
import { reportOf, testArchive } from './test-reports.ts';

const words = [
	'新时代 xsd',
	'高质量 gzl',
	'一体化 yth',
	'新征程 xzc',
	'大健康 djk',
	'好医生 hys',
	'总书记 zsj',
	'全过程 qgc',
];
const headline = words.map((word) => word.split(' ')[0]).join('');
const initials = words.map((word) => word.split(' ')[1]);
const archive = testArchive([reportOf('suizhou', [['headline', headline]])], {
	words,
	next: words.map((_, place) => (place + 1 < words.length ? [place + 1] : [])),
});

const ask = (text: string) => answerQuery(archive, parseQuery(text), emptySelection(), 'relevance');

test.each([
	['without blanks', initials.join('')],
	['with a blank', initials.join('').replace('djk', ' djk')],
	['with a blank between all words', initials.join(' ')],
])('initials of a long phrase are read %s', async (_, query) => {
	const { tier, instead } = await ask(query);
	expect(tier).toBe('pinyin');
	expect(instead.flatMap(({ to }) => to)).toEqual([headline]);
});

test('letters that are too many for a phrase are none, whatever stands between them', async () => {
	expect((await ask(`${initials.join('')}q`)).tier).not.toBe('pinyin');
});
