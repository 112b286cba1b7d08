import { codePoints, type CodePoint } from '../../model/offsets.ts';
import type { BylineGrammar } from './byline-grammar.ts';
import { anyOf, type Lexicon } from './lexicon.ts';
import { furnitureJudge } from './page-furniture.ts';

/** Ends of a sentence, closing marks included. Not enough by itself: a broken line can stop at ” too. */
const sentenceEnd = /(?:[。！？!?…]|——)[”’』」）)】》"]*$/u;

/** A dash before a deck: —— in all the forms in which scans have it. A dash with nothing behind it heads no deck. */
const deckDash = /^(?:[—―─–－]{1,6}|--)\s*(?![\s—―─–－-]|$)/u;

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
	deckDashLength: (text: string) => CodePoint;
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
	/** 淮安市第五人民医院： alone on its line: the first half of a headline. */
	isHospitalWithColon: (text: string) => boolean;
	/** A row of a table that lost its lines: cells parted by blanks. */
	cells: (text: string) => number;
	bylines: BylineGrammar;
}

/** Makes the judgments from the words of the lexicon. */
export function lineShapes(lexicon: Lexicon, bylines: BylineGrammar): LineShapes {
	const { furniture, titles, credits } = lexicon;
	const isFurniture = furnitureJudge(
		furniture,
		titles.sectionLabels,
		(text) => bylines.readLine(text, true) !== undefined
	);
	const pictures = new RegExp(
		`^[（(【\\[]?(?:${anyOf(titles.sectionLabels)}|本版|本文|本栏|以上|文中|图为)?[^。！？]{0,30}(?:${anyOf(credits.pictures)})[^。！？]{0,30}[)）】\\]]?$`,
		'u'
	);
	const pictureSource =
		/(?:图片|照片|配图|题图|供图|图文|摄影)[^。]{0,6}(?:[由:：]|均由|来源|提供)|由[^。]{1,24}(?:提供|供图|拍摄)|供图[)）]?$|(?:^|[\s(（])(?:摄影|摄)[:：\s]|\s摄[)）]?$|摄影报道/u;
	const sponsor = new RegExp(`(?:${anyOf(credits.sponsors)})(?:[:：\\s]|单位|$|(?<=由))`, 'u');

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
		deckDashLength: (text) => codePoints(deckDash.exec(text)?.[0] ?? ''),
		crossheadNumber: (text) => crossheadNumber.exec(text)?.[0],
		isFurniture,
		isCredit: (text) =>
			Array.from(text).length <= 60 &&
			!/[。！？].*[。！？]/u.test(text) &&
			((pictures.test(text) && pictureSource.test(text)) || shapes.isSponsorship(text)),
		isSponsorship: (text) => Array.from(text).length <= 50 && !/[。！？，,]/u.test(text) && sponsor.test(text),
		isHospitalWithColon: (text) =>
			/^\p{Script=Han}{2,20}(?:[医一二三四五六七八九十]院|保健院|卫生院|中心|[一二三四五六]医)[：:]$/u.test(text),
		cells: (text) => (/[。，,；;]/u.test(text) ? 1 : text.trim().split(/\s+/u).length),
		isTurn: (text) =>
			/^(?:[问答QA]|\p{Script=Han}{1,3}[^院心科会处部：:](?:院长|书记|主任|教授)?)[:：]\s*\S{6,}/u.test(text),
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
