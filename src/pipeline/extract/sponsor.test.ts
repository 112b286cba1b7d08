import { expect, test } from 'vitest';
import { articleOf, pageOf, testShapes } from '../test-articles.ts';
import { extractSponsor } from './sponsor.ts';

test('takes who ran the page from any of its articles', () => {
	const text = '图片由医院提供\n本专版由宜昌市卫生健康委员会主办';
	const page = pageOf(text, articleOf('医院召开大会。'), articleOf(text, { 1: 'credit', 2: 'credit' }));
	expect(extractSponsor(page, testShapes())).toBe('本专版由宜昌市卫生健康委员会主办');
});

test('finds none among pictures and running text', () => {
	const text = '图片由医院提供\n大赛由宜昌市卫生健康委员会主办';
	expect(extractSponsor(pageOf(text, articleOf(text, { 1: 'credit' })), testShapes())).toBeNull();
});
