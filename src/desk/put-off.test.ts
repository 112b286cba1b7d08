import { expect, test } from 'vitest';
import type { Doubt } from './list-doubts.ts';
import { inQueue, putOff } from './put-off.ts';
import { accept, beginWork, undo } from './work.ts';

const doubt = (key: string): Doubt => ({
	key,
	kind: 'words',
	line: 1,
	words: key,
	reason: '',
	sure: null,
	fact: null,
});
const doubts = ['甲', '乙', '丙', '丁'].map(doubt);
const order = (later: readonly string[]) => inQueue(doubts, later).map(({ key }) => key);
const opened = beginWork('page.txt', new Uint8Array([1]));

test('what is put off comes last, the one that was put off last behind the others', () => {
	expect(order([])).toEqual(['甲', '乙', '丙', '丁']);
	const work = putOff(putOff(opened, '丙'), '甲');
	expect(order(work.later)).toEqual(['乙', '丁', '丙', '甲']);
	expect(order(putOff(work, '丙').later)).toEqual(['乙', '丁', '甲', '丙']);
});

test('a doubt that the page has no more is no hindrance', () => {
	expect(order(['戊', '乙'])).toEqual(['甲', '丙', '丁', '乙']);
});

test('is undone like any step, and putting off the last one again is none', () => {
	const work = putOff(opened, '甲');
	expect(undo(work)).toEqual(opened);
	expect(putOff(work, '甲')).toBe(work);
	expect(undo(accept(work, '甲')).later).toEqual(['甲']);
});
