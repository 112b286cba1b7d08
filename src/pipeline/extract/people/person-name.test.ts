import { expect, test } from 'vitest';
import { testLexicon } from '../../test-articles.ts';
import { personNames } from './person-name.ts';

const names = personNames(testLexicon());

test.each([
	['钱进代表医院上台', '钱进'],
	['马丽正在送别', '马丽'],
	['梁琬发布通告', '梁琬'],
	['苏蔓激动地说', '苏蔓'],
	['沈静兴奋地说', '沈静'],
	['沈静动情地表示', '沈静'],
	['沈静语重心长地说', '沈静'],
	['沈静怡平静地说', '沈静怡'],
	['沈静怡笑着说', '沈静怡'],
	['罗平乐呵呵地说', '罗平'],
	['沈默学习两年', '沈默'],
	['王勇和书记李强', '王勇'],
	['方景和介绍', '方景和'],
	['苏启正致词', '苏启正'],
	['欧阳敏珊介绍', '欧阳敏珊'],
	['向启明脱下军装', '向启明'],
	['苗远27岁', '苗远'],
	['艾力江·吐尔逊跟着专家', '艾力江·吐尔逊'],
	['木拉提·艾山回忆', '木拉提·艾山'],
	['热依汗古丽说', '热依汗古丽'],
	['斯琴高娃表示', '斯琴高娃'],
	['东智说', '东智'],
])('finds the name with which %s begins', (text, name) => {
	expect(names.atStart(text)).toBe(name);
});

test.each([
	'管运营、管质量',
	'干得欢。',
	'党办主任魏淑珍',
	'毕业生说',
	'来当带头人',
	'和援疆专家',
	'宣誓授帽',
	'门急诊（',
	'向来宾介绍',
	'路边施救',
	'白山区的',
	'全程陪同',
	'纳入人才库',
	'再次强调',
	'们都说',
	'逐条解读',
	'公寓，',
	'和主管部门',
	'高标准、严要求',
])('finds none in %s', (text) => {
	expect(names.atStart(text)).toBeUndefined();
});

test.each([
	['省卫生健康委医政处谢望舒', '谢望舒'],
	['记者专访谢爱莲', '谢爱莲'],
	['省医科大学吴若曦', '吴若曦'],
	['市疾控中心谢望舒', '谢望舒'],
	['医药集团邓清越', '邓清越'],
	['市卫健委谢望舒', '谢望舒'],
	['由高年资', undefined],
	['有许多', undefined],
	['谢爱莲院长和汤闽', '汤闽'],
	['把优秀青年', undefined],
])('finds the name at the end of %s', (text, name) => {
	expect(names.atEnd(text)).toBe(name);
});
