import { anyOf } from '../lexicon/lexicon.ts';

/** Tells the names of newspapers, sites and accounts from other words of a page. */
export interface MediumNames {
	/** A newspaper or a site by its end: 安水报, 皖江在线. */
	isEvident: (word: string) => boolean;
	/** What may be a paper, beside a date or a folio: 黔南观察, 青弋周末; no section of a page (综合新闻, 健康周刊). */
	isPossible: (word: string) => boolean;
	/** An account of a hospital or an office by its end: 垸里健康, 巴河疾控, 禹水县总医院. */
	isAccount: (word: string) => boolean;
	/** An outlet of a place that is no paper: 澧源发布, 西原新闻. */
	isOutlet: (word: string) => boolean;
	/** The name of a section of a page. */
	isSection: (word: string) => boolean;
	/** The name without what it says of its edition, its channel or its account: 陇川卫生报数字版, 人民网－广西频道. */
	bare: (name: string) => string;
}

const noPaper =
	/(?:简报|通报|喜报|海报|举报|汇报|播报|情报|预报|申报|上报|填报|日日报|电子报|数字报|手机报|本报|回报|捷报|直报|月报|年报|战报|警报|公报|墙报|板报|专报)$/u;
const paper = /^\p{Script=Han}{2,10}[报報]$/u;
const siteEnding = '(?:新闻网|健康网|卫生网|[网網]|在线|客户端|融媒体中心|人民政府门户网站|电视台|广播电台)';
const site = new RegExp(`^[\\p{Script=Han}·]{2,12}${siteEnding}$`, 'u');
/** One that is not named: 本网, 该市电视台, 官方客户端, 上网, 互联网. */
const noSite = new RegExp(
	`^(?:[本该我][院市县区省州盟地台报刊社]?|官方?|上)${siteEnding}$|(?:官|互联|因特)[网網]$`,
	'u'
);
const possible =
	/^\p{Script=Han}{2,6}(?:新闻|观察|周末|周刊|晨刊|晚刊|时讯|商讯|医讯|资讯|周报|导刊|视窗|之窗|瞭望|信息|通讯|医苑|动态|院讯|院报)$/u;
const account =
	/^\p{Script=Han}{0,20}(?:医院|总院|分院|[一二三四五六七八九十]院|附院|卫生院|保健院|妇幼|疾控|健康|卫健|卫健委|卫健局|卫生健康[委局]|委员会|卫生服务中心|急救中心|发布|之声|融媒|中医|订阅号|服务号|微信)$/u;
const edition =
	/(?:数字版|数字报|电子版|电子报|网络版|(?<=[报网])(?:综合|客户端|官微|官网)|(?:官方)?微信(?:公众号)?|公众号|官方账号)$/u;
const channel = /(?<=网|在线)[\s－—·-]*\p{Script=Han}{2,4}(?:频道|站)$/u;

/** Makes the judgments on names, from the words that stand in names of sections. */
export function mediumNames(sections: readonly string[], labels: readonly string[]): MediumNames {
	const section = new RegExp(
		`^(?:${anyOf(sections)}|[与和·]){1,3}(?:新闻|观察|周末|周刊|周报|视窗|之窗|瞭望|信息|通讯|动态|专版|专刊)?$`,
		'u'
	);
	const label = new Set(labels);
	const isSection = (word: string) => section.test(word) || label.has(word);
	return {
		isSection,
		isEvident: (word) =>
			((paper.test(word) && !noPaper.test(word)) || (site.test(word) && !noSite.test(word))) && !isSection(word),
		isPossible: (word) =>
			possible.test(word) && !word.startsWith('本版') && (!isSection(word) || word.endsWith('周报')),
		isOutlet: (word) => /\p{Script=Han}{2,8}(?:发布|融媒|新闻|观察|周末|周刊)$/u.test(word) && !isSection(word),
		isAccount: (word) => account.test(word) && !isSection(word) && word.length >= 4,
		bare: (name) => name.replace(edition, '').replace(channel, '').replace(edition, ''),
	};
}
