import type { FacetName } from './parse-query.ts';
import type { CardKind } from './records.ts';
import type { Tier } from './tiers.ts';

/** The text of search in the browser. */
export const searchLabels = {
	searching: '正在查找……',
	slow: '检索索引来得慢，请稍候；若久无结果，可',
	broken: '检索索引没有读全，多半是网络不通，所以不能说有没有。请',
	renewed: '本馆刚刚更新，这一页是更新以前打开的。请',
	reload: '重新载入',
	byRelevance: '以相关为序',
	byDate: '以日期为序',
	toRelevance: '改以相关为序',
	toDate: '改以日期为序',
	facets: '筛选',
	clearFacets: '清除筛选',
	moreValues: '另有',
	recent: '近日所查',
	clearRecent: '清除',
	samples: '试查',
	more: '再看',
	all: '查看全部',
	undated: '日期未载',
	cards: '直接的答案',
	report: '报道',
	near: '没有一字不差的句子，意思相近的段落',
	nearNote: '按意思远近排列；相近处下有朱线，不是查到的字。',
} as const;

export const facetLabels: Readonly<Record<FacetName, string>> = {
	hospital: '医院',
	province: '省份',
	theme: '主题',
	year: '年份',
	in: '段落',
};

/** What a card leads to. */
export const cardLabels: Readonly<Record<CardKind, string>> = {
	hospital: '医院',
	indicator: '指标',
	person: '人物',
	programme: '机制',
	theme: '主题',
	place: '地区',
};

/** How a tier reads behind the number of places. */
export const tierLabels: Readonly<Record<Tier, string>> = {
	exact: '字字相合',
	pinyin: '依拼音',
	loose: '不计标点',
	synonym: '换了说法',
	words: '未见整句，各词散见篇中',
	suggestion: '一字之差',
	near: '意思相近的段落',
	none: '',
};
