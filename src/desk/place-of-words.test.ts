import { expect, test } from 'vitest';
import { placeOfWords } from './place-of-words.ts';

const block = {
	text: '医院党委带领全院，医院团委同行。',
	source: [
		[11, 0, 6],
		[13, 2, 12],
	] as const,
};

test.each([
	[[2, 4], { line: 11, expect: '党委' }],
	[[0, 2], { line: 11, expect: '医院', nth: 1 }],
	[[9, 11], { line: 13, expect: '医院', nth: 2 }],
	[[4, 8], { line: 11, expect: '带领全院' }],
	[[0, 0], { line: 11, expect: block.text }],
])('finds the place of the characters %j', ([from, to], place) => {
	expect(placeOfWords(block, from!, to!)).toEqual(place);
});

test('leaves out the blanks at the ends', () => {
	const title = { text: '强化引领 创建品牌', source: [[5, 0, 4] as const, [6, 0, 4] as const] };
	expect(placeOfWords(title, 4, 7)).toEqual({ line: 6, expect: '创建' });
});
