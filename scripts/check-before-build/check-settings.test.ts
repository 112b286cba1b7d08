import { expect, test } from 'vitest';
import type { Article } from '../../src/model/schemas/article.ts';
import { checkSettings, type Settled } from './check-settings.ts';

const settings = `title: 某某馆
latinTitle: Some Archive
tagline: 一句话
operator: 某某
contact: desk@archive.cn
dataLicence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
excerpts:
  - gone-2020#b11
  - a-2021#b99
  - a-2021#b4
sampleQueries:
  - 支部建在科室
  - 平均住院日
`;

const text = '平均住院日降到八天，病人少花了钱，也少受了罪，这是看得见的变化，人人说好。';
const report = (id: string, hospital: string) =>
	({
		id,
		headline: `${hospital}的变化`,
		hospital: { id: hospital, name: hospital },
		date: null,
		blocks: [{ id: 'b4', type: 'paragraph', text, notes: [] }],
	}) as unknown as Article;
const articles = [report('a-2021', '甲'), report('b-2021', '乙'), report('c-2021', '丙')];

const settled: Settled = {
	readArticles: () => articles,
	hasBlock: (address) => address === 'a-2021#b4',
	hasWords: (words) => text.includes(words),
	names: ['看得见的变化', '双带头人'],
};
const check = async (yaml: string, changed: Partial<Settled> = {}) =>
	(await checkSettings('src/site.yaml', yaml, { ...settled, ...changed })).messages;

test('warns of excerpts that are gone, and says what is shown in their place', async () => {
	const messages = await check(settings.replace('  - 支部建在科室\n', ''));
	expect(messages.map(String)).toEqual([
		'src/site.yaml:8:5: 摘句 gone-2020#b11：没有这篇报道；首页改摘《乙的变化》的“平均住院日降到八天，病人少花了钱……”（b-2021#b4）',
		'src/site.yaml:9:5: 摘句 a-2021#b99：这篇报道里没有这一段；首页改摘《丙的变化》的“平均住院日降到八天，病人少花了钱……”（c-2021#b4）',
	]);
	expect(messages.map(({ fatal }) => fatal)).toEqual([false, false]);
});

test('warns of sample queries that find nothing', async () => {
	const messages = await check(settings, { hasBlock: () => true });
	expect(messages.map(String)).toEqual([
		'src/site.yaml:12:5: “支部建在科室”在报道里查不到；检索框下列的是：看得见的变化、平均住院日',
	]);
});

test('reads no report where everything is there', async () => {
	const readArticles = () => {
		throw new Error('not needed');
	};
	expect(await check(settings, { readArticles, hasBlock: () => true, hasWords: () => true })).toEqual([]);
});

test('says so where nothing can be shown instead', async () => {
	const messages = await check(settings, { readArticles: () => [], hasBlock: () => false, hasWords: () => false });
	expect(messages.map(({ reason }) => reason)).toEqual([
		'摘句 gone-2020#b11：没有这篇报道；首页少摘一句',
		'摘句 a-2021#b99：没有这篇报道；首页少摘一句',
		'摘句 a-2021#b4：没有这篇报道；首页少摘一句',
		'“支部建在科室”在报道里查不到；检索框下不列',
		'“平均住院日”在报道里查不到；检索框下不列',
	]);
});

test('finds a wrong form and wrong YAML at their place, with what to do, and stops the build', async () => {
	const [form] = await check(settings.replace('operator:', 'opperator:'));
	expect(form!.fatal).toBe(true);
	expect(String(form)).toBe('src/site.yaml:4:1: 网站设置没有 opperator 这一项；是不是 operator（运营者）？');
	const [syntax] = await check(settings.replace('title: 某某馆', 'title: "某某馆'));
	expect(syntax!.fatal).toBe(true);
	expect(String(syntax)).toBe('src/site.yaml:1:8: 引号没有收尾：title: "某某馆"');
});

test('warns of a contact that is an example: nobody reads what is sent there', async () => {
	const found = { hasBlock: () => true, hasWords: () => true };
	expect((await check(settings.replace('desk@archive.cn', 'desk@example.org'), found)).map(String)).toEqual([
		'src/site.yaml:5:10: 联系地址 desk@example.org 是示例，写去的信没有人收；请填写自己的邮箱或网址',
	]);
	expect(await check(settings, found)).toEqual([]);
});
