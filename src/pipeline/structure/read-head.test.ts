import { expect, test } from 'vitest';
import { articleOf, testLexicon, testShapes } from '../test-articles.ts';
import type { BlockType } from '../../model/tree.ts';
import { captionCue } from './caption-cue.ts';
import { readHead } from './read-head.ts';

const endOf = (text: string, types: Record<number, BlockType> = {}) =>
	readHead(articleOf(text, types).blocks, testShapes(), captionCue(testLexicon().captions)).to;
const body = '近日，医院召开大会，部署全年工作。各科室负责人参加会议，会议由院长主持。';

test('reads down to the first running text', () => {
	expect(endOf(`党建引领\n坚持党建引领 服务一方百姓\n——保定市中医院工作纪实\n${body}`)).toBe(3);
});

test('ends after the deck where a caption follows', () => {
	expect(endOf(`坚持党建引领 服务一方百姓\n——保定市中医院工作纪实\n\n\n\n医院外景\n\n${body}`)).toBe(2);
});

test('ends before a numbered crosshead', () => {
	expect(endOf(`坚持党建引领 服务一方百姓\n一、强化引领\n${body}`)).toBe(1);
});

test('passes a byline and ends with what follows it', () => {
	expect(endOf(`坚持党建引领 服务一方百姓\n记者 王松\n强化引领\n${body}`, { 2: 'byline' })).toBe(2);
});

test('holds everything where there is no running text', () => {
	expect(endOf('党建引领\n坚持党建引领 服务一方百姓')).toBe(2);
});
