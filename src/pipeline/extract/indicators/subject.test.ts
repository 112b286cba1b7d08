import { describe, expect, test } from 'vitest';
import { testCatalogues, testLexicon } from '../../test-articles.ts';
import { articleOfTexts } from '../test-article.ts';
import { indicatorExtractor } from './index.ts';

const extract = indicatorExtractor(testLexicon(), testCatalogues().indicators);
const hospital = '青山市人民医院';

function subjectsIn(text: string): (string | null)[] {
	const { article, lines } = articleOfTexts(text);
	return extract(article, {
		lines,
		year: 2023,
		hospitalNames: [hospital, '青山一院'],
		organisations: ['柳河县中医院'],
	}).map(({ subject }) => subject);
}

describe('whose figure it is', () => {
	test.each<[string, string[]]>([
		['医院开放床位1100张。', [hospital]],
		['青山一院感染科床位由20张增至46张。', ['感染科']],
		['心内科年介入手术3000台，手术成功率98%。', ['心内科', '心内科']],
		['上周全市报告流感病例412例。', ['全市']],
		['全市65岁以上老人38.6万人。', ['全市']],
		['全县高血压患者4.2万人。', ['全县']],
		['全省医务人员9800人。', ['全省']],
		['临江区老年人5.1万人。', ['临江区']],
		['房山区常住人口131万人。', ['房山区']],
		['历城区65岁以上老人18万人。', ['历城区']],
		['为社区老人建立护理档案8600份。', [hospital]],
		['向山区儿童捐赠图书2600册。', [hospital]],
		['为老城区居民义诊3200人次。', [hospital]],
		['给全部小区居民发放手册1.2万份。', [hospital]],
		['老年科病床由32张扩至58张。', ['老年科']],
		['柳河县中医院去年出院1.2万人次。', ['柳河县中医院']],
		['全市通报，该院门诊量80万人次。', [hospital]],
	])('%s', (text, subjects) => {
		expect(subjectsIn(text)).toEqual(subjects);
	});

	test.each<[string, string[]]>([
		['为全市200名群众义诊。', [hospital]],
		['与柳河县中医院合作开展手术30台。', [hospital]],
		['重点专科增至8个。', [hospital]],
		['消化内科、骨科等9个学科通过评审。', [hospital]],
		['妇科护士长带领团队培训500人次。', [hospital]],
		['多学科会诊320例。', [hospital]],
		['全市首家开展机器人手术，完成120例。', [hospital]],
	])('leaves %s with the hospital', (text, subjects) => {
		expect(subjectsIn(text)).toEqual(subjects);
	});
});
