import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { HospitalSchema } from '../../../model/schemas/hospital.ts';
import { recordFinder } from '../../lexicon/record-finder.ts';
import { articleOf, pageOf, testPipeline } from '../../test-articles.ts';
import type { BlockType } from '../../../model/tree.ts';
import { extractHospital } from './index.ts';

const record = {
	id: 'yichang-second',
	...HospitalSchema.parse({
		name: '宜昌市第二人民医院',
		aliases: ['市二医院'],
		city: '宜昌市',
		province: '湖北省',
		adcode: '420500',
	}),
};

/** The hospital of an article with a headline and a deck, and what is said of it. */
function hospitalOf(text: string, types: Record<number, BlockType> = { 1: 'headline', 2: 'deck' }) {
	const article = articleOf(text, types);
	const file = new VFile();
	const knowledge = { ...testPipeline().knowledge, findRecords: recordFinder([record]) };
	return {
		hospital: extractHospital(pageOf(text, article), article, knowledge, file),
		messages: file.messages.map(({ reason }) => reason),
	};
}

test('finds the hospital of the deck by its record', () => {
	expect(hospitalOf('坚持党建引领\n——宜昌市第二人民医院工作纪实\n医院召开大会。')).toEqual({
		hospital: {
			id: 'yichang-second',
			name: '宜昌市第二人民医院',
			aliases: ['市二医院'],
			city: '宜昌市',
			province: '湖北省',
			adcode: '420500',
			basis: { name: 'stated', city: 'stated', province: 'inferred' },
		},
		messages: [],
	});
});

test('finds it by its abbreviations', () => {
	expect(hospitalOf('坚持党建引领\n——宜昌二医工作纪实\n近日，宜昌二医召开大会。').hospital?.id).toBe('yichang-second');
});

test('counts an alias without its city only where the article names the city', () => {
	expect(hospitalOf('坚持党建引领\n——市二医院工作纪实\n在宜昌，市二医院家喻户晓。').hospital?.id).toBe(
		'yichang-second'
	);
	expect(hospitalOf('坚持党建引领\n——市二医院工作纪实\n市二医院家喻户晓。')).toEqual({
		hospital: null,
		messages: ['“市二医院”没有写明在哪里，无法确定是哪家医院，请在旁注文件中填写 hospital'],
	});
});

test('infers the name of a hospital that stands without its city from the city of the report', () => {
	const { hospital } = hospitalOf('坚持党建引领\n——市中心医院工作纪实\n近日，遂宁市卫健委到市中心医院调研。');
	expect(hospital).toMatchObject({
		name: '遂宁市中心医院',
		city: '遂宁市',
		province: '四川省',
		basis: { name: 'inferred' },
	});
});

test('draws up a hospital without a record from its name, and says so', () => {
	const { hospital, messages } = hospitalOf('坚持党建引领\n——保定市中医院工作纪实\n医院召开大会。');
	expect(hospital).toEqual({
		id: 'baoding-shi-zhongyi-yuan',
		name: '保定市中医院',
		aliases: [],
		city: '保定市',
		province: '河北省',
		adcode: '130600',
		basis: { name: 'stated', city: 'stated', province: 'inferred' },
	});
	expect(messages).toEqual(['“保定市中医院”没有档案，已按名称拟定一份，请核对地点与别称']);
});

test('takes the hospital before the colon of a headline', () => {
	expect(hospitalOf('丽水市中心医院：建设智慧医院\n\n医院召开大会。', { 1: 'headline' }).hospital?.name).toBe(
		'丽水市中心医院'
	);
});

test('names none where several weigh alike, and says which', () => {
	const { hospital, messages } = hospitalOf('全市医院比学赶超\n\n保定市中医院开展义诊。\n丽水市中心医院开展义诊。', {
		1: 'headline',
	});
	expect(hospital).toBeNull();
	expect(messages).toEqual(['篇中提到多家医院，没有哪一家是主角：丽水市中心医院、保定市中医院']);
});

test('names none where none is mentioned', () => {
	expect(hospitalOf('坚持党建引领\n\n该院召开大会。', { 1: 'headline' })).toEqual({
		hospital: null,
		messages: ['篇中没有提到具体的医院'],
	});
});

