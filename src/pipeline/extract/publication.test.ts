import { expect, test } from 'vitest';
import type { Byline } from '../../model/schemas/article.ts';
import { articleOf, pageOf, testLexicon } from '../test-articles.ts';
import type { BlockType } from '../../model/tree.ts';
import { extractPublication } from './publication.ts';

function publicationOf(text: string, types: Record<number, BlockType> = {}, bylines: Byline[] = []) {
	const article = articleOf(text, types);
	return extractPublication(pageOf(text, article), article, bylines, testLexicon());
}

/** The publication of a page whose first lines are of its own. */
const ofLines = (...lines: string[]) =>
	publicationOf(
		[...lines, '医院召开大会。'].join('\n'),
		Object.fromEntries(lines.map((_, index) => [index + 1, 'furniture']))
	);

test('takes the paper of a reporter', () => {
	expect(publicationOf('医院召开大会。', {}, [{ role: '全媒体记者', org: '江淮晨报', names: ['王松'] }])).toBe(
		'江淮晨报'
	);
});

test.each([
	['□《江淮晨报》记者 王松/文', '江淮晨报'],
	['■淮西报记者 王松 ■通讯员 李明', '淮西报'],
	['采访：淮海观察 记者 王松', '淮海观察'],
	['（据《大淮山报》王松报道）', '大淮山报'],
	['■ 南方淮水客户端记者 王松', '南方淮水客户端'],
])('takes the paper that a byline names: %s', (line, name) => {
	expect(publicationOf(`${line}\n医院召开大会。`, { 1: 'byline' })).toBe(name);
});

test.each(['本报记者 王松', '早报记者 王松', '本报驻拉萨记者 王松', '小小记者 王松'])(
	'finds no paper in the byline %s',
	(line) => {
		expect(publicationOf(`${line}\n医院召开大会。`, { 1: 'byline' })).toBeNull();
	}
);

test.each([
	['江淮晨报 A08 综合新闻', '江淮晨报'],
	['江淮晨报·健康周刊 2016.11.18 星期五 B3', '江淮晨报'],
	['江 淮 报 2020年1月19日 第1版', '江淮报'],
	['第 二 版 江 淮 日 报 1 9 9 6 年 5 月 2 0 日', '江淮日报'],
	['江淮日报社主办 卫生与健康 2011/6/9', '江淮日报'],
	['江淮日报社主管主办 国内统一刊号CN35-0000', '江淮日报'],
	['淮海观察 健康 7', '淮海观察'],
	['2012.11.06 星期二 江淮新闻 健康人物 A07', '江淮新闻'],
	['淮临时讯 健康周刊 第 1218 期', '淮临时讯'],
	['健康周报 2022年8月25日 第6版', '健康周报'],
	['《淮西医苑》 2013年第7期 内部资料', '淮西医苑'],
	['首页 > 电子报 > 淮水周末 > 2021年12月03日 第06版', '淮水周末'],
	['人民网>>广西频道>>社会民生', '人民网'],
	['当前位置：淮山健康网 >> 资讯', '淮山健康网'],
])('takes the paper of a masthead or breadcrumb: %s', (line, name) => {
	expect(ofLines(line)).toBe(name);
});

test.each([
	'综合新闻 2版 2020年8月6日',
	'健康周刊 第3版',
	'健康观察 2020年8月6日 A05',
	'民生关注 B3 2018年10月9日',
	'第 482 期 2022 年 6 月 30 日',
	'当前位置：首页 > 健康频道',
	'版面导读',
	'今日8版 邮发代号 0-00',
])('finds no paper in %s', (line) => {
	expect(ofLines(line)).toBeNull();
});

test.each(['上淮新闻网', '官渡新闻网', '本淮在线', '我爱健康网', '上水县融媒体中心', '该淮广播电台', '官淮客户端'])(
	'takes the outlet %s for one, whatever its first character',
	(name) => {
		expect(ofLines(`${name} 2021年3月16日 星期二`)).toBe(name);
		expect(ofLines(`2021-03-16 来源：${name} 浏览：706`)).toBe(name);
	}
);

