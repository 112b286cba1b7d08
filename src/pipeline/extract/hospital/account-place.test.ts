import { expect, test } from 'vitest';
import { accountPlace } from './account-place.ts';

test.each([
	['池江妇幼 2022-09-14 17:00 江西', '江西省', null],
	['原创 宣传中心 沔城市第一人民医院 2023-09-17 17:05 发表于辽宁', '辽宁省', null],
	['2021-12-03 江苏 · 淮安', '江苏省', '淮安市'],
	['沔城卫健 今天 甘肃', '甘肃省', null],
	['2024-01-08 16:10 福建 3人听过', '福建省', null],
	['2018-02-09 上海', '上海市', '上海市'],
	['2024-03-25 09:20 湖南 灵坪', '湖南省', null],
])('%s is in %s, %s', (line, province, city) => {
	expect(accountPlace(line)).toEqual({ province, city });
});

test.each(['2022-09-14 17:00 来源：江西日报', '江西日报 2022年9月14日', '2022-09-14 江西人民的好医生'])(
	'%s says nothing of where an account is',
	(line) => {
		expect(accountPlace(line)).toBeUndefined();
	}
);
