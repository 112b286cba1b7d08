import { expect, test } from 'vitest';
import type { ArticleHospital } from '../../../model/schemas/article.ts';
import { testLexicon } from '../../test-articles.ts';
import { articleOfTexts } from '../test-article.ts';
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
	const { article, lines } = articleOfTexts(text);
	return extract(article, lines, hospital).map(({ name, role, org }) => [name, role, org]);
};

test.each([
	['骨科副主任医师尹志强在麦田县人民医院挂职副院长。', ['尹志强', '挂职副院长', '麦田县人民医院']],
	['在河口县医院任副院长的援疆医生岳少峰说。', ['岳少峰', '副院长', '河口县医院']],
])('gives a person a second post elsewhere: %s', (text, post) => {
	expect(people(text)).toContainEqual(post);
});

test('says by which rule a person was found, and how sure that is', () => {
	const sure = (text: string) => {
		const { article, lines } = articleOfTexts(text);
		return extract(article, lines, hospital).map(({ rule, sure }) => `${rule} ${sure}`);
	};
	expect(sure('院长彭家林说。')).toEqual(['people/post-before-name sure']);
	expect(sure('院长车文海说。')).toEqual(['people/post-before-name likely']);
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

test('gives three persons the post that stands before them', () => {
	expect(people('副院长张明、李伟和王志强出席会议。').map(([name]) => name)).toEqual(['张明', '李伟', '王志强']);
});

test('gives a person two posts in two offices', () => {
	expect(people('市医学会会长、麦田县人民医院院长霍建民剪彩。')).toEqual([
		['霍建民', '会长', '市医学会'],
		['霍建民', '院长', '麦田县人民医院'],
	]);
});

const withoutOne = (text: string, ...organisations: string[]) => {
	const { article, lines } = articleOfTexts(...text.split('\n'));
	return extract(article, lines, null, organisations).map(({ name, role, org }) => [name, role, org]);
};

test.each([
	['骨科主任霍志远、副主任高海主刀。', '骨科副主任'],
	['消化中心主任桑一宁和护士长缪小青交接。', '消化中心护士长'],
	['医务处处长阚晓梅、副处长湛江川到场。', '医务处副处长'],
	['青山市人民医院骨科主任霍志远、副主任高海主刀。', '骨科副主任'],
	['院长霍志远、副主任高海到场。', '副主任'],
])('gives a deputy the department of the head before: %s', (text, role) => {
	expect(people(text)[1]?.[1]).toBe(role);
});

test('says a second post only where it is in another office', () => {
	expect(people('院长郁达是青山市人民医院骨科主任。')).toHaveLength(1);
});

test.each([
	['石山市紧急救援中心很忙。驾驶员蔺大志出车了。', '石山市紧急救援中心'],
	['海线医院办了活动。院长简志宏说好。', '海线医院'],
])('counts posts to the house of which the report speaks where it names no known hospital: %s', (text, org) => {
	expect(withoutOne(text)[0]?.[2]).toBe(org);
});

test('counts a clinician to the hospital before, whatever body was named since', () => {
	const text = '麦田县人民医院与市急救中心、移动公司开会。骨科主任官正雄演示。';
	expect(withoutOne(text, '麦田县人民医院')).toEqual([['官正雄', '骨科主任', '麦田县人民医院']]);
});

test('counts a post without an office to the hospital last named where the report has none of its own', () => {
	const text = '麦田县人民医院办起夜门诊。\n院长彭家林说，灯要亮着。河口县医院也来学习。护士长韩朔带队。';
	expect(withoutOne(text, '麦田县人民医院', '河口县医院')).toEqual([
		['彭家林', '院长', '麦田县人民医院'],
		['韩朔', '护士长', '河口县医院'],
	]);
});

test('counts it to none where another body was named since', () => {
	const text = '麦田县人民医院开了会。市医保局来了人，科长龙志远讲了话。';
	expect(withoutOne(text, '麦田县人民医院')).toEqual([['龙志远', '科长', null]]);
});

test.each([
	['院长尚可为给我倒茶。尚可为说，尚可为笑。', '尚可为'],
	['护士长缑云霞光里巡房。缑云说，慢一点。缑云笑了。', '缑云'],
])('reads a name as the report has it elsewhere: %s', (text, name) => {
	expect(people(text)[0]?.[0]).toBe(name);
});

test.each([
	['部门主管欧德明医生、中医部经理方颖研到场。', '方颖研', '中医部经理'],
	['护理部主任庄淑贤与麻醉部主治医师蓝柏勋到场。', '蓝柏勋', '麻醉部主治医师'],
	['院长鲍国良和呼吸与危重症医学科主任闵志学到场。', '闵志学', '呼吸与危重症医学科主任'],
])('leaves the name before out of a post: %s', (text, name, role) => {
	expect(people(text).find(([one]) => one === name)?.[1]).toBe(role);
});
