import { expect, test } from 'vitest';
import { tidyByline } from './tidy-byline.ts';

test.each([
	['记者许郁婕／澎湖报导', '记者许郁婕'],
	['〔记者陈孟翰╱高雄报导〕', '记者陈孟翰'],
	['裴诗雨 发自南台', '裴诗雨'],
	['裴诗雨 发自 兰州', '裴诗雨'],
	['晨报记者 沈蔓 发布于 2022-12-20 20:16:05', '晨报记者 沈蔓'],
	['夏天（实习）  高一鹭', '夏天   高一鹭'],
	['《塞北晚报》记者 王松', '塞北晚报记者 王松'],
	['何一峰（退休教师）', '何一峰'],
	['王松（作者单位：市中心医院）', '王松'],
	['（据《武陵山报》向茂林报道）', '向茂林报道'],
	['（中央社记者王松台北5日电）', '中央社记者王松台北报道'],
])('%s → %s', (text, tidy) => {
	expect(tidyByline(text)).toBe(tidy);
});

test.each(['王嘉宁(文) 于洋(图)', '图：王松 (实习生李明)', '健康医疗网／记者王松报导'])(
	'leaves what was done in %s',
	(text) => {
		expect(tidyByline(text)).toBe(text);
	}
);

test('leaves a byline in order as it is', () => {
	expect(tidyByline('随州日报全媒体记者 王松 通讯员 熊仕伟 蒋小科')).toBe(
		'随州日报全媒体记者 王松 通讯员 熊仕伟 蒋小科'
	);
});
