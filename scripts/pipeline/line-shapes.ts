import type { BylineGrammar } from './byline-grammar.ts';
import { anyOf, type Lexicon } from './lexicon.ts';

/** Ends of a sentence, closing marks included. Not enough by itself: a broken line can stop at ” too. */
const sentenceEnd = /(?:[。！？!?…]|——)[”’』」）)】》]*$/u;

/** A dash before a deck: —— in all the forms in which scans have it. */
const deckDash = /^(?:[—―─–－]{1,3}|--)\s*/u;

/** Numbers before a crosshead: 一、 （一） 1. 第一章. */
const crossheadNumber =
	/^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]{1,3}[章节部篇回]分?|[①②③④⑤⑥⑦⑧⑨⑩]|之[一二三四五六七八九十][：:])/u;

/** Judgments on one line of text, shared by the stages; made once from the lexicon. */
export interface LineShapes {
	/** Stops at the end of a sentence. */
	endsSentence: (text: string) => boolean;
	/** Long enough, or punctuated, so that it can only be running text. */
	isProse: (text: string) => boolean;
	/** 【党建引领】 alone on its line: the text inside. */
	bracketLabel: (text: string) => string | undefined;
	/** The label of an editor's note, with or without brackets. */
	isEditorsNoteLabel: (text: string) => boolean;
	/** A word that stands as a section label without brackets. */
	isSectionLabel: (text: string) => boolean;
	/** Begins with the dash of a deck. */
	hasDeckDash: (text: string) => boolean;
	/** Length of that dash, blanks included. */
	deckDashLength: (text: string) => number;
	/** The number with which a crosshead begins. */
	crossheadNumber: (text: string) => string | undefined;
	/** A page's own words: folio, staff, telephone, jump line. */
	isFurniture: (text: string) => boolean;
	/** Where the pictures came from, who ran the page. */
	isCredit: (text: string) => boolean;
	isSponsorship: (text: string) => boolean;
	/** A question or an answer of an interview: 记者：…… */
	isTurn: (text: string) => boolean;
	/** A title line: short, no end of a sentence, neither byline nor furniture. */
	isTitleLike: (text: string) => boolean;
	bylines: BylineGrammar;
}

const weekday = '星期[一二三四五六日天]|周[一二三四五六日天]';
const date = String.raw`(?:[12]\d{3}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日|[12]\d{3}[-./．]\d{1,2}[-./．]\d{1,2}|[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日`;
const lunar = String.raw`(?:农历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?[正一二三四五六七八九十冬腊闰]{1,3}月(?:初|十|廿|三|二)[一二三四五六七八九十]{1,2}`;
const folio = String.raw`(?:第?\s*[A-D]?\s*\d{1,3}\s*[-—~至]?\s*\d{0,3}\s*版|第[一二三四五六七八九十]{1,3}版|[A-D]\s?\d{1,2}(?:\s*版)?|版次[:：]?\s*\w+|—\s*\d{1,3}\s*—|-\s*\d{1,3}\s*-|\d{1,3})`;

