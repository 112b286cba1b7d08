import { expect, test } from 'vitest';
import type { ArticleHospital } from '../../../model/schemas/article.ts';
import { testLexicon } from '../../test-articles.ts';
import { articleOf } from '../test-article.ts';
import { peopleExtractor } from './index.ts';

const extract = peopleExtractor(testLexicon());

const hospital: ArticleHospital = {
	id: 'qingshan',
	name: '青山市人民医院',
	aliases: ['青山市医院'],
	city: '青山市',
	province: null,
	adcode: null,
	basis: { name: 'stated', city: 'stated', province: null },
};

const people = (text: string) => {
	const { article, lines } = articleOf(text);
	return extract(article, lines, hospital).map(({ name, role, org }) => [name, role, org]);
};

test.each([
	['青山市人民医院党委书记、院长彭家林说。', '彭家林', '党委书记、院长', '青山市人民医院'],
	['市医院院长钱进代表医院上台。', '钱进', '院长', '青山市人民医院'],
	['护理部主任卓玉梅介绍情况。', '卓玉梅', '护理部主任', '青山市人民医院'],
	['省卫生健康委中医综合处处长季明辉表示支持。', '季明辉', '中医综合处处长', '省卫生健康委'],
	['市委书记钱运坤强调工作。', '钱运坤', '市委书记', null],
	['导诊员马丽正在送别一位老人。', '马丽', '导诊员', '青山市人民医院'],
	['建立了葛均波院士工作站。', '葛均波', '院士', null],
	['支援那曲市的房凌海医生头发斑白。', '房凌海', '医生', '青山市人民医院'],
	['张建伟，市医院骨科主任，带队出诊。', '张建伟', '骨科主任', '青山市人民医院'],
	['呼吸与危重症医学科主任沈如海查房。', '沈如海', '呼吸与危重症医学科主任', '青山市人民医院'],
	['柳树村党支部书记杨胜光打了个比方。', '杨胜光', '党支部书记', '柳树村'],
	['江南省名中医石怀礼每周出诊。', '石怀礼', '江南省名中医', null],
	['院长于一凡说。', '于一凡', '院长', '青山市人民医院'],
	['骨科主任张力军查房。', '张力军', '骨科主任', '青山市人民医院'],
	['急诊医学中心主任陶长河逐床询问。', '陶长河', '急诊医学中心主任', '青山市人民医院'],
])('reads %s', (text, name, role, org) => {
	expect(people(text)).toEqual([[name, role, org]]);
});

test.each([
	'该村党支部书记送来锦旗。',
	'记者王松报道。',
	'患者张大爷说很好。',
	'国际护士节活动。',
	'护士平均每日步行三公里。',
	'纪委委员党风廉政建设联系点制度。',
	'专家周周到、手术天天有。',
	'任主任期间工作出色。',
	'通过代表国际最高标准的评审。',
	'由十年的老教授领衔。',
	'获评江南好医生。',
	'货车司机汤建平胸口疼。',
])('finds nobody in %s', (text) => {
	expect(people(text)).toEqual([]);
});

test.each([
	['骨科副主任医师尹志强在麦田县人民医院挂职副院长。', ['尹志强', '挂职副院长', '麦田县人民医院']],
	['在河口县医院任副院长的援疆医生岳少峰说。', ['岳少峰', '副院长', '河口县医院']],
])('gives a person a second post elsewhere: %s', (text, post) => {
	expect(people(text)).toContainEqual(post);
});

test('lists a person once', () => {
	expect(people('院长彭家林说。院长彭家林又说。')).toHaveLength(1);
});

test('gives two persons the post that stands before both', () => {
	expect(people('副院长张明、李伟出席会议。')).toEqual([
		['张明', '副院长', '青山市人民医院'],
		['李伟', '副院长', '青山市人民医院'],
	]);
});
