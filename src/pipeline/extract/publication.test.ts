import { expect, test } from 'vitest';
import type { Byline } from '../../model/schemas/article.ts';
import { articleOf, pageOf, testShapes } from '../test-articles.ts';
import type { BlockType } from '../../model/tree.ts';
import { extractPublication } from './publication.ts';

function publicationOf(text: string, types: Record<number, BlockType> = {}, bylines: Byline[] = []) {
	const article = articleOf(text, types);
	return extractPublication(pageOf(text, article), article, bylines, testShapes().bylines);
}

test('takes the paper of a reporter', () => {
	expect(publicationOf('医院召开大会。', {}, [{ role: '全媒体记者', org: '江淮晨报', names: ['王松'] }])).toBe(
		'江淮晨报'
	);
});

test('takes the paper of the masthead', () => {
	expect(publicationOf('江淮晨报 A08 综合新闻\n医院召开大会。', { 1: 'furniture' })).toBe('江淮晨报');
});

test('takes the paper of the dateline', () => {
	expect(publicationOf('江淮晨报讯 近日，医院召开大会。')).toBe('江淮晨报');
});

test('takes no paper that the text mentions, and none of a correspondent', () => {
	expect(publicationOf('《江淮晨报》报道了医院的做法。')).toBeNull();
	expect(publicationOf('本报讯 近日，医院召开大会。')).toBeNull();
	expect(publicationOf('医院召开大会。', {}, [{ role: '通讯员', org: '江淮晨报', names: ['王松'] }])).toBeNull();
});
