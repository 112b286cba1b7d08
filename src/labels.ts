/** The text of the interface. What a report says never stands here. */
export const labels = {
	skip: '跳到正文',
	sections: '栏目',
	search: '查找',
	searchLabel: '查一句话、一个数、一家医院',
	searchButton: '查',
	display: '显示',
	filter: '筛选本页',
	filterWords: '含有的字',
	filterWhole: '在全部条目里筛选',
	listPages: '分页',
	listNeighbours: '前后页',
	all: '全部',
	clear: '清除',
	exportShown: '下载所列CSV',
	province: '省份',
	year: '年份',
	level: '级别',
	kind: '类别',
	breadcrumb: '所在位置',
	home: '首页',
	articles: '报道',
	hospitals: '医院',
	themes: '主题',
	indicators: '指标',
	programmes: '机制',
	honours: '荣誉',
	regions: '地区',
	timeline: '年表',
	compare: '对读',
	wording: '各篇同句',
	about: '关于本馆',
	quality: '质量',
	accessibility: '无障碍',
	data: '数据下载',
	corrections: '更正与撤下',
	feed: '订阅',
	english: 'English',
	contents: '目录',
	toTop: '回顶',
	tools: '本篇',
	keys: '按键一览',
	glance: '要目',
	collate: '对照原件',
	beside: '前后并看',
	captions: '图说',
	photosMissing: '照片未随文字存入',
	notes: '校记',
	pointOut: '指出错误',
	remark: '编者注',
	provenance: '来历',
	check: '核对',
	reviewed: '已核对',
	notReviewed: '未核对',
	rights: '报道文字之著作权属原作者与原报；本馆逐字存录，注明出处，补正处皆可查原件。',
	notStated: '未载',
	nothingYet: '还没有收录报道。',
	inferred: '推断',
	selfReported: '自述',
	derived: '本站推算',
	cautions: '比较之前',
	sameSourcePage: '同版',
	sameHospital: '同院',
	byDate: '按日期',
	tilesNote: '示意图，方格只表示省级行政区的大致方位，不表示边界。',
} as const;

/** The values of the schemas, as the pages name them. */
export {
	blockTypeNames as blockTypeLabels,
	honourKindNames as honourKindLabels,
	honourLevelNames as honourLevelLabels,
	indicatorGroupNames as indicatorGroupLabels,
	indicatorKindNames as indicatorKindLabels,
	programmeGroupNames as programmeGroupLabels,
} from './model/names.ts';

const discardReasons: Readonly<Record<string, string>> = {
	'duplicate byline': '署名重出',
	control: '控制字符',
	duplicate: '重出',
	'page furniture': '版面元素',
};

/** Why characters of the source stand in no block; a reason without a Chinese name is given as it is. */
export function readDiscardReason(reason: string): string {
	return discardReasons[reason] ?? reason;
}

/** What is measured of facts, as readers are told: its name, and when an answer counts as right. */
export const factMeasureLabels: Readonly<Record<string, { label: string; right: string }>> = {
	figures: { label: '数字', right: '数值、单位与出处都对' },
	'names of figures': { label: '名称', right: '说的是哪一项' },
	periods: { label: '时间', right: '是哪一段时间的' },
	comparisons: { label: '增减', right: '与何时相比，增减多少' },
	qualifiers: { label: '约数', right: '约、逾、以上之类' },
	'kinds of figures': { label: '类别', right: '计数、排名、目标之类' },
	honours: { label: '荣誉', right: '名目与出处都对' },
	'levels of honours': { label: '级别', right: '国家、省、市之类' },
	'kinds of honours': { label: '类别', right: '奖项、认证、授牌之类' },
	people: { label: '人物', right: '姓名与职务一字不差' },
	quotations: { label: '引语', right: '原话与说话人都对' },
	programmes: { label: '机制', right: '名目相合' },
	themes: { label: '主题', right: '逐段比较' },
};

/** What is measured of the page's structure. */
export const structureMeasureLabels: Readonly<Record<string, { label: string; right: string }>> = {
	articles: { label: '分篇', right: '一版分作几篇' },
	headline: { label: '标题', right: '主题一字不差' },
	hospital: { label: '医院', right: '写的是哪一家' },
	date: { label: '刊期', right: '推断的范围也要相同' },
	'byline names': { label: '署名', right: '姓名都对' },
	crossheads: { label: '小标题', right: '行数都对' },
	captions: { label: '图说', right: '行数都对' },
	joins: { label: '断行', right: '该接的接上' },
	'paragraphs exactly right': { label: '段落', right: '起止一字不差' },
};
