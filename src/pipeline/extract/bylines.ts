import { matchesIn } from '../../model/matches-in.ts';
import type { Byline } from '../../model/schemas/article.ts';
import { printedText } from '../../model/block-text.ts';
import type { BylineGrammar } from '../lexicon/byline-grammar.ts';
import type { Article } from '../../model/tree.ts';
import { readImprint } from './imprint.ts';
import { tidyByline } from './tidy-byline.ts';

/** A bracket that can hold a byline: 本报讯(记者 王松), or a text's last words (记者 王松 通讯员 李明). */
const bracket = /[（(][^（()）。]{2,60}[）)]|[［[〔【][^〕】\]］。]{2,40}[〕】\]］]/gu;

/** What opens a paragraph in the papers of Taiwan: 〔记者柯亭均／台北报导〕, 【陈孟翰╱高雄报导】. */
const reported =
	/^[〔【［[（(]\s*([^〕】］\])）]{2,40}?)\s*[／/╱∕]\s*\p{Script=Han}{2,8}(?:报导|报道|电|讯)\s*[〕】］\])）]/u;

/** A dateline without brackets: 本报讯 记者王松 通讯员李明报道：, 新华社北京3月5日电（…）. */
const openly =
	/^[^。，,；;]{0,24}?(?:讯|电|消息)[】〕\]]?\s*((?:\p{Script=Han}{0,6}(?:记者|通讯员))[^。，,：:]{2,40}?)\s*(?:(?:报道|摄影报道|文\/图)\s*)?[：:]/u;

/** A dateline in any form, with or without brackets: 新京报讯, 央广网北京3月5日消息, 【本报讯】. */
const anyDateline =
	/^[【〔［[（(]?\s*(?:本[报刊网台站]|[\p{Script=Han}A-Za-z]{2,12}?(?:\p{Script=Han}报|网|社|在线|客户端|融媒体?|电视台|周刊|青年|快讯))\p{Script=Han}{0,8}(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?\s*(?:讯|电|消息)\s*[】〕］\])）]?/u;

/** The bylines in a paragraph's dateline, in whatever form the paper sets it. */
function inDateline(text: string, grammar: BylineGrammar): Byline[] {
	const read = (words: string) => readNamed(words, grammar, true);
	const taiwan = reported.exec(text)?.[1];
	if (taiwan !== undefined) return read(taiwan);
	const open = openly.exec(text)?.[1];
	if (open !== undefined) return read(open);
	const dateline = anyDateline.exec(text)?.[0] ?? grammar.dateline(text) ?? '';
	const first = matchesIn(bracket, text).find(({ 0: { length }, index }) => index + length > dateline.length);
	if (dateline === '') return first?.index === 0 ? readNamed(first[0], grammar, false) : [];
	return first && first.index <= dateline.length + 2 ? read(first[0]) : [];
}

/** Words at the end of a paragraph that only a byline has: ……出院。本报通讯员 先巴. */
const openTail =
	/[。！？”]\s*((?:本报|本刊|本网)?\p{Script=Han}{0,4}(?:记者|通讯员|供稿|撰文)[\s:：]*\p{Script=Han}[\p{Script=Han}\s、]{1,24})$/u;

/** The byline at the end of a paragraph, in brackets or behind its last sentence. */
function atEnd(text: string, grammar: BylineGrammar): Byline[] {
	const last = matchesIn(bracket, text).at(-1);
	if (!last || last.index + last[0].length < text.length - 1) {
		const tail = openTail.exec(text)?.[1];
		return tail === undefined ? [] : readNamed(tail, grammar, false);
	}
	// After the full stop even names alone are a byline: ……称号。(钱进)
	return readNamed(last[0], grammar, /[。！？”]\s*$/u.test(text.slice(0, last.index)));
}

/** The bylines in words that may be one; names alone only where they are marked as such by their place. */
function readNamed(words: string, grammar: BylineGrammar, areMarked: boolean): Byline[] {
	const bare = tidyByline(words);
	const found = grammar.readInside(bare);
	return found.length > 0 || !areMarked ? found : (grammar.readLine(bare, true) ?? []);
}

/** Types of blocks that may hold a byline among their words. */
const running = ['paragraph', 'dateline', 'listItem'];

/**
 * Reads who wrote an article: its byline blocks, the lines of the page's own (作者：…), then datelines and bylines in brackets at
 * the start or the end of a paragraph. Somebody who is named twice counts once, with the role that says most.
 */
export function extractBylines(article: Article, grammar: BylineGrammar): Byline[] {
	const found = article.blocks.flatMap((block): Byline[] => {
		const text = printedText(block);
		if (block.type === 'byline') {
			const read = grammar.readLine(text, true) ?? grammar.readLine(tidyByline(text), true);
			return read ?? readImprint(text, grammar).bylines;
		}
		if (block.type === 'furniture') return readImprint(text, grammar).bylines;
		return running.includes(block.type) ? [...inDateline(text, grammar), ...atEnd(text, grammar)] : [];
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
	return kept;
}
