import { expect, test } from 'vitest';
import { articleOf, pageOf, testShapes } from '../test-articles.ts';
import { sharedBylines } from './shared-bylines.ts';

const brief = () => articleOf('医院召开大会。', { 1: 'paragraph' });
const closing = (byline: string) => articleOf(`医院召开大会。\n${byline}`, { 1: 'paragraph', 2: 'byline' });

const shared = (...articles: ReturnType<typeof brief>[]) =>
	sharedBylines(pageOf('', ...articles), articles[0]!, testShapes().bylines);

test('gives every brief of a page who put them together', () => {
	expect(shared(brief(), brief(), closing('整理｜王松'))).toEqual([{ role: '整理', org: null, names: ['王松'] }]);
});

test('leaves the reporter of the last brief to it', () => {
	expect(shared(brief(), brief(), closing('记者 王松'))).toEqual([]);
});

test('leaves briefs of which some are signed, and two reports', () => {
	expect(shared(brief(), closing('记者 李明'), closing('整理｜王松'))).toEqual([]);
	expect(shared(brief(), closing('整理｜王松'))).toEqual([]);
});
