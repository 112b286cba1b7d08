import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('leaves a short passage whole', () => {
	expect(excerpt('党建强，则医院兴。')).toBe('党建强，则医院兴。');
});

test('stops at a sentence and says that it goes on', () => {
	expect(excerpt('党建强，则医院兴。党建工作是医院科学发展的政治保障。', 12)).toBe('党建强，则医院兴。……');
});

test('stops at a comma in one long sentence', () => {
	expect(excerpt('近年来，随州市中心医院以党建为魂，着力做好这篇文章', 20)).toBe('近年来，随州市中心医院以党建为魂……');
});
