import { expect, test } from 'vitest';
import { makeNeighbours } from './make-neighbours.ts';

/** Each word with its initials, and the words behind it. */
function neighboursOf(counts: Record<string, number>): Record<string, string[]> {
	const { words, next } = makeNeighbours({ neighbours: new Map(Object.entries(counts)) });
	return Object.fromEntries(words.map((word, at) => [word, next[at]!.map((place) => words[place]!.split(' ')[0]!)]));
}

test('words that stand side by side, the most frequent first', () => {
	expect(neighboursOf({ '医疗 改革': 1, '医疗 质量': 2, '质量 提升': 1 })).toEqual({
		'医疗 yl': ['质量', '改革'],
		'质量 zl': ['提升'],
		'改革 gg': [],
		'提升 ts': [],
	});
});

test('a single character has the initials of all its readings', () => {
	expect(Object.keys(neighboursOf({ '院长 说': 1 }))).toContain('说 s y');
});
