import { expect, test } from 'vitest';
import { convertText } from '../test-articles.ts';

test('says who wrote the report, where and when it appeared, and of which hospital', () => {
	const [article] = convertText(
		[
			'江淮晨报 A08 2022年3月8日 星期二',
			'坚持党建引领 服务一方百姓',
			'——保定市中医院工作纪实',
			'□记者 王松',
			'近日，保定市中医院召开大会，与宜昌市第二人民医院结成对子，互派专家坐诊。',
		].join('\n\n')
	).articles;
	expect(article).toMatchObject({
		bylines: [{ role: '记者', org: null, names: ['王松'] }],
		publication: '江淮晨报',
		date: { edtf: '2022-03-08', basis: 'stated' },
		hospital: { name: '保定市中医院', province: '河北省' },
		organisations: [{ name: '宜昌市第二人民医院', block: 'b9', line: 9 }],
	});
});
