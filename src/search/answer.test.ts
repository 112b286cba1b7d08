import { describe, expect, test } from 'vitest';
import { answerQuery, type SortOrder } from './answer.ts';
import { emptySelection, type Selection } from './facets.ts';
import { parseQuery } from './parse-query.ts';
import { testArchive } from './test-reports.ts';

const ask = (text: string, chosen: Partial<Selection> = {}, sort: SortOrder = 'relevance') =>
	answerQuery(testArchive(), parseQuery(text), { ...emptySelection(), ...chosen }, sort);

/** Tier, reports and places in one line: `exact suizhou×1 jingzhou×1`. */
async function brief(...question: Parameters<typeof ask>): Promise<string> {
	const { tier, reports } = await ask(...question);
	return [tier, ...reports.map(({ report, places }) => `${report.slug}×${places}`)].join(' ');
}

describe('tiers', () => {
	test('a run is found as it stands', async () => {
		expect(await brief('支部建在科室')).toBe('exact jingzhou×1 suizhou×1');
		expect(await brief('99.87%')).toBe('exact suizhou×1');
		expect(await brief('做到学、悟、实、新')).toBe('exact suizhou×1');
	});

	test('width, case and traditional characters make no difference', async () => {
		expect(await brief('９９．８７％')).toBe('exact suizhou×1');
		expect(await brief('張醫生')).toBe('exact fuxin×1');
	});

	test('a run does not cross blocks', async () => {
		expect(await brief('践初心随州')).toMatch(/^near/u);
	});

	test('an alias finds the full name, and the other way', async () => {
		expect(await brief('荆州市第一人民医院')).toBe('exact jingzhou×1');
	});

	test('letters are pinyin or initials', async () => {
		expect(await brief('suizhou')).toBe('pinyin suizhou×1');
		expect(await brief('wang song')).toBe('pinyin suizhou×1');
		expect((await ask('szszxyy')).instead).toEqual([{ from: 'szszxyy', to: ['随州市中心医院'] }]);
	});

	test('punctuation is ignored in the second place', async () => {
		expect(await brief('学悟实新')).toBe('loose suizhou×1');
		expect(await brief('323健康问题')).toBe('loose suizhou×1');
	});

	test('words may stand apart', async () => {
		const { tier, instead } = await ask('医疗质量党建品牌');
		expect(tier).toBe('words');
		expect(instead[0]?.to).toEqual(['医疗', '质量', '党建品牌']);
	});

	test('one wrong or missing character is suggested', async () => {
		const wrong = await ask('平均住愿日');
		expect(wrong.tier).toBe('suggestion');
		expect(wrong.suggestions[0]).toMatchObject({ text: '平均住院日', kind: 'wrong' });
		const missing = await ask('支部建科室');
		expect(missing.suggestions[0]).toMatchObject({ text: '支部建在科室', kind: 'missing' });
	});

	test('initials of several words find the words that stand side by side', async () => {
		expect(await brief('djyljcx')).toBe('pinyin suizhou×1');
		expect((await ask('djyljcx')).instead).toEqual([{ from: 'djyljcx', to: ['党建引领践初心'] }]);
		expect(await brief('dj yl')).toBe('pinyin suizhou×1');
		expect(await brief('ylzl')).toBe('pinyin jingzhou×1 fuxin×1');
		expect(await brief('ylzl djpp')).toBe('pinyin fuxin×3');
		expect(await brief('ylpp')).toBe('none');
	});

	test('nothing is said to be nothing', async () => {
		const answer = await ask('火星探测器 党建');
		expect(answer).toMatchObject({ tier: 'none', total: 0, reports: [] });
		expect(answer.counts).toEqual([
			{ text: '火星探测器', reports: 0 },
			{ text: '党建', reports: 2 },
		]);
	});

	test('quotation marks allow nothing else', async () => {
		expect(await brief('"学悟实新"')).toBe('none');
		expect(await brief('“平均住愿日”')).toBe('none');
	});
});

