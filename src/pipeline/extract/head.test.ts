import { expect, test } from 'vitest';
import { articleOf, pageOf, testLexicon } from '../test-articles.ts';
import type { Article } from '../../model/tree.ts';
import { extractHead } from './head.ts';

const { briefs } = testLexicon().titles;

/** The section labels of a page whose articles are given by their lines. */
function labelsOf(...heads: readonly (readonly [label: string | null, headline: string])[]) {
	const lines = heads.map(([label, headline]) => (label === null ? ['', headline] : [label, headline]));
	const text = lines.flat().join('\n');
	const articles = heads.map(([label], index): Article => {
		const own = text.split('\n').map((line, at) => (Math.floor(at / 2) === index ? line : ''));
		const at = 2 * index + 1;
		return articleOf(own.join('\n'), { ...(label === null ? {} : { [at]: 'sectionLabel' }), [at + 1]: 'headline' });
	});
	const page = pageOf(text, ...articles);
	return articles.map((article) => extractHead(page, article, briefs).sectionLabel);
}

test.each(['院内快讯', '医院速递', '卫生简讯', '医卫短波', '一周速览', '健康短讯'])(
	'holds the label %s for each brief',
	(label) => {
		expect(labelsOf([label, '手术突破一万台'], [null, '专家来院'], [null, '招聘启事'])).toEqual([label, label, null]);
	}
);

test('ends a group of briefs with the next label, and holds no other label', () => {
	expect(labelsOf(['院内快讯', '专家来院'], ['短评', '改革'], [null, '下乡'])).toEqual(['院内快讯', '短评', null]);
	for (const label of ['人物专访', '要闻', '本市要闻', '综合新闻', '医改要闻', '头版要闻'])
		expect(labelsOf([label, '专家来院'], [null, '下乡'])).toEqual([label, null]);
});

test.each([
	['专家访谈⑤ 2020年11月27日 04版·深度 编辑 王松', '专家访谈⑤'],
	['名医风采栏目  本栏主持：王松', '名医风采'],
	['健康讲堂栏目', '健康讲堂'],
	['院长访谈栏目 市中心医院协办', '院长访谈'],
	['科普园地栏目 每周五见报', '科普园地'],
	['百姓健康栏目 投稿邮箱见报眼', '百姓健康'],
	['医改前沿栏目  第12期', '医改前沿'],
	['本栏目由医院协办', '本栏目由医院协办'],
	['特别专栏目录', '特别专栏目录'],
	['卫生简讯          一周集萃', '卫生简讯'],
	['东西部协作 看变化', '东西部协作 看变化'],
	['长图 | 特稿', '长图 | 特稿'],
	['年终盘点 | 2014 我们一起走过', '年终盘点 | 2014 我们一起走过'],
])('takes the label without what stands beside it: %s', (line, label) => {
	expect(labelsOf([line, '专家来院'])).toEqual([label]);
});
