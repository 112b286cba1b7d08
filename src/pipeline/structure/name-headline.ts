import { pointOf, printedText, untrimmed } from '../../model/block-text.ts';
import type { Block, BlockType } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

/** What a headline may have been taken for. */
const mistaken: readonly BlockType[] = ['kicker', 'deck', 'sectionLabel', 'crosshead'];

const isShort = (text: string) => text.length <= 40 && !/[。；;，,：:…]$/u.test(text);

/**
 * Names a headline where none was found: the longest title line above the text. An article without any keeps none; its first
 * words stand for one. Either way the editor is told.
 */
export const nameHeadline: Transform = (article, file) => {
	if (article.blocks.some(({ type }) => type === 'headline')) return article;
	const text = article.blocks.findIndex(({ type }) => type === 'paragraph' || type === 'listItem');
	const opening = article.blocks[0];
	// A first line that stops nowhere is a title that was taken for text.
	const isTitle = text === 0 && opening !== undefined && isShort(printedText(opening)) && article.blocks.length > 1;
	const above = isTitle
		? [opening]
		: article.blocks.slice(0, text < 0 ? undefined : text).filter(({ type }) => mistaken.includes(type));
	const [best] = above.toSorted((a, b) => printedText(b).length - printedText(a).length);
	const first = best ?? article.blocks[0];
	if (!first) return article;
	file.message(
		best
			? `标题把握不大：暂以“${printedText(best)}”为标题`
			: '没有找到标题，暂以首句代之；可在 sidecar 里用 retype 指定',
		{ place: pointOf(first), source: 'structure', ruleId: 'name-headline' }
	);
	if (!best) return article;
	const named: Block = { ...best, type: 'headline', depth: null, sure: 'guess', trim: untrimmed };
	return { ...article, blocks: article.blocks.map((block) => (block === best ? named : block)) };
};
