import { expect, test } from 'vitest';
import { articleOf, shown, testShapes, transformed } from '../test-articles.ts';
import { markCredits } from './mark-credits.ts';

test('names where pictures came from and who ran the page', () => {
	const text = '(本版图片由丽水市中心医院宣传科提供)\n本专版由宜昌市卫生健康委员会主办';
	expect(shown(transformed(markCredits(testShapes()), articleOf(text)).article)).toEqual([
		'credit (本版图片由丽水市中心医院宣传科提供)',
		'credit 本专版由宜昌市卫生健康委员会主办',
	]);
});

test('leaves a sentence that tells of somebody who gives or holds something', () => {
	const text = '医院主办了三场健康讲座，为居民提供义诊服务。\n活动由护理部主办，各科室协助，共有两百名居民参加。';
	expect(shown(transformed(markCredits(testShapes()), articleOf(text)).article)).toEqual([
		'paragraph 医院主办了三场健康讲座，为居民提供义诊服务。',
		'paragraph 活动由护理部主办，各科室协助，共有两百名居民参加。',
	]);
});

test('leaves a caption to its mark', () => {
	const text = '▲ 义诊现场 王松 摄';
	expect(shown(transformed(markCredits(testShapes()), articleOf(text)).article)).toEqual([
		'paragraph 义诊现场 王松 摄',
	]);
});
