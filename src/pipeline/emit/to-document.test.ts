import { expect, test } from 'vitest';
import { convertText } from '../test-articles.ts';

const body = '近日，保定市中医院召开大会，部署全年工作。各科室负责人参加会议，会议由院长主持。';

test('gives the document of an article', () => {
	const [document] = convertText(
		`【党建引领】\n喜迎盛会\n坚持党建引领 服务一方百姓\n——保定市中医院工作纪实\n□记者 王松\n\n${body}\n\n(图片由医院宣传科提供)\n宜昌市卫生健康委员会主办`
	).articles;
	expect(document).toMatchObject({
		version: 1,
		source: { file: 'page.txt', encoding: 'utf-8', lines: [1, 10] },
		sectionLabel: '党建引领',
		kickers: ['喜迎盛会'],
		headline: '坚持党建引领 服务一方百姓',
		deck: '保定市中医院工作纪实',
		bylines: [{ role: '记者', org: null, names: ['王松'] }],
		sponsor: '宜昌市卫生健康委员会主办',
		publication: null,
		date: null,
		hospital: { name: '保定市中医院', city: '保定市', province: '河北省', adcode: '130600' },
	});
	expect(document?.blocks.find(({ type }) => type === 'deck')).toMatchObject({
		id: 'b4',
		type: 'deck',
		depth: null,
		text: '保定市中医院工作纪实',
		source: [[4, 0, 12]],
		runIn: null,
		themes: [],
		notes: [],
	});
});

test('names the blocks of the editor’s note', () => {
	const [document] = convertText(
		`【编者按】\n${body}\n坚持党建引领 服务一方百姓\n——保定市中医院工作纪实\n${body}`
	).articles;
	expect(document?.editorsNote).toEqual(['b1', 'b2']);
});

test('takes the first words for the headline of a report that has none, and says so', () => {
	const { articles, file } = convertText(body);
	expect(articles.map(({ headline, blocks }) => [headline, ...blocks.map(({ type }) => type)])).toEqual([
		['近日，保定市中医院召开大会', 'paragraph'],
	]);
	expect(file.messages.map(String)).toContain(
		'page.txt:1:1: 没有找到标题，暂以首句代之；可在 sidecar 里用 retype 指定'
	);
});

test('gives a hospital as it is printed, and its place as the table of divisions writes it', () => {
	const [document] = convertText(
		'堅持以人為本\n□記者 王松\n\n日前，臺州市中心醫院為長者義診，服務群眾三百餘人。'
	).articles;
	expect(document?.hospital).toMatchObject({
		name: '臺州市中心醫院',
		city: '台州市',
		province: '浙江省',
		adcode: '331000',
	});
});
