import { expect, test } from 'vitest';
import { testLexicon } from '../../test-articles.ts';
import { articleOf } from '../test-article.ts';
import { honourExtractor } from './index.ts';

const extract = honourExtractor(testLexicon());

const honours = (text: string) => {
	const { article, lines } = articleOf(text);
	return extract(article, lines, 2023);
};

test.each([
	['医院荣获“全国优秀手术部工程奖”。', '全国优秀手术部工程奖', 'national', 'award'],
	['被评为江南省临床重点专科。', '江南省临床重点专科', 'provincial', 'designation'],
	['通过国家标准版胸痛中心认证。', '国家标准版胸痛中心认证', 'national', 'accreditation'],
	['首次进入智慧医院HIC500强。', '智慧医院HIC500强', 'national', 'ranking'],
	['在全省率先实行了专科运营助理制度。', '专科运营助理制度', 'provincial', 'first'],
	['建成全市首个数字化手术室。', '全市首个数字化手术室', 'municipal', 'first'],
	['完成全省中医医院首例机器人手术。', '全省中医医院首例机器人手术', 'provincial', 'first'],
	['如今已是一家编制床位900张的三级乙等综合医院。', '三级乙等综合医院', null, 'accreditation'],
	['全院有贵州省名中医9人。', '贵州省名中医', 'provincial', 'award'],
	['享受国务院政府特殊津贴专家4人。', '享受国务院政府特殊津贴专家', 'national', 'award'],
	['墙上挂着“全国卫生系统先进集体”的奖牌。', '全国卫生系统先进集体', 'national', 'award'],
	['两位医生是“江南名医”。', '江南名医', null, 'award'],
	['全国消化病专科声誉榜前十。', '全国消化病专科声誉榜前十', 'national', 'ranking'],
	['设有国家药物临床试验机构。', '国家药物临床试验机构', 'national', 'designation'],
	['实现全市“零的突破”。', '全市“零的突破”', 'municipal', 'first'],
	['放射科为国家临床重点专科建设项目。', '国家临床重点专科建设项目', 'national', 'designation'],
	['该手术填补了全市心脏移植的空白。', '填补了全市心脏移植的空白', 'municipal', 'first'],
	['消化内科等13个省级临床重点专科落户该院。', '省级临床重点专科', 'provincial', 'designation'],
	['在湖北医药学院技能竞赛中荣获团体三等奖。', '团体三等奖', 'institutional', 'award'],
])('reads %s', (text, name, level, kind) => {
	expect(honours(text)).toMatchObject([{ name, level, kind }]);
});

test('divides lists, also after a comma, and quotes each name', () => {
	const found = honours('荣获“青山市先进集体”“江南省医师奖”，全国优质服务奖。');
	expect(found.map(({ name }) => name)).toEqual(['青山市先进集体', '江南省医师奖', '全国优质服务奖']);
	expect(found[1]!.quote).toBe('“江南省医师奖”');
});

test('takes the year from the time of the sentence, but not for a first', () => {
	expect(honours('2020年，医院荣获“全国抗疫先进集体”。')[0]!.year).toBe('2020');
	expect(honours('2020年，在全省率先开展机器人手术。')[0]!.year).toBeNull();
});

test.each([
	'不断增强群众的获得感、幸福感。',
	'获批建设资金三亿元。',
	'通过一系列活动，营造氛围。',
	'成为医院发展的强大动力。',
	'率先垂范，以身作则。',
	'首批3个智慧病区启用。',
	'医院成立了志愿服务中心。',
	'及时填补了夜班岗位的空白。',
	'填补了病区护工的空白。',
	'医院建成全市最大的检验中心。',
	'医院力争创成三级甲等综合医院。',
	'与全省28家三级甲等医院结对。',
	'开展全国文明单位创建活动。',
	'涌现出“蓝色急先锋”等26个品牌。',
	'争当“最美护士”。',
	'省质控中心专家来院指导。',
	'赢得患者的一致好评。',
])('finds no honour in %s', (text) => {
	expect(honours(text)).toEqual([]);
});
