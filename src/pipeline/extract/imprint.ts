import { matchesIn } from '../../model/matches-in.ts';
import type { Byline } from '../../model/schemas/article.ts';
import type { BylineGrammar } from '../lexicon/byline-grammar.ts';
import { clockTime, dayInFigures } from './day-shapes.ts';
import { tidyByline } from './tidy-byline.ts';

/** Keys of a line of the page's own: `author` says who wrote; the others only end the value before. */
const keys: readonly (readonly [kind: 'author' | 'stop', words: string])[] = [
	[
		'author',
		'本报记者|晨报记者|晚报记者|日报记者|特约记者|见习记者|实习记者|全媒体记者|融媒体记者|特派记者|首席记者|记者|特约通讯员|通讯员|实习生|图文|文图|图[/／]文|文[/／]图|作者|撰稿人|撰稿|撰文|供稿|采写|口述|整理|文字|文(?=[:：|｜丨▏])',
	],
	[
		'stop',
		'信息来源|内容来源|稿件来源|文章来源|新闻来源|图文来源|来源|稿源|转自|转载自|出处|发布时间|发布日期|更新时间|时间|日期|责任编辑|责编|编辑|校对|审核|审签|终审|监制|编审|值班编委|总值班|初审|复审|校审|制作|排版|美编|摄影|图片|图(?=[:：|｜丨▏])|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读数|阅读|点击数|点击量|点击|访问量|评论|字号|字体|打印|分享到|分享|收藏|纠错|我要纠错|关闭|大 中 小|【',
	],
];

const key = new RegExp(
	`(?<![\\p{Script=Han}])(?:${keys.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})(?:\\s*[:：|｜丨▏／/]\\s*|\\s+|(?=[\\p{Script=Han}\\d]))`,
	'gu'
);

const day = new RegExp(dayInFigures, 'u');
const chineseDay =
	/[一二三四五六七八九〇○零]{4}\s*年\s*[一二三四五六七八九十]{1,2}\s*月\s*[一二三四五六七八九十]{1,3}\s*日/u;
const clock = new RegExp(clockTime, 'gu');

const clean = (text: string) =>
	text
		.replaceAll(clock, ' ')
		.replace(day, ' ')
		.replace(chineseDay, ' ')
		.replaceAll(/[【】[\]〔〕《》]/gu, ' ')
		.replace(/(?:微信)?(?:公众号|客户端|订阅号|官微)$/u, '')
		.trim();

/**
 * Who wrote the report, by a line of the page's own: `2023-04-05 10:21 来源：定西日报 作者：王松`.
 *
 * @example
 * readImprint('来源:定西日报 记者 王松 2023-08-20 09:01:01', grammar) // [{ role: '记者', org: null, names: ['王松'] }]
 */
export function readImprint(text: string, grammar: BylineGrammar): Byline[] {
	const matches = matchesIn(key, text);
	return matches.flatMap((match, index) => {
		const value = text
			.slice(match.index + match[0].length, matches[index + 1]?.index)
			.replaceAll(/《[^》]*》|[（(][^\d()\uff08\uff09]*\d[^()\uff08\uff09]*[）)]/gu, ' ')
			.trim();
		const author = match.groups?.['author'];
		if (author === undefined || value === '') return [];
		return grammar.readBlock(tidyByline(`${author}：${clean(value).replaceAll(/[|｜丨,，]/gu, ' ')}`));
	});
}
