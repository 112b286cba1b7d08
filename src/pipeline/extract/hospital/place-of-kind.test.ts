import { expect, test } from 'vitest';
import { placeOfKind } from './place-of-kind.ts';

test.each([
	['市', '昨日，绵江市召开大会。市第三人民医院参加。', '绵江市'],
	['县', '记者从龙陂县了解到，县医院已经开诊。龙陂县地处山区。', '龙陂县'],
	['旗', '走进沙日塔旗，旗蒙医医院的门诊楼。', '沙日塔旗'],
	['县', '浙江龙陂县：县医院用船把医生送到岛上。', '龙陂县'],
	['县', '记者在松川朝鲜族自治县看到，县医院开诊。松川县地处山区。', '松川朝鲜族自治县'],
	['州', '河平州报讯。州急救中心成立。', '河平州'],
	['乡', '要跑38公里的柳家坪乡群众，如今在乡卫生院就能做上。', '柳家坪乡'],
])('the place of the kind %s in “%s” is %s', (kind, text, place) => {
	expect(placeOfKind(kind, text)).toBe(place);
});

test.each([
	['市', '全市的大城市医院都在我市。'],
	['县', '三年内县医院的病人，都从外县来。'],
	['市', '沔城市与绵江市签约。'],
	['区', '老院区的病区搬到新院区，社区、园区、开发区都去人。'],
])('no place of the kind %s stands out in “%s”', (kind, text) => {
	expect(placeOfKind(kind, text)).toBeUndefined();
});