test.each([
	'本网',
	'官网',
	'医院官网',
	'互联网',
	'移动互联网',
	'上网',
	'该网',
	'本市电视台',
	'我县融媒体中心',
	'官方客户端',
	'本报新闻网',
])('finds no paper in the words %s', (words) => {
	expect(ofLines(`${words} 2021年3月16日 星期二`)).toBeNull();
});

test.each([
	['2023-06-18 来源：江淮卫生报数字版 浏览：706', '江淮卫生报'],
	['2024年04月11日09:33 | 来源：人民网－广西频道', '人民网'],
	['信息来源：《江淮日报》 作者：王松', '江淮日报'],
	['来源 江淮晨报客户端 阅读 3.6万+', '江淮晨报'],
	['来源: 淮江网综合', '淮江网'],
	['文章来源: 淮阳县第一人民医院 阅读: 2 015', '淮阳县第一人民医院'],
	['发布机构：淮县卫生健康局', '淮县卫生健康局'],
])('takes the source that a line states: %s', (line, name) => {
	expect(ofLines(line)).toBe(name);
});

test.each([
	'来源：本网综合 编辑：小豆',
	'来源：市卫健委办公室',
	'来源：我县融媒体中心',
	'来源：县融媒体中心',
	'来源：该市中心医院',
	'来源：健康管理中心',
	'信息来源: 市卫生健康委',
	'来源丨重症医学科 急诊科',
	'内容来源：队员自述',
	'发布单位:院党办 发布日期:2015-01-09',
	'数据来源:淮州市卫生统计信息中心 发布时间:2024-02-19',
])('takes no office without its place and nobody’s words for a source: %s', (line) => {
	expect(ofLines(line)).toBeNull();
});

test.each([
	[['原创 健康淮源 健康淮源 2023-03-13 18:30 发表于四川'], '健康淮源'],
	[['淮阳三院 淮阳市第三人民医院 2019-05-24 安徽'], '淮阳市第三人民医院'],
	[['云淮二院 云淮市第二医院 2018-02-09 上海 内容来源：队员自述'], '云淮市第二医院'],
	[['淮西卫健 淮源市第二人民医院 今天 甘肃'], '淮源市第二人民医院'],
	[['2020-04-08 淮洲医院 淮洲医院'], '淮洲医院'],
	[['淮水县总医院', '2020-06-29', '江西 抚余'], '淮水县总医院'],
	[['淮岭健康', '淮岭市第一人民医院', '2023-07-14 18:02 四川'], '淮岭健康'],
	[['健康淮源 2023-03-13 18:30', '来源｜淮源市卫生健康委'], '健康淮源'],
] as const)('takes the account whose line this is: %s', (lines, name) => {
	expect(ofLines(...lines)).toBe(name);
});

test('takes a stated paper before the site that shows it', () => {
	expect(ofLines('江淮新闻网 2021年3月16日 星期二', '来源：江淮晚报 作者：王松')).toBe('江淮晚报');
	expect(ofLines('淮江市卫生健康委员会', '当前位置：首页 >> 工作动态', '来源：市卫健委办公室')).toBe(
		'淮江市卫生健康委员会'
	);
});

test.each([
	['江淮晨报讯 近日，医院召开大会。', '江淮晨报'],
	['淮水网合肥5月24日讯(记者 王松)医院召开大会。', '淮水网'],
	['江淮日报·全媒体讯(记者 王松)医院召开大会。', '江淮日报'],
])('takes the paper of the dateline: %s', (text, name) => {
	expect(publicationOf(text)).toBe(name);
});

test('takes no paper that the text mentions, and none of a correspondent', () => {
	expect(publicationOf('《江淮晨报》报道了医院的做法。')).toBeNull();
	expect(publicationOf('本报讯 近日，医院召开大会。')).toBeNull();
	expect(publicationOf('医院召开大会。', {}, [{ role: '通讯员', org: '江淮晨报', names: ['王松'] }])).toBeNull();
	expect(ofLines('更多内容请关注“健康淮江”公众号')).toBeNull();
});

test.each(['发稿时间 2003-05-11 16:22', '本版新闻 2018年11月14日', '下一版 2018-11-14 08:00'])(
	'takes no word of a page for its name: %s',
	(line) => {
		expect(ofLines(line)).toBeNull();
	}
);
