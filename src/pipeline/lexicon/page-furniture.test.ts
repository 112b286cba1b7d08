import { expect, test } from 'vitest';
import { testLexicon, testShapes } from '../test-articles.ts';
import { furnitureJudge } from './page-furniture.ts';

const { furniture, titles } = testLexicon();
const isFurniture = furnitureJudge(
	furniture,
	titles.sectionLabels,
	(text) => testShapes().bylines.readLine(text, true) !== undefined
);

test.each([
	'2022年3月8日 星期二',
	'农历壬寅年二月初六',
	'江淮晨报 A08 综合新闻',
	'责任编辑 王松 版式 李明',
	'责编：王松　校对：赵红',
	'编辑王松李明',
	'责编/版式 王松',
	'扫描二维码 关注更多健康资讯',
	'地址：宜昌市西陵一路1号',
	'第3版',
	'A08',
	'下转第3版',
	'（上接A1版）',
	'详情请扫二维码',
	'新闻热线：0717-6666666',
	'电子邮箱：news@example.cn',
	'————',
	'国内统一连续出版物号 CN42-0000',
])('takes %s for the page’s own', (text) => {
	expect(isFurniture(text)).toBe(true);
});

test.each([
	'2022年3月8日，医院召开大会。',
	'坚持党建引领 服务一方百姓',
	'记者 王松 通讯员 李明',
	'编辑部的故事',
	'统筹推进医院高质量发展',
	'设计未来 服务群众',
	'扫码就医更便捷',
	'公众号粉丝破百万',
	'医院热线 服务百姓',
	'医院开通服务热线，方便群众咨询，累计接听来电三千余次。',
	'健康周刊',
	'大爱无疆',
	'——保定市中医院工作纪实',
])('takes %s for the report’s', (text) => {
	expect(isFurniture(text)).toBe(false);
});
