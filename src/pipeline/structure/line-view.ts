import { printedText } from '../../model/block-text.ts';
import type { Block } from '../../model/tree.ts';
import { anyOf, type Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import { columnsOf } from './columns-of.ts';
import { opensAtEnd } from './unbalanced.ts';

/** What a line looks like at a glance, to itself and to its neighbours. */
export type Look =
	| '完整长段'
	| '未完长段'
	| '栏中行'
	| '短句'
	| '短行'
	| '署名'
	| '供稿行'
	| '带破折号'
	| '版面元素'
	| '线条'
	| '网页行'
	| '账号提示'
	| '编校行'
	| '供图'
	| '图说'
	| '带图号'
	| '条目号'
	| '序号行'
	| '只有序号'
	| '栏目'
	| '编者按'
	| '电头段'
	| '电头'
	| '问句'
	| '答句'
	| '说话人'
	| '表格行'
	| '无';

/** Looks of running text. */
const textLooks: readonly Look[] = ['完整长段', '未完长段', '栏中行', '电头段', '问句', '答句'];

/** A line of a page with what is judged of it once, for all features. */
export interface LineView {
	/** The text as the rules read it, without layout marks. */
	text: string;
	/** The text behind the pictures and strokes that it begins with: 📌 什么时候来. */
	bare: string;
	/** Those pictures and strokes. */
	sign: string;
	/** Length without blanks. */
	width: number;
	marks: string;
	gapBefore: number;
	/** The marks of lines before it that hold nothing else. */
	rulesBefore: string;
	indent: number;
	look: Look;
	isProse: boolean;
	/** Whether it looks like running text. */
	isText: boolean;
	/** Stops where a sentence does, a bracket behind it not counted: ……称号。（王松 摄）. */
	ends: boolean;
	/** Stops inside a sentence. */
	isOpen: boolean;
	/** A quotation that is opened in the line goes on behind it. */
	opensQuote: boolean;
	/** A quotation is closed that was opened before the line. */
	closesQuote: boolean;
	isByline: boolean;
	/** Nothing but two names or more: 顾明澜 陆知行. */
	areNames: boolean;
	hasDateline: boolean;
	isCue: boolean;
	/** In a column set line by line: fills its width. */
	isFull: boolean;
	/** The outward form of a short line, by which the crossheads of an article resemble each other. */
	form: string;
}

/** A sign that no sentence begins with. */
export const continuation = /^(?:[，。、；：！？”’）》〉％%,;:!?)]|……|\.\d)/u;

/** A day or an hour as web pages print them. */
export const stamp =
	/\d{4}\s*[-年./／]\s*\d{1,2}\s*[-月./／]\s*\d{1,2}|(?<!\d)\d{1,2}[:：]\d{2}(?!\d)|\d{4}年\d{1,2}月/u;

/** Pictures, strokes and points that head a line. */
const signs = /^(?:[\p{Extended_Pictographic}▎▍▌▇┃┆│丨|｜※·•●►>»*\s](?![\d.])|[\uFE0F\u200D])+/u;

