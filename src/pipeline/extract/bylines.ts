import { matchesIn } from '../../model/matches-in.ts';
import type { Byline } from '../../model/schemas/article.ts';
import { printedText } from '../../model/block-text.ts';
import type { BylineGrammar } from '../lexicon/byline-grammar.ts';
import type { Article } from '../../model/tree.ts';
import { withAuthorNote } from './author-note.ts';
import { datelineOf } from './dateline.ts';
import { readImprint } from './imprint.ts';
import { tidyByline } from './tidy-byline.ts';

/** A bracket that can hold a byline: 本报讯(记者 王松), or a text's last words (记者 王松 通讯员 李明). */
const bracket = /[（(][^（()）。]{2,60}[）)]|[［[〔【][^〕】\]］。]{2,40}[〕】\]］]/gu;

/** What opens a paragraph in the papers of Taiwan: 〔记者柯亭均／台北报导〕, 【陈孟翰╱高雄报导】, 〔记者柯亭均／专访〕. */
const reported =
	/[〔【［[（(]\s*([^〔【［[（(〕】］\])）]{2,40}?)\s*[／/╱∕]\s*(?:\p{Script=Han}{2,8}(?:、\p{Script=Han}{2,8})*(?:报导|报道|电|讯)|专访|特稿)\s*[〕】］\])）]/u;

/** A reporter without a bracket, up to the first mark: 记者王松 通讯员李明报道. */
const openly =
	/^[】〕\]]?\s*((?:\p{Script=Han}{2,10}[/／])?\p{Script=Han}{0,8}?(?:记者|通讯员)[^。，,；;：:！？“”（(]{1,60})/u;

/** Where the news begins behind names: 记者王松近日获悉. */
const timeBehind = /(?:近日|日前|昨|今[日天]|\d|从|获悉).*$/u;

/** The byline that words begin with; what the text says of itself after it (近日) is set apart from it, or follows 报道. */
function atBeginning(words: string, grammar: BylineGrammar): Byline[] {
	const report = /^.*?报[道导]/u.exec(words)?.[0];
	const parts = (report ?? words.replace(timeBehind, '')).trim().split(/\s+/u);
	for (let count = parts.length; count > 0; count -= 1) {
		const found = grammar.readInside(tidyByline(parts.slice(0, count).join(' ')));
		if (found.length > 0) return found;
	}
	return [];
}

/** The bylines in a paragraph's dateline, in whatever form the paper sets it. */
function inDateline(text: string, grammar: BylineGrammar): Byline[] {
	const taiwan = reported.exec(text);
	if (taiwan?.index === 0) return readNamed(taiwan[1]!, grammar);
	const opening = matchesIn(bracket, text).find(({ index }) => index === 0)?.[0];
	const inOpening = opening === undefined ? [] : grammar.readInside(tidyByline(opening));
	if (inOpening.length > 0) return inOpening;
	const dateline = datelineOf(text) ?? grammar.dateline(text) ?? '';
	const open = openly.exec(text.slice(dateline.length))?.[1];
	if (open !== undefined && (dateline !== '' || /报[道导]/u.test(open))) return atBeginning(open, grammar);
	const first = matchesIn(bracket, text).find(({ 0: { length }, index }) => index + length > dateline.length);
	return dateline !== '' && first && first.index <= dateline.length + 2 ? readNamed(first[0], grammar) : [];
}

/** Words behind the last sentence of a paragraph: ……出院。本报通讯员 先巴. */
const openTail = /[。！？]”?\s*(\p{Script=Han}[^。！？“”，,：:；;]{1,40})$/u;

/** At most two names and nothing else. */
const fewNames = /^\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3})?$|^\p{Script=Han}\s+\p{Script=Han}$/u;

