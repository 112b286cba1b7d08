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

test('gives the author what a note at the foot tells of him', () => {
	expect(bylines('王松\n医院召开大会。\n（作者单位：柳坪乡卫生院）', { 1: 'byline' })).toEqual([
		{ role: '作者', org: '柳坪乡卫生院', names: ['王松'] },
	]);
});

test('says a paper that names itself by its kind with the role', () => {
	expect(bylines('晨报记者 王松', { 1: 'byline' })).toEqual([{ role: '晨报记者', org: null, names: ['王松'] }]);
	expect(bylines('江淮晨报记者 王松', { 1: 'byline' })).toEqual([{ role: '记者', org: '江淮晨报', names: ['王松'] }]);
});

const read = (text: string, type: BlockType) =>
	bylines(text, { 1: type })
		.map(({ role, org, names }) => `${role ?? ''}${org === null ? '' : `@${org}`}:${names.join(',')}`)
		.join(' ');

test.each([
	['本报讯（全媒体记者 王松 通讯员 李明 文/图）近日，医院开诊。', '全媒体记者:王松 通讯员:李明'],
	['南方日报讯（记者/王松 通讯员/李明）近日，医院开诊。', '记者:王松 通讯员:李明'],
	['大公报讯（记者 王松）近日，医院开诊。', '记者:王松'],
	['中新网兰州3月5日电 (王松 李明)近日，医院开诊。', ':王松,李明'],
	['本报讯 记者王松近日获悉，医院开诊。', '记者:王松'],
	['本报讯 记者王松 通讯员李明报道：近日，医院开诊。', '记者:王松 通讯员:李明'],
	['【本报讯】记者王松报道：近日，医院开诊。', '记者:王松'],
	['【本報記者符傳海海口報道】近日，醫院開診，門診量增加。', '本報記者:符傳海'],
	['【本报记者方嘉颖 韶梅报道】近日，医院开诊。', '本报记者:方嘉颖'],
	['（中央社记者王松台北5日电）近日，医院开诊。', '记者@中央社:王松'],
	['〔记者王松／高雄报导〕近日，医院开诊。', '记者:王松'],
	['〔记者王松／专访〕近日，医院开诊。', '记者:王松'],
	['［记者王松／台北、高雄连线报导］近日，医院开诊。', '记者:王松'],
	['（公卫科 王松）4月，医院开诊。', ':王松'],
])('reads the opening of %s', (text, found) => {
	expect(read(text, 'paragraph')).toBe(found.replace('報記者', '报记者').replace('傳', '传'));
});

test.each([
	'本报讯 记者近日从市卫健委获悉，医院开诊。',
	'记者了解到，医院开诊。',
	'（急诊科）4月，医院开诊。',
	'记者：您好，请谈谈医院。',
])('reads none in the opening of %s', (text) => {
	expect(read(text, 'paragraph')).toBe('');
});

test.each([
	['医院开诊。（王松 李明/整理）', '整理:王松,李明'],
	['医院开诊。[医务科 王松]', ':王松'],
	...['健文', '社卫', '医宣', '健宣', '医闻', '社文'].map(
		(sign) => [`医院开诊。（${sign}）`, `:${sign}`] as [string, string]
	),
	['医院开诊".（王松）', ':王松'],
	['医院开诊。本报通讯员先巴', '本报通讯员:先巴'],
	['医院开诊。  志愿者 白鹭', '志愿者:白鹭'],
	['医院开诊。王松', ':王松'],
	['医院开诊。（李明 王松）', ':李明,王松'],
	['医院开诊。（李士杰）', ':李士杰'],
	['医院开诊。（左丽）', ':左丽'],
	['医院开诊。（欧阳文静）', ':欧阳文静'],
	['医院开诊。（记者 蒲一鸣 发自 兰州）', '记者:蒲一鸣'],
])('reads the end of %s', (text, found) => {
	expect(read(text, 'paragraph')).toBe(found);
});

test.each([
	'（完）',
	'（后略）',
	'（未完待续）',
	'（下转第二版）',
	'（资料图片）',
	'（据新华社电）',
	'（编辑 王松）',
	'（掌声）',
	'（文中患者为化名）',
	...Array.from(
		'上图 下图 见图 如图 左二 右一 下同 化名 连载 上篇 之一 特约 结束 转四版 第一版 鼓掌 流泪 哽咽 讲话 张女士'.split(
			' '
		),
		(words) => `（${words}）`
	),
	'（左图）',
	'（左三）',
	'（王某）',
	'（苦笑）',
	'（全剧终）',
	'（曾用名）',
	'（方言）',
	'（李先生）',
	'（王院长）',
	'（武汉）',
	'（左图 右图）',
	'谢谢',
	'（王医生）',
	'（健康）',
	'（医案）',
	'（小结）',
	'（宣传片）',
])('reads none at the end of 医院开诊。%s', (end) => {
	expect(read(`医院开诊。${end}`, 'paragraph')).toBe('');
});

test.each([
	...[
		'楚天都市报',
		'文汇报',
		'华龙网',
		'羊城晚报',
		'金羊网',
		'文旅中国客户端',
		'东方卫视',
		'南方周末',
		'安徽商报 华商网',
	],
	...['韩联社', '鲁中晨报', '成都商报 华西都市报', '荆楚网', '江南杂志', '方圆头条'],
])('takes the medium in 医院开诊。（%s） for no author', (medium) => {
	expect(read(`医院开诊。（${medium}）`, 'paragraph')).toBe('');
	expect(read(`本报讯（${medium}）近日，医院开诊。`, 'paragraph')).toBe('');
	expect(read(`医院开诊。（${medium} 王松）`, 'paragraph')).toBe(':王松');
	expect(read(`医院开诊。（${medium}记者 王松）`, 'paragraph')).toContain('王松');
});

test.each(['李建社', '周子讯', '王在', '文汇', '华龙', '于网'])(
	'takes the name in 医院开诊。（%s） for an author',
	(name) => {
		expect(read(`医院开诊。（${name}）`, 'paragraph')).toBe(`:${name}`);
	}
);

test.each(['王健康', '李雄略', '石资料', '何原创', '周活动', '韩略'])(
	'knows the name %s, which has a word in it',
	(name) => {
		expect(read(`医院开诊。（记者 ${name}）`, 'paragraph')).toBe(`记者:${name}`);
		expect(read(`医院开诊。（${name}）`, 'paragraph')).toBe(`:${name}`);
		expect(read(`本报记者${name}通讯员李明`, 'byline')).toBe(`本报记者:${name} 通讯员:李明`);
		expect(read(`□王松${name}`, 'byline')).toBe(`:王松,${name}`);
	}
);

test('takes names alone behind the last sentence only at the end of a report', () => {
	expect(bylines('医院开诊。王松\n全院有职工。')).toEqual([]);
});

test.each<[string, BlockType, string]>([
	['江润早报讯 记者 薄 澜 通讯员 冷秋月', 'dateline', '记者:薄澜 通讯员:冷秋月'],
	['泾州日报·全媒体讯(首席记者 闻 涛)', 'dateline', '首席记者:闻涛'],
	['医院回应  见习记者 王松', 'crosshead', '见习记者:王松'],
	['走近记者 感受医院', 'crosshead', ''],
	['2022/09/18 15:42　记者 王松／澎湖报导', 'furniture', '记者:王松'],
	['来源：宣传科 供稿：王松 审核：李明', 'furniture', '供稿:王松'],
	['责任编辑：王松 校对：李明', 'furniture', ''],
])('reads %s as a %s', (text, type, found) => {
	expect(read(text, type)).toBe(found);
});