test.each([
	['——对话遂宁市第三人民医院院长', '遂宁市第三人民医院'],
	['——专访保定市中医院院长', '保定市中医院'],
	['——授予丽水市中心医院“先进集体”称号', '丽水市中心医院'],
	['——走进遂宁市妇幼保健院', '遂宁市妇幼保健院'],
	['——探访浙江省丽水市中心医院', '丽水市中心医院'],
	['——致敬龙陂县人民医院援外医疗队', '龙陂县人民医院'],
])('leaves what is done with a hospital out of its name: %s', (deck, name) => {
	expect(hospitalOf(`坚持党建引领\n${deck}\n医院召开大会。`).hospital?.name).toBe(name);
});

test.each(['急诊医学中心', '胸痛医疗中心', '睡眠医学中心', '烧伤康复中心', '生殖医学中心'])(
	'takes no department for the hospital in which it is: %s',
	(department) => {
		const report = `走进生命的守护者\n近日，记者走进丽水市中心医院${department}。\n${department}接诊患者。\n${department}的医生说，${department}全天值守。\n${department}越办越好。`;
		expect(hospitalOf(report, { 1: 'headline' }).hospital?.name).toBe('丽水市中心医院');
	}
);

test('takes an emergency centre that begins with its place for a hospital', () => {
	expect(hospitalOf('坚持党建引领\n——丽水市急救中心工作纪实\n近日，丽水市急救中心召开大会。').hospital?.name).toBe(
		'丽水市急救中心'
	);
});

test.each([
	['外界都说辰江县人民医院变了', '辰江县人民医院'],
	['以辰江县人民医院为龙头', '辰江县人民医院'],
	['又讯辰江县人民医院开诊', '辰江县人民医院'],
	['向民现任辰江县人民医院院长', '辰江县人民医院'],
	['博士落户辰江县人民医院', '辰江县人民医院'],
	['晚报记者探访辰江县人民医院', '辰江县人民医院'],
])('begins a name where its place begins: %s', (line, name) => {
	expect(hospitalOf(`坚持党建引领\n\n${line}。\n辰江县地处山区。`, { 1: 'headline' }).hospital?.name).toBe(name);
});

test.each([
	['乌青县柳坪镇卫生院的一天', '乌青县柳坪镇卫生院'],
	['广东沔城市第三人民医院的一天', '沔城市第三人民医院'],
	['川平市乌青县中医院的一天', '乌青县中医院'],
	['原沔城市铁路医院的一天', '沔城市铁路医院'],
])('keeps in a name what is its own, and leaves higher places out: %s', (headline, name) => {
	const report = `${headline}\n\n近日，记者走进${headline.replace('的一天', '')}，看到门诊大厅里井然有序。`;
	expect(hospitalOf(report, { 1: 'headline' }).hospital?.name).toBe(name);
});

test.each([
	[
		'要闻',
		'昨日，绵江市召开大会。市第三人民医院医务人员获奖，市第三人民医院予以表彰。',
		'绵江市第三人民医院',
		'绵江市',
	],
	['要闻', '本报讯 柳坪镇的群众在镇卫生院就能做上胃镜。柳坪镇的人说，镇卫生院方便。', '柳坪镇卫生院', null],
	['要闻', '近日，塔塔旗的牧民坐上了旗蒙医医院的白马车。在塔塔旗，旗蒙医医院人人知道。', '塔塔旗蒙医医院', null],
])('completes a name by the place that the report speaks of: %s', (headline, text, name, city) => {
	expect(hospitalOf(`${headline}\n\n${text}`, { 1: 'headline' }).hospital).toMatchObject({
		name,
		city,
		basis: { name: 'inferred' },
	});
});

test('counts 县医院 for 辰江县人民医院', () => {
	const report = '坚持党建引领\n\n近日，辰江县人民医院开诊。\n在辰江县，县医院的门诊楼启用。\n县医院的医生说。';
	expect(hospitalOf(report, { 1: 'headline' }).hospital?.name).toBe('辰江县人民医院');
});

test.each([
	['沔城妇幼 2022-09-14 17:00 江西', '江西省'],
	['赣西晚报 2022年9月14日 星期三', '江西省'],
	['2022年9月14日 星期三 三晋卫生报', '山西省'],
])('takes the province from the line “%s” of the page', (line, province) => {
	const report = `${line}\n坚持党建引领\n\n近日，沔城市妇幼保健院开诊，沔城市妇幼保健院的医生说。`;
	expect(hospitalOf(report, { 1: 'furniture', 2: 'headline' }).hospital).toMatchObject({ city: '沔城市', province });
});