/** The byline at the end of a paragraph, in brackets or behind its last sentence; names alone only at the end of a report. */
function atEnd(text: string, isLast: boolean, grammar: BylineGrammar): Byline[] {
	const last = matchesIn(bracket, text).at(-1);
	if (last && last.index + last[0].length >= text.length - 1) {
		const isBehindSentence = /[。！？”…]\s*$|[.!?]["”]?\s*$/u.test(text.slice(0, last.index));
		const words = tidyByline(last[0]);
		return isBehindSentence ? grammar.readEnd(words, true) : grammar.readInside(words);
	}
	const tail = openTail.exec(text)?.[1];
	if (tail === undefined) return [];
	// Running text has lost the blank behind the role: 本报通讯员先巴.
	const words = tidyByline(tail).replace(
		/^(本[报刊网台]\p{Script=Han}{0,4}?(?:记者|通讯员))(?=\p{Script=Han})/u,
		'$1 '
	);
	return isLast && fewNames.test(words) ? grammar.readEnd(words, false) : grammar.readInside(words);
}

/** The bylines in words whose place says that they are one, be it names alone. */
function readNamed(words: string, grammar: BylineGrammar): Byline[] {
	return grammar.readEnd(tidyByline(words), false);
}

/** The reporter behind a crosshead, set apart from it: 医院回应  见习记者 王松. */
function behindCrosshead(text: string, grammar: BylineGrammar): Byline[] {
	const parts = text.split(/\s+/u);
	for (let from = 1; from < parts.length; from += 1) {
		const found = grammar.readInside(parts.slice(from).join(' '));
		if (found[0]?.role && /(?:记者|通讯员|实习生)$/u.test(found[0].role)) return found;
	}
	return [];
}

/** The bylines in a line of the page's own: 作者：王松, 〔記者王松／高雄報導〕. */
function inFurniture(text: string, grammar: BylineGrammar): Byline[] {
	const taiwan = reported.exec(text)?.[1];
	return taiwan === undefined ? readImprint(text, grammar) : readNamed(taiwan, grammar);
}

/** The bylines in a dateline that has a line of its own: 江润早报讯 记者 薄澜 通讯员 冷秋月. */
function inOwnLine(text: string, grammar: BylineGrammar): Byline[] {
	const found = [...inDateline(text, grammar), ...atEnd(text, false, grammar)];
	if (found.length > 0) return found;
	const dateline = datelineOf(text) ?? grammar.dateline(text) ?? '';
	return grammar.readInside(tidyByline(text.slice(dateline.length)));
}

/** Types of blocks that may hold a byline among their words. */
const running = ['paragraph', 'listItem'];

/**
 * Reads who wrote an article: its byline blocks, the lines of the page's own (作者：…), then datelines and bylines in brackets at
 * the start or the end of a paragraph. Somebody who is named twice counts once, with the role that says most.
 */
export function extractBylines(article: Article, grammar: BylineGrammar): Byline[] {
	const last = article.blocks.findLast(({ type }) => running.includes(type));
	const found = article.blocks.flatMap((block): Byline[] => {
		const text = printedText(block);
		if (block.type === 'byline') {
			const read = grammar.readBlock(tidyByline(text));
			return read.length > 0 ? read : readImprint(text, grammar);
		}
		if (block.type === 'furniture') return inFurniture(text, grammar);
		if (block.type === 'crosshead') return behindCrosshead(text, grammar);
		if (block.type === 'dateline') return inOwnLine(text, grammar);
		return running.includes(block.type) ? [...inDateline(text, grammar), ...atEnd(text, block === last, grammar)] : [];
	});
	const role = (byline: Byline) => (byline.role === null ? 0 : /记者|通讯员/u.test(byline.role) ? 2 : 1);
	const best = new Map<string, Byline>();
	for (const byline of found)
		for (const name of byline.names) {
			const known = best.get(name);
			if (!known || role(byline) > role(known)) best.set(name, byline);
		}
	const kept: Byline[] = [];
	for (const byline of found) {
		const names = byline.names.filter((name) => best.get(name) === byline);
		if (names.length > 0) kept.push({ ...byline, names });
		for (const name of names) best.delete(name);
	}
	return withAuthorNote(kept, article.blocks.map(printedText)).map(withOwnPaper);
}

/** A paper that calls itself by its kind: 晨报记者, as 本报记者. */
const ownPaper = /^(?:晨报|晚报|日报|早报|时报|周报|快报|晨刊)$/u;

/** A reporter of the paper itself, whose role is said with it. */
const withOwnPaper = (byline: Byline): Byline =>
	byline.org !== null && byline.role !== null && ownPaper.test(byline.org)
		? { ...byline, org: null, role: byline.org + byline.role }
		: byline;