/** Makes the judgments from the words of the lexicon. */
export function lineShapes(lexicon: Lexicon, bylines: BylineGrammar): LineShapes {
	const { furniture, titles, credits } = lexicon;
	const paperName = String.raw`\p{Script=Han}{2,8}(?:日报|晚报|早报|晨报|都市报|商报|时报|健康报|导报|周刊|周报|新报|快报|青年报|工人报|卫生报|医药报)`;
	const staff = new RegExp(
		`^[□■◎●○\\s]*(?:(?:${anyOf(furniture.staff)})[\\s:：/／、|｜]*(?:[\\p{Script=Han}·]{1,5}[\\s、,，/／|｜]*){1,4})+(?:[\\s:：]*(?:电话|E-?mail|邮箱)[\\s:：].*)?$`,
		'iu'
	);
	const contact = new RegExp(
		`^(?:[\\p{Script=Han}\\s“”]{0,14}?)(?:${anyOf(furniture.contact)})(?:[\\s:：]|[\\p{Script=Han}，,！!“”]{0,22}$|.*(?:\\d{5,}|@|www|http))`,
		'iu'
	);
	const jump = new RegExp(
		`^[▲△▼▽■★☆（(\\s]*(?:${anyOf(furniture.jumps)})(?:第?[A-D\\d一二三四五六七八九十]{1,3}(?:[-—]\\d)?版|.{0,6}版|.*版面?)[^。]{0,12}[)）]?$`,
		'u'
	);
	const mastheadLine = new RegExp(
		`^(?:(?:${date}|${lunar}|${weekday}|${folio}|${paperName}|${anyOf(furniture.masthead)}|第\\d+期|总第\\d+期|[A-Z]{2,}\\s?[\\d-]+(?:/\\w+)?|[\\d-]+|[｜|/·\\s,，:：（()）]|今日\\d+版|版|期)+)$`,
		'u'
	);
	const pictures = new RegExp(
		`^[（(【\\[]?(?:${anyOf(titles.sectionLabels)}|本版|本文|本栏|以上|文中|图为)?[^。！？]{0,30}(?:${anyOf(credits.pictures)})[^。！？]{0,30}[)）】\\]]?$`,
		'u'
	);
	const pictureSource =
		/(?:图片|照片|配图|题图|供图|图文|摄影)[^。]{0,6}(?:[由:：]|均由|来源|提供)|由[^。]{1,24}(?:提供|供图|拍摄)|供图[)）]?$|(?:^|[\s(（])(?:摄影|摄)[:：\s]|\s摄[)）]?$|摄影报道/u;
	const sponsor = new RegExp(`(?:${anyOf(credits.sponsors)})(?:[:：\\s]|单位|$|.{0,20}$)`, 'u');

	const plain = (text: string) => text.replaceAll(/\s/gu, '');
	const labelWords = new Set(titles.sectionLabels);
	const noteWords = new RegExp(`^(?:${anyOf(titles.editorsNotes)})[:：]?$`, 'u');

	const shapes: LineShapes = {
		bylines,
		endsSentence: (text) => sentenceEnd.test(text),
		isProse: (text) => {
			const length = plain(text).length;
			if (length >= 46) return true;
			const sentences = text.match(/[。！？!?；;]/gu)?.length ?? 0;
			return (
				sentences > 1 ||
				(length >= 28 && /[，,。]/u.test(text)) ||
				(length >= 12 && sentences > 0 && /[。！？!?]/u.test(text))
			);
		},
		bracketLabel: (text) => /^【([^【】]{1,16})】$/u.exec(text)?.[1],
		isEditorsNoteLabel: (text) => noteWords.test(plain(text.replaceAll(/[【】[\]〔〕()（）]/gu, ''))),
		isSectionLabel: (text) => labelWords.has(plain(text)),
		hasDeckDash: (text) => deckDash.test(text),
		deckDashLength: (text) => Array.from(deckDash.exec(text)?.[0] ?? '').length,
		crossheadNumber: (text) => crossheadNumber.exec(text)?.[0],
		isFurniture: (text) =>
			Array.from(text).length <= 90 &&
			(mastheadLine.test(text.trim()) ||
				staff.test(text) ||
				jump.test(plain(text)) ||
				(Array.from(text).length <= 48 && !text.includes('。') && contact.test(text))),
		isCredit: (text) =>
			Array.from(text).length <= 60 &&
			!/[。！？].*[。！？]/u.test(text) &&
			((pictures.test(text) && pictureSource.test(text)) || shapes.isSponsorship(text)),
		isSponsorship: (text) => Array.from(text).length <= 50 && !/[。！？，,]/u.test(text) && sponsor.test(text),
		isTurn: (text) => /^(?:[问答QA]|\p{Script=Han}{2,4}(?:院长|书记|主任|教授)?)[:：]\s*\S{6,}/u.test(text),
		isTitleLike: (text) => {
			const length = plain(text).length;
			return (
				length >= 2 &&
				length <= 45 &&
				!/[。；;]/u.test(text) &&
				!/[，,、：:]$/u.test(text) &&
				(!shapes.isProse(text) || length <= 45) &&
				!shapes.isFurniture(text) &&
				!shapes.isCredit(text) &&
				bylines.readLine(text, false) === undefined
			);
		},
	};
	return shapes;
}
