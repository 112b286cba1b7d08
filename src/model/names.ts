import type { IndicatorKind } from './schemas/article.ts';
import type { BlockType } from './schemas/block-types.ts';

/**
 * What the values of the schemas are called in Chinese: the site shows them, messages to editors explain by them, and an
 * editor who writes the name for the value is told the value.
 */
export const blockTypeNames = {
	sectionLabel: '栏目名',
	kicker: '引题',
	headline: '主题',
	deck: '副题',
	byline: '署名',
	dateline: '电头',
	editorsNote: '编者按',
	crosshead: '小标题',
	paragraph: '正文',
	listItem: '条目',
	caption: '图说',
	credit: '供图',
	furniture: '版面元素',
} as const satisfies Readonly<Record<BlockType, string>>;

export const indicatorKindNames = {
	measure: '实绩',
	count: '计数',
	rank: '名次',
	target: '目标',
	money: '金额',
	satisfaction: '满意度',
	context: '背景',
} as const satisfies Readonly<Record<IndicatorKind, string>>;

/** Groups of the list of indicators, in its order. */
export const indicatorGroupNames = {
	volume: '服务量',
	efficiency: '效率',
	quality: '医疗质量',
	safety: '患者安全',
	cost: '费用与运营',
	digital: '信息化',
	satisfaction: '满意度',
	staff: '人员与床位',
	capability: '技术能力',
	assessment: '考核名次',
	party: '党建',
	service: '公益服务',
	cooperation: '医联体与协作',
} as const;

/** Groups of the list of programmes, in its order. */
export const programmeGroupNames = {
	party: '党建',
	conduct: '行风与清廉',
	quality: '医疗质量',
	management: '管理与运营',
	service: '服务患者',
	'public-good': '公益',
	region: '区域协作',
} as const;

/** Levels of honours, highest first. */
export const honourLevelNames = {
	international: '国际',
	national: '国家',
	provincial: '省',
	municipal: '市',
	county: '县',
	institutional: '院校',
} as const;

export const honourKindNames = {
	award: '奖项',
	accreditation: '认证',
	designation: '授牌',
	ranking: '排名',
	first: '首创',
	other: '其他',
} as const;
