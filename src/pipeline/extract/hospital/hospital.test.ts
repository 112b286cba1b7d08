import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { HospitalSchema } from '../../model/schemas/hospital.ts';
import { recordFinder } from '../lexicon/record-finder.ts';
import { articleOf, pageOf, testPipeline } from '../test-articles.ts';
import type { BlockType } from '../../model/tree.ts';
import { extractHospital } from './hospital.ts';

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
