import { type Archive, createArchive } from './archive.ts';
import { blockTypes, type BlockType } from '../model/schemas/block-types.ts';
import { createFold } from './fold.ts';
import { createMemoryEngine } from './memory-engine.ts';
import { readReport } from './read-report.ts';
import {
	type PinyinLexicon,
	type SearchCards,
	type SearchReport,
	type SearchTables,
	type StoredBlock,
	tablesForm,
	type WordNeighbours,
} from './records.ts';

/** A short report for tests: a type and a text for each block, `b1`, `b2` and so on. */
export function reportOf(
	slug: string,
	blocks: readonly [type: BlockType, text: string, ...themes: string[]][],
	hospital: string | null = null
): SearchReport {
	const stored = blocks.map(([type, text, ...themes], index): StoredBlock => {
		return [`b${index + 1}`, blockTypes.indexOf(type), text, themes];
	});
	return readReport({ slug, hospital, date: null, publication: null, blocks: stored });
}

const simplified = '醫医張张療疗門门';

/** Three reports on three hospitals. */
export const testReports: readonly SearchReport[] = [
	reportOf(
		'suizhou',
		[
			['kicker', '奋斗百年路 启航新征程'],
			['headline', '党建引领践初心'],
			['deck', '——随州市中心医院情暖病患办实事纪实'],
			['byline', '记者 王松'],
			['crosshead', '一、党建强'],
			['paragraph', '推行“支部建在科室”，党支部由11个增至24个。', 'branch-building'],
			['paragraph', '平均住院日8.53天，满意度99.87％。', 'efficiency'],
			['paragraph', '做到学、悟、实、新，重点解决“323”健康问题。'],
			['caption', '医院志愿者在门诊导医'],
		],
		'suizhou'
	),
	reportOf(
		'jingzhou',
		[
			['headline', '笃行实干勇担当 聚势谋远再出发'],
			['paragraph', '荆州一医坚持党管干部原则，医疗质量不断提升。', 'cadre-building'],
			['paragraph', '把“支部建在科室”。', 'branch-building'],
		],
		'jingzhou'
	),
	reportOf(
		'fuxin',
		[
			['headline', '辽宁省阜新市中心医院：发挥榜样力量'],
			['paragraph', '党总支150个，接受邀请函，党建品牌与医疗质量并重，再树党建品牌。'],
			['caption', '张医生在义诊'],
		],
		'fuxin'
	),
];

const tables: SearchTables = {
	form: tablesForm,
	version: 'test',
	whole: true,
	shards: 1,
	simplified,
	eitherWay: '著着',
	hospitals: [
		{ id: 'fuxin', name: '辽宁省阜新市中心医院', aliases: ['阜新市中心医院'], city: '阜新市', province: '辽宁' },
		{ id: 'jingzhou', name: '荆州市第一人民医院', aliases: ['荆州一医'], city: '荆州市', province: '湖北' },
		{ id: 'suizhou', name: '随州市中心医院', aliases: ['市中心医院'], city: '随州市', province: '湖北' },
	],
	themes: [
		['branch-building', '党支部建设与支部品牌'],
		['cadre-building', '干部队伍'],
		['efficiency', '运行效率'],
	],
	provinces: [
		['hubei', '湖北'],
		['liaoning', '辽宁'],
	],
	records: {
		ids: 'suizhou jingzhou fuxin',
		hospitals: [2, 1, 0],
		dates: ['2021-07-01', '2021-05-24/2021-12-31', '2020-12-30/2021-01-02'],
	},
};

const lexicon: PinyinLexicon = {
	terms: {
		hospital: ['随州市中心医院 sui zhou shi zhong xin yi yuan'],
		place: ['随州 sui zhou'],
		person: ['王松 wang song'],
		name: [],
		word: ['志愿 zhi yuan'],
	},
};

const neighbours: WordNeighbours = {
	words: ['党建 dj', '引领 yl', '践 j', '初心 cx', '医疗 yl', '质量 zl', '品牌 pp'],
	next: [[1, 6], [2], [3], [], [5], [], []],
};

const cards: SearchCards = {
	cards: [
		{
			kind: 'indicator',
			id: 'length-of-stay',
			name: '平均住院日',
			names: ['平均住院天数'],
			note: '1家医院，1项数字',
			hospitals: [2],
			values: [[2, '8.53天', '2021年', '2021', 'suizhou#b7']],
		},
		{
			kind: 'person',
			id: '王松',
			name: '王松',
			names: [],
			note: '随州市中心医院党委书记',
			hospitals: [2],
			place: 'suizhou#b4',
		},
		{
			kind: 'theme',
			id: 'branch-building',
			name: '党支部建设与支部品牌',
			names: [],
			note: '2家医院，2段',
			hospitals: [1, 2],
			cues: ['党支部标准化'],
		},
	],
	counts: [
		[1, 3],
		[1, 0],
		[1, 2],
	],
	elsewhere: [],
	same: [
		['患者', '病人', '病患'],
		['导医', '引导看病'],
	],
	questions: ['是多少', '是谁', '多少', '谁', '吗', '的'],
};

/** An archive of these reports without Pagefind; `words` are theirs that stand side by side. */
export function testArchive(reports: readonly SearchReport[] = testReports, words = neighbours): Archive {
	const engine = createMemoryEngine(
		reports.map((report) => [report.slug, report]),
		createFold(simplified)
	);
	return createArchive(tables, engine, {
		pinyin: () => Promise.resolve(lexicon),
		neighbours: () => Promise.resolve([words]),
		traditional: () => Promise.resolve(simplified),
		cards: () => Promise.resolve(cards),
		people: () => Promise.resolve([]),
		figures: () => Promise.resolve([]),
		homophones: () => Promise.resolve({ song: '松嵩', wang: '王汪' }),
	});
}
