import { expect, test } from 'vitest';
import { normalise } from '../normalise/index.ts';
import { readBlocks } from '../segment/read-blocks.ts';
import { testShapes } from '../test-articles.ts';
import { keepSections } from './keep-sections.ts';
import type { LineLabel } from './line-states.ts';

/** Two articles as they were read, strokes between them: how many are left. */
function articlesOf(first: string, [head, ...texts]: readonly string[], strokes = '━━━━'): number {
	const { blocks } = readBlocks(normalise(['新闻发布会举行', first, strokes, head, ...texts].join('\n\n')));
	const labels: LineLabel[] = ['headline', 'paragraph', 'furniture', 'headline'];
	const lines = blocks.map((block, at) => ({
		block,
		label: labels[at] ?? 'paragraph',
		begins: at === 0 || at === 3,
		probability: 1,
	}));
	return keepSections(lines, testShapes()).filter(({ begins }) => begins).length;
}

const news = '15日，市里召开发布会，通报医改进展。';

test.each([
	['医共体全面建成', '副局长韩立介绍，全市已建成医共体3个，覆盖乡镇卫生院18家。'],
	['夜间门诊开到九点', '该院增设夜间门诊，周一至周五开到晚上九点。'],
	['家庭医生覆盖七成居民', '全市已有团队460个。', '明年再增加80个。'],
	['下一步怎么走', '会上提出，三年内公立医院全部实行编制备案管理。'],
	['药价降了多少', '集采药品平均降价53%。'],
])('keeps a section behind strokes with its report: %s', (...section) => {
	expect(articlesOf(news, section)).toBe(1);
});

test.each([
	['县中医院新楼封顶', '门诊综合楼主体完工。'],
	['新楼封顶', '城西卫生院门诊综合楼主体完工。'],
	['新楼封顶', '8月20日，门诊综合楼主体完工。'],
	['新楼封顶', '近日，门诊综合楼主体完工。'],
	['新楼封顶', '本报讯（记者 王松）门诊综合楼主体完工。'],
])('leaves another piece of news an article: %s, %s', (...piece) => {
	expect(articlesOf(news, piece)).toBe(2);
});

test('leaves what follows a piece that tells no day', () => {
	expect(articlesOf('灯亮着。', ['药价降了多少', '集采药品平均降价53%。'])).toBe(2);
});
