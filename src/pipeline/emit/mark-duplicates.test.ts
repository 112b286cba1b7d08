import { expect, test } from 'vitest';
import { convertText } from '../test-articles.ts';
import { markDuplicates } from './mark-duplicates.ts';

const sentences = [
	'医院把支部建在科室，由业务骨干担任支部书记',
	'门诊推行一站式结算，缩短了患者的等候时间',
	'护理部开展延伸服务，为出院患者上门换药',
	'信息科上线智慧病房，让数据多跑路患者少跑腿',
];

/** A report with an id. */
function report(id: string, own: readonly string[]) {
	const [article] = convertText(`坚持党建引领 服务一方百姓\n——保定市中医院纪实\n\n${own.join('。')}。`).articles;
	return { ...article!, id };
}

const notesOf = (articles: ReturnType<typeof markDuplicates>) =>
	articles.map(({ blocks }) => blocks.find(({ type }) => type === 'headline')?.notes);

test('notes a report that stands in the archive already, with the first one', () => {
	const articles = [report('a', sentences), report('b', sentences.slice(1)), report('c', sentences)];
	const span = [0, 13];
	expect(notesOf(markDuplicates(articles))).toEqual([
		[],
		[{ type: 'duplicate', span, text: '与 a 为同一篇报道' }],
		[{ type: 'duplicate', span, text: '与 a 为同一篇报道' }],
	]);
});

test('does not take shared stock phrases for the same report', () => {
	const other = [
		'胸痛中心通过国家认证，救治时间不断缩短',
		'康复科开设夜间门诊，方便上班族就医',
		'药剂科推出用药咨询窗口，每日接待百人',
	];
	expect(notesOf(markDuplicates([report('a', sentences), report('b', [sentences[0]!, ...other])]))).toEqual([[], []]);
});
