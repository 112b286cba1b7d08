import { matchesIn } from '../../model/matches-in.ts';
import type { Byline } from '../../model/schemas/article.ts';
import type { BylineGrammar } from '../lexicon/byline-grammar.ts';
import { tidyByline } from './tidy-byline.ts';
import { paperName } from '../lexicon/page-furniture.ts';

/** What a line of the page's own says of the report: a web page's line under the title, an account's, a masthead. */
export interface Imprint {
	publication: string | null;
	bylines: Byline[];
}

/** Keys of such lines: what their value is for. `stop` ends the value before and says nothing of use. */
const keys: readonly (readonly [kind: 'source' | 'author' | 'stop', words: string])[] = [
	['source', '信息来源|内容来源|稿件来源|文章来源|新闻来源|图文来源|来源|稿源|转自|转载自|出处'],
	[
		'author',
		'本报记者|晨报记者|晚报记者|日报记者|特约记者|见习记者|实习记者|全媒体记者|融媒体记者|特派记者|首席记者|记者|特约通讯员|通讯员|实习生|图文|文图|图[/／]文|文[/／]图|作者|撰稿人|撰稿|撰文|供稿|采写|口述|整理|文字|文(?=[:：|｜丨▏])',
	],
	[
		'stop',
		'发布时间|发布日期|更新时间|时间|日期|责任编辑|责编|编辑|校对|审核|审签|终审|监制|编审|值班编委|总值班|初审|复审|校审|制作|排版|美编|摄影|图片|图(?=[:：|｜丨▏])|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读数|阅读|点击数|点击量|点击|访问量|评论|字号|字体|打印|分享到|分享|收藏|纠错|我要纠错|关闭|大 中 小|【',
	],
];

const key = new RegExp(
	`(?<![\\p{Script=Han}])(?:${keys.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})(?:\\s*[:：|｜丨▏／/]\\s*|\\s+|(?=[\\p{Script=Han}\\d]))`,
	'gu'
);

const day = /(?<!\d)(?:19|20)\d{2}\s*[-年./／．]\s*\d{1,2}\s*[-月./／．]\s*\d{1,2}(?!\d)\s*日?/u;
const chineseDay =
	/[一二三四五六七八九〇○零]{4}\s*年\s*[一二三四五六七八九十]{1,2}\s*月\s*[一二三四五六七八九十]{1,3}\s*日/u;
const clock = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/gu;

/** Endings of the names of papers, sites and accounts. */
const medium =
	/^[\p{Script=Han}A-Za-z0-9·“”《》]{2,16}?(?:日报|晚报|早报|晨报|时报|商报|都市报|健康报|卫生报|医药报|导报|新报|快报|青年报|工人报|法治报|新闻网|健康网|网|在线|客户端|融媒体中心|融媒|传媒|电视台|广播电台|通讯社|社|周刊|周报|院报|院讯|简报|发布|动态)$/u;

/** Words of an account's line that are no name: 原创, a province. */
const noName = /^(?:原创|首发|发表于|发布于|收录于|星期.|周.|[上下]午|\p{Script=Han}{2,3})$/u;

const clean = (text: string) =>
	text
		.replaceAll(clock, ' ')
		.replace(day, ' ')
		.replace(chineseDay, ' ')
		.replaceAll(/[【】[\]〔〕《》]/gu, ' ')
		.replace(/(?:微信)?(?:公众号|客户端|订阅号|官微)$/u, '')
		.trim();

/** The name of a paper or account in the value of 来源; undefined where it says something else (本站原创, 队员自述). */
function publicationOf(value: string): string | undefined {
	const [first = ''] = clean(value)
		.split(/\s+|[|｜丨]/u)
		.filter(Boolean);
	const name = first.replace(/(?:微信)?(?:公众号|客户端|订阅号|官方微信)$/u, '');
	return name.length >= 3 &&
		name.length <= 20 &&
		!/^(?:本站|原创|网络|综合|互联网|作者|队员|未知)|自述|宣传[部科处]|办公室|\p{Script=Han}科$/u.test(name)
		? name
		: undefined;
}

/** The account in its line: 池阳三院 池阳市第三人民医院 2019-05-24 安徽 is the word before the date. */
function accountOf(text: string): string | undefined {
	const at = day.exec(text)?.index;
	if (at === undefined || /[，。；：:]/u.test(text.replaceAll(clock, ''))) return undefined;
	const before = text
		.slice(0, at)
		.split(/[\s|｜·]+/u)
		.filter((word) => word !== '' && !noName.test(word));
	const after = text
		.slice(at)
		.replace(day, ' ')
		.replaceAll(clock, ' ')
		.split(/[\s|｜]+/u)
		.filter(Boolean);
	const name = before.at(-1) ?? after.find((word) => medium.test(word));
	return name && /^[\p{Script=Han}A-Za-z0-9·]{3,16}$/u.test(name) && !/^第?[A-D]?\d+版?$/u.test(name)
		? name
		: undefined;
}

/** A paper or site by the end of its name: 安水报, 武灵日报, 天柱山健康网, 皖江在线; no section of a page. */
const masthead =
	/^(?!.*(?:简报|快报|通报|喜报|周报|海报|举报|汇报|播报|情报|预报))\p{Script=Han}{2,9}报$|^\p{Script=Han}{2,8}(?:新闻网|健康网|在线|融媒体中心|客户端)$/u;

/** The newspaper in a masthead; a weekly only beside a date or a folio. */
function inMasthead(text: string): string | undefined {
	const parts = text
		.replaceAll(/[《》“”]/gu, ' ')
		.split(/[\s|｜/·]+/u)
		.filter(Boolean);
	return parts.find(
		(part) =>
			(paperName.test(part) || masthead.test(part) || /(?:院报|院讯)$/u.test(part)) &&
			(parts.length > 1 || !/周[刊报]$/u.test(part))
	);
}

/**
 * Reads a line of the page's own: `2023-04-05 10:21 来源：定西日报 作者：王松`, an account's name and day, a masthead.
 *
 * @example
 * readImprint('来源:定西日报 记者 王松 2023-08-20 09:01:01', grammar)
 * // { publication: '定西日报', bylines: [{ role: '记者', org: null, names: ['王松'] }] }
 */
export function readImprint(text: string, grammar: BylineGrammar): Imprint {
	const matches = matchesIn(key, text);
	const imprint: Imprint = { publication: null, bylines: [] };
	for (const [index, match] of matches.entries()) {
		const value = text
			.slice(match.index + match[0].length, matches[index + 1]?.index)
			.replaceAll(/《[^》]*》|[（(][^\d()\uff08\uff09]*\d[^()\uff08\uff09]*[）)]/gu, ' ')
			.trim();
		if (match.groups?.['source'] !== undefined) imprint.publication ??= publicationOf(value) ?? null;
		if (match.groups?.['author'] !== undefined && value !== '') {
			const line = `${match.groups['author']} ${clean(value).replaceAll(/[|｜丨,，]/gu, ' ')}`.trim();
			const read = grammar.readLine(line, true) ?? grammar.readLine(tidyByline(clean(value)), true);
			imprint.bylines.push(...(read ?? []));
		}
	}
	const isKeyed = matches.some(({ groups }) => groups?.['source'] !== undefined);
	if (!isKeyed) {
		const before = matches[0] ? text.slice(0, matches[0].index) : text;
		imprint.publication = inMasthead(text) ?? accountOf(before) ?? null;
	}
	return imprint;
}
