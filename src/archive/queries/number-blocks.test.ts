import { expect, test } from 'vitest';
import { nameBlock, nameLines, numberBlocks } from './number-blocks.ts';

test('counts paragraphs and list items together, captions apart', () => {
	const numbers = numberBlocks([
		{ id: 'b1', type: 'headline' },
		{ id: 'b3', type: 'paragraph' },
		{ id: 'b5', type: 'caption' },
		{ id: 'b7', type: 'listItem' },
	]);
	expect([...numbers]).toEqual([
		['b3', 1],
		['b5', 1],
		['b7', 2],
	]);
});

test('names blocks as a reader would', () => {
	expect(nameBlock({ type: 'paragraph' }, 8)).toBe('第8段');
	expect(nameBlock({ type: 'caption' }, 2)).toBe('图说第2条');
	expect(nameBlock({ type: 'headline' }, undefined)).toBe('篇首');
	expect(nameLines([69, 71, 71, 73])).toBe('第69、71、73行');
});
