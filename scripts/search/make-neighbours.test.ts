import { expect, test } from 'vitest';
import { generateReports } from '../bench/generate-reports.ts';
import { makeNeighbours } from './make-neighbours.ts';

const [report] = generateReports({ count: 1, seed: 3 });
const [block] = report!.blocks;

/** Each word with its initials, and the words behind it. */
function neighboursOf(...texts: string[]): Record<string, string[]> {
	const blocks = texts.map((text) => ({ ...block!, text }));
	const { words, next } = makeNeighbours([{ ...report!, blocks }], (text) => text);
	return Object.fromEntries(words.map((word, at) => [word, next[at]!.map((place) => words[place]!.split(' ')[0]!)]));
}

test('words that stand side by side, the most frequent first', () => {
	expect(neighboursOf('医疗改革，医疗质量提升。', '医疗质量')).toEqual({
		'医疗 yl': ['质量', '改革'],
		'质量 zl': ['提升'],
		'改革 gg': [],
		'提升 ts': [],
	});
});

test('a mark, a number or the end of a passage parts words', () => {
	expect(neighboursOf('医疗、质量', '提升', '改革3年')).toEqual({});
});

test('a single character has the initials of all its readings', () => {
	expect(Object.keys(neighboursOf('院长说'))).toContain('说 s y');
});