describe('query language', () => {
	test('all words have to stand in the report', async () => {
		expect(await brief('支部建在科室 满意度')).toBe('exact suizhou×2');
	});

	test('a minus leaves reports out', async () => {
		expect(await brief('党建 -品牌')).toBe('exact suizhou×2');
	});

	test('facets in the query are facets', async () => {
		expect(await brief('支部建在科室 hospital:荆州')).toBe('exact jingzhou×1');
		expect(await brief('医院 in:图说')).toBe('exact suizhou×1');
		expect(await brief('theme:干部队伍')).toBe('exact jingzhou×0');
	});

	test('a facet that means nothing is text, and is told', async () => {
		expect(await brief('hospital:协和')).toBe('none');
		expect((await ask('党建 hospital:协和')).unread).toEqual(['“hospital:协和”不是本馆的一个筛选，按字句查了']);
		expect((await ask('党建 -医院:协和')).unread).toEqual(['“-医院:协和”不是本馆的一个筛选，没有照办']);
	});

	test('any of several words will do', async () => {
		expect(await brief('平均住院日 OR 医疗质量')).toBe('exact jingzhou×1 fuxin×1 suizhou×1');
		expect(await brief('党建 人才|品牌')).toBe('exact fuxin×4');
	});

	test('lists, ranges and minus on facets', async () => {
		expect(await brief('医疗质量 医院:荆州,阜新')).toBe('exact jingzhou×1 fuxin×1');
		expect(await brief('医疗质量 -医院:荆州')).toBe('exact fuxin×1');
		expect(await brief('支部 -主题:支部')).toBe('exact');
		expect(await brief('医院 -段落:图说')).not.toContain('suizhou×2');
		expect(await brief('品牌 年份:2019-2020')).toBe('exact fuxin×2');
	});

	test('a minus alone gives the reports that do not have it', async () => {
		expect(await brief('-党建')).toBe('exact jingzhou×0');
	});

	test('an ambiguous abbreviation says whom it may mean', async () => {
		const { tier, mayMean } = await ask('市中心医院');
		expect(tier).toBe('exact');
		expect(mayMean[0]?.hospitals.map(({ id }) => id)).toEqual(['suizhou', 'fuxin']);
	});
});

describe('facets and order', () => {
	test('facets narrow, and count what they would give', async () => {
		const { reports, facets, unfiltered } = await ask('医疗质量', { province: ['湖北'] });
		expect(reports.map(({ report }) => report.slug)).toEqual(['jingzhou']);
		expect(facets.province).toEqual([
			{ value: '湖北', label: '湖北', count: 1, chosen: true },
			{ value: '辽宁', label: '辽宁', count: 1, chosen: false },
		]);
		expect(facets.hospital.map(({ value }) => value)).toEqual(['jingzhou']);
		expect(unfiltered).toBe(2);
	});

	test('facets never change the tier', async () => {
		expect(await brief('平均住院日', { hospital: ['fuxin'] })).toBe('exact');
	});

	test('a theme narrows to its passages', async () => {
		expect(await brief('支部', { theme: ['branch-building'] })).toBe('exact suizhou×2 jingzhou×1');
	});

	test('a report of two years is in both', async () => {
		expect(await brief('品牌', { year: ['2020'] })).toBe('exact fuxin×2');
		expect(await brief('品牌', { year: ['2021'] })).toBe('exact fuxin×2');
	});

	test('the newest stands first by date', async () => {
		expect(await brief('支部建在科室', {}, 'date')).toBe('exact suizhou×1 jingzhou×1');
	});

	test('titles and whole numbers come first', async () => {
		expect((await ask('党建')).reports.map(({ report }) => report.slug)).toEqual(['suizhou', 'fuxin']);
		expect((await ask('市中心医院')).reports).toHaveLength(2);
	});
});