/** How captions begin: 图为, 图①, 〔图说〕, （图：, 左图. */
const captionStart =
	/^[（(〔【[﹝]?\s*(?:图为|图说|图注|图片说明|图片?[①-⑳一二三四五六七八九十\d]{0,2}\s*[:：/／]|图[一二三四五六七八九十][﹞）)\s]|图[①-⑳]|(?:[上下左右]|大|小|题|资料)图(?:[为:：/／]|片|$)|↑|←|→|▲|△)/u;

/** How captions end: 王松/摄, （资料图片）, 记者 王松 摄, 供图. */
const captionEnd =
	/(?:[\s/／。，,（(]|\p{Script=Han}{2,3})(?:摄影?|供图|翻摄)(?:影报道)?[)）〕】]?。?$|[（(]?(?:资料(?:图片?|照片)|資料圖片|翻拍|档案照|示意图)[)）]?$|[（(][^（()）]{2,16}(?:提供|供图)[)）]$/u;

const sourceWords =
	/(?:来源|稿源|转自|转载自|出处|作者|记者|时间|发布|浏览|点击|阅读|字号|编辑|日期)\p{Script=Han}{0,3}\s*[:：|｜丨]/u;
const buttons =
	/^(?:首页|当前位置|您?现?在?的?位置|正文|字号|字体|大\s*中\s*小|[【[]?(?:打印|关闭|收藏|返回|分享|纠错)|上一篇|下一篇|上一条|下一条|相关(?:阅读|新闻|推荐)|推荐阅读|延伸阅读|热门|更多|评论|浏览|阅读原文|阅读\s*\d|在看|点赞|[-—·]*\s*END|免责声明|声明|版权|未经|特别声明|小字号|放大|缩小)|[\p{Script=Han}\d]{2,10}\s*(?:[/／]|>{1,2})\s*[\p{Script=Han}\d]{2,10}\s*(?:[/／]|>{1,2}|$)/iu;
const account =
	/点击(?:上方|下方|蓝字|“|「|"|右上|标题|阅读|屏幕)|关注(?:我们|公众号|本号|“)|长按|扫码|扫一扫|扫描|二维码|公众号|视频号|订阅号|星标|转发|朋友圈|点亮|一键三连|读完需|约\s*(?:\d[\d ]*| )字/u;
const staff =
	/^[（(【[*]?\s*(?:责任编辑|责编|编辑|编审|审核|审签|审稿|校对|校审|初审|复审|终审|一审|二审|三审|监制|统筹|策划|制作|排版|版式|美编|制图|值班\p{Script=Han}{0,2}|本版编辑|总编\p{Script=Han}?|出品|主编|执行编辑|新媒体编辑)(?:$|[\s:：|｜丨／/—]|\p{Script=Han}{2,3}(?:$|[\s）)\]】]))/u;
const supplier =
	/^[（(]?\s*(?:供稿|撰稿|投稿|图文|文图|文字|撰文|采写|采访|文|图|整理|收集|统稿|通讯员|来稿|稿件|资料|摄影|口述|执笔|作者|采编)(?:单位|作者)?\s*(?:[:：|｜丨／/]|\s\p{Script=Han})/u;
/** Letterspaced heads of short lines: 采   写:, 供 稿:. */
const letterspaced = /^(\p{Script=Han})\s+(\p{Script=Han})(?=\s*[:：])/u;
/** A line that leads elsewhere, or tells that the text ends: （下转第三版）, [图片], （完）, 第14版. */
const pageWords =
	/^[（([【]?(?:[上下紧]接|下转|转[A-D]?\d|未完|完|图片|视频|音频|广告|下一页|上一页|\d\s\d\s(?:下一页|尾页)|原载|略)[^。]{0,16}[）)\]】]?$|第\s*[A-D]?[\d一二三四五六七八九十]+\s*版|^[A-D]\d{1,2}\s|总第\s*\d+\s*期/u;
const onlyNumber =
	/^[/／#【（(]?\s*(?:(?:Part|No)\.?\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳]|[壹贰叁肆伍])\s*[】）)/／.、]?$/iu;
const question = /^(?:问|Q\s*\d*|记\s*者|主持人|\p{Script=Han}{2,6}(?:报|网|刊|台|记者|晚报))\s*[:：]\s*\S/u;
const answer = /^(?:答|A\s*\d*|\p{Script=Han}{2,4}(?:院长|书记|主任|教授|医生|护士长|局长)?)\s*[:：]\s*\S{8,}/u;
const speaker = /^\p{Script=Han}{2,4}\s*[:：]$/u;

const twoNames = /^\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){1,3}$/u;

/** The outward form of a short line. */
function formOf(text: string): string {
	const bare = text.replace(
		/^(?:[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])\s*/u,
		''
	);
	const halves = bare.split(/ +/u);
	if (halves.length === 2 && halves[0]!.length === halves[1]!.length) return '两半等长';
	if (/^[^，,]+[，,][^，,]+$/u.test(bare)) return '一逗两句';
	if (/[”’]$/u.test(bare)) return `引号收 ${bare.length}`;
	if (/[？?]$/u.test(bare)) return '问句';
	return halves.length > 1 ? `${halves.length}词` : `${bare.length}字`;
}

/** Makes the reader of lines from the words of the lexicon. */
export function lineViewer(shapes: LineShapes, lexicon: Lexicon): (blocks: readonly Block[]) => LineView[] {
	const scene = new RegExp(anyOf(lexicon.captions.verbs), 'u');
	const thing = new RegExp(`${anyOf(lexicon.captions.subjects)}。?$`, 'u');
	const hanging = new RegExp(`(?:${anyOf(lexicon.prose.hangingEnds)}|[，,、])$`, 'u');

	function lookOf(view: Omit<LineView, 'look' | 'isText'>, isMarked: boolean): Look {
		const { bare, marks, width } = view;
		const text = view.text.replace(letterspaced, '$1$2');
		if (/^[^\p{L}\p{N}%％。，、；：？！”’）》]+$/u.test(text)) return '线条';
		if (onlyNumber.test(text)) return '只有序号';
		if (shapes.isEditorsNoteLabel(text)) return '编者按';
		if (
			width <= 16 &&
			(shapes.bracketLabel(text) !== undefined || shapes.isSectionLabel(text) || /[|｜│丨]$/u.test(text))
		)
			return '栏目';
		const isLabelled = width <= 90 && !/[。！？][^。！？]{12}/u.test(text);
		if (isLabelled && captionStart.test(text)) return '图说';
		if (/[▲△▼▽]/u.test(marks)) return '带图号';
		if (staff.test(text) && width <= 60) return '编校行';
		if (
			width <= 70 &&
			((stamp.test(text) && sourceWords.test(text)) || (/来源\s*[:：|｜丨]/u.test(text) && width < 40))
		)
			return '网页行';
		if (width <= 40 && buttons.test(text)) return '网页行';
		if (width <= 50 && account.test(text) && !/。$/u.test(text)) return '账号提示';
		if (
			width <= 45 &&
			/(?:19|20)\d{2}\s*[-年./／]/u.test(text) &&
			stamp.test(text) &&
			!/[，。,]/u.test(text) &&
			!view.hasDateline &&
			width > 6 &&
			/^\S*(?:\s+\S+){0,4}$/u.test(text)
		)
			return '网页行';
		if (shapes.isFurniture(text) || (width <= 44 && !/[。，,]/u.test(text) && pageWords.test(text))) return '版面元素';
		if (supplier.test(text) && width <= 50) return '供稿行';
		if (view.isByline) return '署名';
		if (view.hasDateline) return width > 16 ? '电头段' : '电头';
		if (isLabelled && captionEnd.test(text)) return '图说';
		if (shapes.isCredit(text)) return '供图';
		if (question.test(text)) return '问句';
		if (speaker.test(text)) return '说话人';
		if (answer.test(text) && !/医院|卫生/u.test(text.slice(0, 8))) return '答句';
		if (shapes.cells(text) >= 3) return '表格行';
		if (view.isProse) return view.isFull ? '栏中行' : view.isOpen ? '未完长段' : '完整长段';
		if (/^[●○◆◇★☆►▶※◎]/u.test(marks) || isMarked) return '条目号';
		if (shapes.hasDeckDash(text)) return '带破折号';
		if (shapes.crossheadNumber(bare) !== undefined) return '序号行';
		return view.ends ? '短句' : '短行';
	}

	return (blocks) => {
		const columns = columnsOf(blocks);
		return blocks.map((block, index) => {
			const text = printedText(block);
			const sign = signs.exec(text)?.[0] ?? '';
			const column = columns[index]!;
			const isProse = shapes.isProse(text) || column !== 'none';
			const ends =
				shapes.endsSentence(text) || shapes.endsSentence(text.replace(/\s*[（(〔【][^（()）]{1,24}[）)〕】]$/u, ''));
			const isMarked = /[□■◎●○◆◇]/u.test(block.marks);
			const { quote, bracket } = opensAtEnd(text);
			const view = {
				text,
				bare: text.slice(sign.length),
				sign: sign.trim(),
				width: Array.from(text.replaceAll(/\s/gu, '')).length,
				marks: block.marks,
				gapBefore: block.gapBefore,
				rulesBefore: block.rulesBefore ?? '',
				indent: block.indent as number,
				isProse,
				ends,
				isOpen: (isProse && !ends && !/[：:；;]$/u.test(text)) || hanging.test(text) || bracket,
				opensQuote: quote,
				closesQuote: /^[^“「『]*[”」』]/u.test(text),
				isByline: shapes.bylines.readLine(text, isMarked) !== undefined,
				areNames: twoNames.test(text) && shapes.bylines.readLine(text, true) !== undefined,
				hasDateline: shapes.bylines.dateline(text) !== undefined,
				isCue: scene.test(text) || thing.test(text),
				isFull: column === 'full',
				form: formOf(text),
			};
			const look = lookOf(view, isMarked);
			return { ...view, look, isText: textLooks.includes(look) };
		});
	};
}
