import type { Byline } from '../../model/schemas/article.ts';
import { printedText } from '../../model/block-text.ts';
import type { BylineGrammar } from '../lexicon/byline-grammar.ts';
import type { Article } from '../../model/tree.ts';

/** A bracket that can hold a byline: 本报讯(记者 王松), or a text's last words (记者 王松 通讯员 李明). */
const bracket = /[（(][^（()）。]{2,60}[）)]/gu;

/**
 * Reads who wrote an article: its byline blocks, then datelines and bylines in brackets at the start or the end of a
 * paragraph. The same byline twice counts once.
 */
export function extractBylines(article: Article, grammar: BylineGrammar): Byline[] {
	const found = article.blocks.flatMap((block): Byline[] => {
		const text = printedText(block);
		if (block.type === 'byline') return grammar.readLine(text, true) ?? [];
		if (block.type !== 'paragraph' && block.type !== 'dateline') return [];
		const dateline = grammar.dateline(text) ?? '';
		return [...text.matchAll(bracket)].flatMap((match) => {
			const follows = dateline !== '' && match.index <= dateline.length + 2;
			const closes = match.index + match[0].length >= text.length - 1;
			if (!follows && !closes) return [];
			const read = grammar.readInside(match[0]);
			// After the full stop even names alone are a byline: ……称号。(钱进)
			const afterEnd = closes && /[。！？”]\s*$/u.test(text.slice(0, match.index));
			return read.length > 0 || !afterEnd ? read : (grammar.readLine(match[0], true) ?? []);
		});
	});
	const seen = new Set<string>();
	return found.filter((byline) => {
		const key = `${byline.role} ${byline.names.join(' ')}`;
		return !seen.has(key) && seen.add(key);
	});
}
