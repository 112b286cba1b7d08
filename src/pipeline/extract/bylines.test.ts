import { expect, test } from 'vitest';
import { articleOf, testShapes } from '../test-articles.ts';
import type { BlockType } from '../../model/tree.ts';
import { extractBylines } from './bylines.ts';

const bylines = (text: string, types: Record<number, BlockType> = {}) =>
	extractBylines(articleOf(text, types), testShapes().bylines);
const reporter = { role: '记者', org: null, names: ['王松'] };

test('reads byline blocks', () => {
	expect(bylines('□记者 王松 通讯员 李明', { 1: 'byline' })).toEqual([
		reporter,
		{ role: '通讯员', org: null, names: ['李明'] },
	]);
});

test('reads the bracket behind a dateline', () => {
	expect(bylines('本报讯(记者 王松)近日，医院召开大会。')).toEqual([reporter]);
});

test('reads the bracket at the end of a paragraph', () => {
	expect(bylines('医院召开大会。(记者 王松)')).toEqual([reporter]);
	expect(bylines('医院召开大会。(王松)')).toEqual([{ role: null, org: null, names: ['王松'] }]);
});

test('counts the same byline once', () => {
	expect(bylines('记者 王松\n医院召开大会。(记者 王松)', { 1: 'byline' })).toEqual([reporter]);
});

test('leaves a bracket inside a sentence, and one that closes with a name only', () => {
	expect(bylines('院长(记者 王松)说，医院召开大会。')).toEqual([]);
	expect(bylines('大会由院长主持(王松)')).toEqual([]);
});
