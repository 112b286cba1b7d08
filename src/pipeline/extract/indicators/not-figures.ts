import { matchesIn } from '../../../model/matches-in.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { quotedNames, type Span } from '../masked-spans.ts';
import { merit } from '../merit.ts';

/** A kind of run whose numbers measure nothing, as data; its examples are its tests. */
export interface NoFigure {
	/** `no-figure/` and its name. */
	id: string;
	/** What such a run is. */
	says: string;
	pattern: RegExp;
	/** Sentences without a figure, because of it. */
	no: readonly string[];
	/** Near misses with the figure that stays: name, value, unit. */
	yes: readonly (readonly [text: string, figure: string])[];
}

/** Dates, times, specifications, ordinals and sets that go by their number. */
export const noFigures: readonly NoFigure[] = [
	{
		id: 'no-figure/year',
		says: 'A year, a span of years or a part of a year.',
		pattern:
			/(?<!\d)(?:19|20)\d{2}(?:年度?|[-—–~～至]{1,2}(?:19|20)\d{2}年?度?)(?:(?:上|下)半年|前?第?[一二三四1-4]季度)?/gu,
		no: ['新院区于2019年投用。', '2018—2022年连续获奖。'],
		yes: [['全年出院2019人次。', '出院 2019 人次']],
	},
	{
		id: 'no-figure/price-class',
		says: 'A class of equipment by its price.',
		pattern: /[\d一二三五十百]*[十百千]?万元以上的?(?=(?:大型|医疗|专业|医用)*(?:设备|仪器))/gu,
		no: ['新添的都是万元以上设备。'],
		yes: [
			['拥有万元以上设备420台。', '万元以上设备 420 台'],
			['投入5000万元以上。', '投入 50000000 元 以上'],
		],
	},
	{
		id: 'no-figure/date-in-digits',
		says: 'A date in digits with stops or strokes.',
		pattern: /\d{1,4}[./-]\d{1,2}[./-]\d{1,2}/gu,
		no: ['2021.5.24摄于门诊大厅。'],
		yes: [['病床使用率95.24%。', '病床使用率 95.24 %']],
	},
	{
		id: 'no-figure/month',
		says: 'A month, with its day or its part.',
		pattern: /(?<!\d)\d{1,2}月(?:[份底初末]|中旬|上旬|下旬)?(?:\d{1,2}日?)?(?:[至—-]\d{1,2}(?:月|日))?/gu,
		no: ['分院将于5月中旬揭牌。'],
		yes: [['平均工期缩短为5个月。', '平均工期 5 个月']],
	},
	{
		id: 'no-figure/day',
		says: 'A day of the month; a stay in hospital is counted in days by the same sign.',
		pattern:
			/(?<=月)\d{1,2}(?:日|、)|(?<![至到为达均\d.])(?<!(?:住院|床|占床|等候|工作)日?[^，。；]{0,10})\d{1,2}日(?!间|均)/gu,
		no: ['会议于24日召开。', '16日上午，医疗队出发。'],
		yes: [
			['平均住院日12日。', '平均住院日 12 日'],
			['术前平均住院日由4日降至2日。', '术前平均住院日 2 日'],
		],
	},
	{
		id: 'no-figure/clock',
		says: 'A time of the clock; a ratio is none.',
		pattern: /(?<!比[^，。；]{0,20})\d{1,2}[:：]\d{2}|\d{1,2}(?:时|点)(?:\d{1,2}分|[半整许])?(?![个名])/gu,
		no: ['门诊8:30开诊。', '夜间门诊开到21时。'],
		yes: [['床护比为1:0.60。', '床护比 0.6']],
	},
	{
		id: 'no-figure/chinese-date',
		says: 'A date in Chinese numerals.',
		pattern:
			/[〇零一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,3}(?:月|时许|点钟|日)(?![一-龥]*?率)|[七八]一(?=[”"前后])/gu,
		no: ['二〇一八年建成。', '十二日举行揭牌仪式。', '“七一”前夕开展慰问。'],
		yes: [['现有十二名医师。', '医师 12 名']],
	},
	{
		id: 'no-figure/day-with-dot',
		says: 'A day that stands for an event: 5·12.',
		pattern: /\d{1,2}·\d{1,2}/gu,
		no: ['“5·12”国际护士节前夕举行表彰。', '11·9消防日演练。'],
		yes: [['设5个护士站。', '护士站 5 个']],
	},
	{
		id: 'no-figure/telephone',
		says: 'A long number in groups.',
		pattern: /(?<!\d)\d{5,}(?:-\d+)+|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/gu,
		no: ['咨询电话0716-8120120。'],
		yes: [['服务8120人。', '服务 8120 人']],
	},
	{
		id: 'no-figure/round-the-clock',
		says: 'Service round the clock, a quality.',
		pattern: /7\s?[×x*]\s?24(?:小时)?|(?<!\d)24小时(?!内|以内|后|出入院)|(?<!\d)365天/giu,
		no: ['急诊7×24小时值守。', '药房365天开放。'],
		yes: [['康复时间缩短到24小时内。', '康复时间 24 小时 内']],
	},
	{
		id: 'no-figure/ordinal',
		says: 'An ordinal: 第七届, 第1期.',
		pattern: /第\s?(?:\d+|[一二三四五六七八九十百]+)/gu,
		no: ['第七届学术年会开幕。', '第12期培训班开班。'],
		yes: [['举办培训班12期。', '培训班 12 期']],
	},
	{
		id: 'no-figure/named-set',
		says: 'A set that goes by its number in words (五大…); in digits (8大任务) it is counted.',
		pattern: /[一二三四五六七八九十两]{1,3}大(?=\p{Script=Han})/gu,
		no: ['建成五大中心。', '实施十大行动。'],
		yes: [['做好6大重点任务。', '重点任务 6']],
	},
	{
		id: 'no-figure/head-of-table',
		says: 'The scale in the head of a table or in brackets: （万人次）, （亿元）.',
		pattern: /（[十百千万亿]+[^）\d]{1,6}）/gu,
		no: ['单位：业务收入（亿元）。'],
		yes: [['全年总收入（万元）达到3亿元。', '总收入（万元） 300000000 元']],
	},
	{
		id: 'no-figure/times-of-a-merit',
		says: 'How often a merit was earned: it belongs to the honour.',
		pattern: new RegExp(`(?<=${merit}|记功|嘉奖)[\\d一二三四五六七八九十两]+次`, 'gu'),
		no: ['护士周洁立个人三等功两次。', '该科先后被嘉奖3次。'],
		yes: [['立功竞赛3次。', '立功竞赛 3 次']],
	},
	{
		id: 'no-figure/bed-of-a-patient',
		says: 'One bed by its number: 38床的病人.',
		pattern:
			/(?<![有设到至约近共达增置开放])\d{1,3}床(?=的?(?:病人|患者|家属|老|大|阿|[一-龥]{1,2}说))|(?<=[给替陪帮喂])\d{1,3}床(?![位的])/gu,
		no: ['她替38床的病人翻身。', '12床患者按响了铃。', '护士刚给9床换完药。', '她去帮16床倒水。'],
		yes: [
			['开放38床的病区。', '病区 38 床'],
			['医院给病区添了20张床。', '床 20 张'],
		],
	},
];

/** Letters that make a number part of a name or a specification: 3D, 6S, 3.0T, CT64. */
const specification =
	/(?<![\d.])\d+(?:\.\d+)?(?:[A-Za-z](?![A-Za-z]*\/)|[A-Z])[A-Za-z]*|[A-Za-z]+-?\d+(?:\.\d+)?(?=[A-Za-z强级型版])|[A-Z]\d+(?:[A-Z]\d*)?(?![\d.%])/gu;

/** Letters that are units, not specifications. */
const latinUnit = /\d(?:DDDs|cm|mm|km|ml|kg|mg|m²|㎡)$/u;

/** Makes a finder of the runs of a text whose numbers are no figures. */
export function notFigureFinder(names: Lexicon['names-with-numbers']): (text: string) => Span[] {
	const phrase = new RegExp(anyOf(names.phrases), 'gu');
	return (text) => notFiguresIn(text, phrase);
}

function notFiguresIn(text: string, phrase: RegExp): Span[] {
	const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length];
	const matches = noFigures.flatMap(({ pattern }) => matchesIn(pattern, text).map(spanOf));
	const specifications = matchesIn(specification, text)
		.filter(([whole]) => !latinUnit.test(whole))
		.map(spanOf);
	const phrases = matchesIn(phrase, text).map(spanOf);
	return [...quotedNames(text), ...matches, ...specifications, ...phrases];
}