test('goes by an account’s own line before the table', () => {
	const report = '保康妇幼 2022-09-14 17:00 江西\n坚持党建引领\n\n近日，保康县妇幼保健院开诊，医生说。';
	expect(hospitalOf(report, { 1: 'furniture', 2: 'headline' }).hospital).toMatchObject({
		name: '保康县妇幼保健院',
		city: null,
		province: '江西省',
	});
});

test('goes by the city printed before a county, not by the table', () => {
	const report = '坚持党建引领\n\n近日，川平市保康县人民医院开诊。保康县人民医院的医生说。';
	expect(hospitalOf(report, { 1: 'headline' }).hospital).toMatchObject({ city: '川平市', province: null });
});

test('on a hospital’s own page 我院 is that hospital', () => {
	const report =
		'《沔城医苑》 主办：沔城市中心医院 内部资料\n与北京友谊医院专家携手\n\n日前，在北京友谊医院专家指导下，我院完成手术。';
	expect(hospitalOf(report, { 1: 'furniture', 2: 'headline' }).hospital?.name).toBe('沔城市中心医院');
});

test('takes no city of another province for the county’s', () => {
	const report = '坚持党建引领\n\n近日，辰江县人民医院开诊。山东省滨平市的医生来了，滨平市派了三人。';
	expect(hospitalOf(report, { 1: 'headline' }).hospital).toMatchObject({ name: '辰江县人民医院', city: null });
});

test.each([
	['北大深圳医院启用新楼', '北京大学深圳医院'],
	['第五医院启用新楼', '梅川市第五医院'],
	['妇幼保健院启用新楼', '梅川县妇幼保健院'],
	['总医院启用新楼', '梅川矿务局总医院'],
])('takes the whole name of the text, not its tail in the title: %s', (headline, name) => {
	const report = `${headline}\n\n昨日上午，${name}的新楼启用。${name}的医生说。\n记者在${name}看到。`;
	expect(hospitalOf(report, { 1: 'headline' }).hospital?.name).toBe(name);
});

/** The hospitals of a page of several articles, each the text behind a blank line, its first line a headline. */
function hospitalsOf(texts: readonly string[]): (string | undefined)[] {
	const articles = texts.map((text) => articleOf(text, { 1: 'headline' }));
	const page = { ...pageOf(texts.join('\n\n'), articles[0]!), articles };
	const { knowledge } = testPipeline();
	return articles.map((article) => extractHospital(page, article, knowledge, new VFile())?.name);
}

test('a report of a hospital’s own page that leaves its name out is about that hospital', () => {
	expect(
		hospitalsOf([
			'心电系统上线\n3月1日，沔城市中心医院心电系统上线。',
			'演讲比赛落幕\n5月10日，护理部举办演讲比赛。',
			'两人入选名医\n近日，我院骨科主任入选。',
			'结对帮扶\n医院与辰江县柳坪镇卫生院签约。',
			'健康提示\n本周花粉浓度较高，外出请戴口罩。',
		])
	).toEqual([...Array<string>(3).fill('沔城市中心医院'), '沔城市中心医院', undefined]);
	// 我院 in somebody’s mouth makes no page a hospital’s own.
	expect(
		hospitalsOf([
			'新楼启用\n3月1日，沔城市中心医院新楼启用。院长说：“我院等了十年。”',
			'演讲比赛落幕\n5月10日，市卫健委举办演讲比赛，护理部组最热闹。',
			'花粉预报\n本周花粉浓度较高。',
		])
	).toEqual(['沔城市中心医院', undefined, undefined]);
	// Where the report names a hospital by its kind, that is meant.
	expect(
		hospitalsOf([
			'中医院开诊\n昨日，县中医院开诊，我院医生到场。',
			'新楼启用\n3月1日，辰江县人民医院新楼启用。辰江县人民医院的医生说。',
			'县妇幼保健院义诊\n辰江县妇幼保健院医院义诊。',
		])[2]
	).toBe('辰江县妇幼保健院');
});

test('a report under the news of one hospital is about it', () => {
	expect(
		hospitalsOf([
			'沔城市中心医院一周要闻\n本周共三条。',
			'门诊药房取消手写处方\n6月4日，门诊药房启用新系统，全院处方可查。',
			'停水通知\n6月5日城西停水。',
		])
	).toEqual(['沔城市中心医院', '沔城市中心医院', undefined]);
	expect(
		hospitalsOf(['沔城市中心医院一周三台手术\n本周共三台。', '门诊药房取消手写处方\n6月4日，门诊药房启用新系统。'])[1]
	).toBeUndefined();
});

