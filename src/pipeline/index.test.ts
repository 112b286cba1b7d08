import { expect, test } from 'vitest';
import { convertText } from './test-articles.ts';
import { testContent } from './test-content.ts';
import { createPipeline } from './index.ts';

const text =
	'坚持党建引领 服务一方百姓\n——保定市中医院工作纪实\n□记者 王松\n\n近日，保定市中医院召开大会，部署全年工作，行政查制度落实到每一个科室。\n';

/** What a sidecar makes of the text. */
function withSidecar(sidecar: string) {
	const { articles, file, sidecar: own, slugs } = convertText(text, sidecar);
	return { article: articles[0], slugs, messages: [...file.messages, ...(own?.messages ?? [])].map(String) };
}

test('converts a source with the corrections of its editor', () => {
	const { article } = withSidecar(
		'corrections:\n  - { do: emend, line: 5, expect: 行政查制度, corr: 行政查房制度, certainty: high }\n'
	);
	expect(article?.blocks.at(-1)?.notes).toEqual([
		{ type: 'emended', span: [21, 26], sic: '行政查制度', corr: '行政查房制度', certainty: 'high' },
	]);
});

test('takes newspaper and day from where the page comes from', () => {
	const { article } = withSidecar('provenance:\n  newspaper: 江淮晨报\n  date: "2022-03-08"\n');
	expect(article).toMatchObject({
		publication: '江淮晨报',
		date: { edtf: '2022-03-08', basis: 'stated', evidence: [] },
	});
});

test('counts 今年 from the day that the editor knows', () => {
	const page = `${text}今年，全院完成门诊12.5万人次。\n`;
	const periods = (sidecar?: string) =>
		convertText(page, sidecar).articles[0]?.indicators.map(({ periodEdtf }) => periodEdtf);
	expect(periods()).toEqual([null]);
	expect(periods('provenance:\n  date: "2022-03-08"\n')).toEqual(['2022']);
});

test('keeps where the page comes from, and who read the report against it', () => {
	const { article } = withSidecar(
		'provenance:\n  page: A4\n  obtained: 报社数字报\n  rights: 江淮晨报社\nreviewed:\n  by: 张三\n  "on": 2026-11-24\n'
	);
	expect(article).toMatchObject({
		provenance: { newspaper: null, date: null, page: 'A4', obtained: '报社数字报', rights: '江淮晨报社' },
		reviewed: { by: '张三', on: '2026-11-24' },
	});
	expect(withSidecar('corrections: []\n').article).toMatchObject({ provenance: null, reviewed: null });
});

test('sets what an editor sets for an article', () => {
	const { article, slugs } = withSidecar(
		'articles:\n  - headline: 坚持党建引领 服务一方百姓\n    slug: baoding\n    kickers: [喜迎盛会]\n    deck: null\n    hospital: suizhou-central-hospital\n'
	);
	expect(article).toMatchObject({ kickers: ['喜迎盛会'], deck: null, hospital: { id: 'suizhou-central-hospital' } });
	expect(slugs).toEqual([{ slug: 'baoding', place: { line: 2, column: 5 } }]);
});

test('converts nothing where settings are for no article of the page', () => {
	const { article, messages } = withSidecar('articles:\n  - headline: 别的标题\n');
	expect(article).toBeUndefined();
	expect(messages.at(-1)).toBe(
		'page.yaml:2:5: 这一页没有标题为“别的标题”的文章；这一页的标题是：“坚持党建引领 服务一方百姓”'
	);
});

test('converts nothing where settings name a hospital without a record', () => {
	const { article, messages } = withSidecar(
		'articles:\n  - headline: 坚持党建引领 服务一方百姓\n    hospital: nowhere\n'
	);
	expect(article).toBeUndefined();
	expect(messages.at(-1)).toMatch(/^page\.yaml:2:5: 没有医院档案 content\/hospitals\/nowhere\.yaml；现有：/u);
});

test('converts nothing where the sidecar is no YAML', () => {
	const { article, messages } = withSidecar('corrections: [');
	expect(article).toBeUndefined();
	expect(messages.join()).toContain('这不是合格的 YAML');
});

test('says which hospital record does not fit', () => {
	const content = new Map(testContent).set('hospitals/a.yaml', 'name: 保定市中医院\nadcode: 130600\n');
	expect(() => createPipeline(content)).toThrow(
		'content/hospitals/a.yaml 不合格式：adcode Invalid input: expected string, received number'
	);
});
