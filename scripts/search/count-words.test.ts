import { expect, test } from 'vitest';
import { generateReports } from '../bench/generate-reports.ts';
import { countWords } from './count-words.ts';

const [report] = generateReports({ count: 1, seed: 3 });

const count = (...texts: string[]) => {
	const blocks = texts.map((text) => ({ ...report!.blocks[0]!, text }));
	const { words, parted, neighbours } = countWords([{ ...report!, blocks }], (text) => text.replaceAll('醫', '医'));
	return { words: { ...Object.fromEntries(words) }, parted: [...parted.keys()], neighbours: [...neighbours.keys()] };
};

test('counts words of two characters and more, folded', () => {
	expect(count('醫疗改革', '医疗').words).toEqual({ 医疗: 2, 改革: 1 });
});

test('counts words side by side; a mark, a number or the end of a passage parts them', () => {
	expect(count('医疗改革').neighbours).toEqual(['医疗 改革']);
	expect(count('医疗、改革', '质量', '提升3年').neighbours).toEqual([]);
});

test('counts two single characters that the dictionary takes apart', () => {
	expect(count('党建').parted).toEqual(['党建']);
	expect(count('党。建').parted).toEqual([]);
});