test.each([
	['宁川县第一人民医院', '宁川县第一人民医院'],
	['宁川县总医院', '宁川县总医院'],
	// Of two large hospitals 县医院 may be either.
	['宁川县总医院和宁川县中心医院', '宁川县医院'],
])('县医院 is the large hospital that the report names: %s', (names, name) => {
	const report = `县医院“下沉”了吗\n\n宁川县医改三年，${names}牵头。\n县医院派出医生。宁川县的县医院人手够吗？`;
	expect(hospitalOf(report, { 1: 'headline' }).hospital?.name).toBe(name);
});

test.each([
	'原解放军第三九七医院移交地方，更名“沔城市第五人民医院”',
	'原解放军第三九七医院（现沔城市第五人民医院）的门口',
	'解放军第三九七医院改称沔城市第五人民医院',
])('a hospital with a new name has the new one: %s', (words) => {
	const report = `告别军号\n——解放军第三九七医院的一年\n${words}。解放军第三九七医院的人都在。`;
	expect(hospitalOf(report).hospital?.name).toBe('沔城市第五人民医院');
});

test('a page that lists hospitals is about none of them', () => {
	const others = ['遂宁市', '宜昌市', '沔城市', '绵江市', '川平市', '芦川市'].map((city) => `${city}中医院开诊。`);
	const report = `一句话新闻\n\n保定市中医院义诊，保定市中医院送药。\n丽水市中心医院开诊。\n${others.join('\n')}`;
	expect(hospitalOf(report, { 1: 'headline' }).hospital).toBeNull();
});

test('the one hospital of a brief is meant even by its kind alone', () => {
	const brief = '要闻\n\n沔城市昨日表彰。市第三人民医院一名技师获奖。';
	expect(hospitalOf(brief, { 1: 'headline' }).hospital?.name).toBe('沔城市第三人民医院');
	const longer = '要闻\n\n沔城市昨日表彰。\n记者在市人民医院看到，窗口多了。\n另有三家企业。\n沔城市的人说。';
	expect(hospitalOf(longer, { 1: 'headline' }).hospital).toBeNull();
});

test('a name of Taiwan stands without the city that only says where it is', () => {
	const report = '安寧病房十年\n\n嘉義梅山基督教醫院昨日舉行感恩會。梅山基督教醫院有三百床。\n梅山基督教醫院院長說。';
	expect(hospitalOf(report, { 1: 'headline' }).hospital?.name).toContain('梅山');
	// One of kinds alone needs its city.
	const general = '門診開放\n\n高雄市中醫醫院昨日開診。高雄市中醫醫院院長說。';
	expect(hospitalOf(general, { 1: 'headline' }).hospital?.name).toBe('高雄市中医医院');
});

test.each([
	['龙川县地处山区。柳坪镇卫生院来了专家', '龙川县柳坪镇卫生院'],
	['两县都来人。柳坪镇卫生院来了专家', '柳坪镇卫生院'],
	['沔城市的专家来了柳坪镇卫生院', '柳坪镇卫生院'],
])('a township’s hospital has the county that the report speaks of: %s', (words, name) => {
	const report = `要闻\n\n${words}。\n柳坪镇卫生院的医生说，方便。柳坪镇卫生院院长说。`;
	expect(hospitalOf(report, { 1: 'headline' }).hospital?.name).toBe(name);
});

test('a county is in the autonomous prefecture printed before it', () => {
	const report = '要闻\n\n记者在黔川布依族苗族自治州龙川县中医院看到，龙川县中医院开诊。\n龙川县中医院的医生说。';
	expect(hospitalOf(report, { 1: 'headline' }).hospital).toMatchObject({ city: '黔川布依族苗族自治州' });
});

test.each([
	['“把病人留下来，不用转长沙。”医生说，转长沙要四个小时。', '湖南省'],
	['她获“湖南省优质护理示范病房”称号。', '湖南省'],
	['湖南沔城市龙川县柳坪乡卫生院也来了。', '湖南省'],
	['湖南省辰溪县人民医院的医生来了。', null],
])('takes the province from what the report says of the hospital’s place: %s', (words, province) => {
	const report = `坚持党建引领\n\n近日，沔城市中心医院开诊，沔城市中心医院的医生说。\n${words}`;
	expect(hospitalOf(report, { 1: 'headline' }).hospital).toMatchObject({ city: '沔城市', province });
});
