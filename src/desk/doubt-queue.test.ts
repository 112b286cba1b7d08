import { expect, test } from 'vitest';
import { neighbourOf, openDoubts, seenLines } from './doubt-queue.ts';
import { putOff } from './put-off.ts';
import type { Reading } from './reading.ts';
import { accept, beginWork } from './work.ts';

const doubts = ['一', '二', '三', '四'].map((key, index) => ({ key, line: key === '四' ? null : index + 1 }));
const reading = { doubts, facts: [{ key: '数', line: 9 }] } as unknown as Reading;
const opened = beginWork('页.txt', new Uint8Array([1]));
const keyOf = (doubt: { key: string } | undefined) => doubt?.key;

test('what is accepted is open no more, and what is put off comes last', () => {
	const work = putOff(accept(opened, '二'), '一');
	expect(openDoubts({ work, reading }).map(({ key }) => key)).toEqual(['三', '四', '一']);
});

test('goes to the next doubt that is open, and round', () => {
	const bench = { work: accept(opened, '二'), reading };
	expect(keyOf(neighbourOf(bench, '一', 1))).toBe('三');
	expect(keyOf(neighbourOf(bench, '三', -1))).toBe('一');
	expect(keyOf(neighbourOf(bench, '四', 1))).toBe('一');
	expect(keyOf(neighbourOf(bench, null, 1))).toBe('一');
});

test('stays where one is left, and goes nowhere where none is', () => {
	const one = ['一', '二', '四'].reduce(accept, opened);
	expect(keyOf(neighbourOf({ work: one, reading }, '三', 1))).toBe('三');
	expect(neighbourOf({ work: accept(one, '三'), reading }, '三', 1)).toBeUndefined();
	expect(neighbourOf({ work: undefined, reading: undefined }, null, 1)).toBeUndefined();
});

test('lines are seen whose doubts or facts were accepted', () => {
	const work = ['四', '二', 'fact|数'].reduce(accept, opened);
	expect([...seenLines({ work, reading })]).toEqual([2, 9]);
});
