import { expect, test } from 'vitest';
import { leadingPlaces } from './place-in-name.ts';

const words = (name: string) => leadingPlaces(name).map((place) => place.words);

test.each([
	['贵州省六盘水市人民医院', ['贵州省', '六盘水市']],
	['江西赣州市中医院', ['江西', '赣州市']],
	['安徽省六安市霍邱县人民医院', ['安徽省', '六安市', '霍邱县']],
	['贵州安江市中医院', ['贵州', '安江市']],
	['浙江省沔城市第二医院', ['浙江省', '沔城市']],
	['川平市龙陂县那棉镇卫生院', ['川平市', '龙陂县']],
	['宝鸡市陈仓区妇幼保健院', ['宝鸡市', '陈仓区']],
	['桐庐人民医院', ['桐庐']],
	['沔城州人民医院', ['沔城州']],
	['彝山州县人民医院', ['彝山州县']],
])('%s begins with %j', (name, places) => {
	expect(words(name)).toEqual(places);
});

test.each([
	['锦江市第一人民医院', '锦江市'],
	['桐庐岭县人民医院', '桐庐岭县'],
	['蓝田坪市妇幼保健院', '蓝田坪市'],
	['浦江湾县中医院', '浦江湾县'],
	['金沙湾市第一人民医院', '金沙湾市'],
])('%s begins with a place that the table does not know', (name, place) => {
	expect(leadingPlaces(name)).toEqual([{ words: place, found: [] }]);
});

test.each(['江源骨肿瘤医院', '东海医科大学附属医院', '解放军第八医院', '人民医院北区', '瑞康医院'])(
	'%s begins with no place',
	(name) => {
		expect(words(name)).toEqual([]);
	}
);
