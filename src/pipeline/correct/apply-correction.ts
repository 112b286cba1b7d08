import {
	codePoints,
	joinBlocks,
	printedText,
	retype,
	divideBlock,
	startOf,
	lastLineOf,
} from '../../model/block-text.ts';
import type { TextCorrection } from '../../model/schemas/sidecar.ts';
import type { Article, Block, Note } from '../../model/tree.ts';
import type { Passage } from './find-passage.ts';

/** What a correction did: a new article, or why it was not needed or not possible. */
export type Outcome = { article: Article } | { needless: string } | { impossible: string };

/** An article with one block replaced by any number of others. */
function replaceBlock(article: Article, index: number, ...blocks: Block[]): Article {
	return { ...article, blocks: article.blocks.toSpliced(index, 1, ...blocks) };
}

function withNote(block: Block, note: Note): Block {
	return { ...block, notes: [...block.notes, note] };
}

/** Index of the block that holds a line of the source; -1 where none does. */
function blockAtLine(article: Article, line: number): number {
	return article.blocks.findIndex(
		(block) =>
			startOf(block).line <= line && lastLineOf(block) >= line && block.pieces.some(({ place }) => place[0] === line)
	);
}

/** Where a remark stands: on the passage, or as a point at the start or the end of the block. */
function spanOf(at: 'passage' | 'start' | 'end', { from, to }: Passage, length: number): [number, number] {
	if (at === 'passage') return [from, to];
	return at === 'start' ? [0, 0] : [length, length];
}

/** Applies one correction to the article in which its expected text was found. */
export function applyCorrection(article: Article, correction: TextCorrection, passage: Passage): Outcome {
	const block = article.blocks[passage.block]!;
	const span: [number, number] = [passage.from, passage.to];
	const text = correction.note === undefined ? {} : { text: correction.note };
	switch (correction.do) {
		case 'emend': {
			const sic = Array.from(printedText(block))
				.slice(...span)
				.join('');
			if (sic === correction.corr) return { needless: '原文与改正相同' };
			const { corr, certainty } = correction;
			return {
				article: replaceBlock(
					article,
					passage.block,
					withNote(block, { type: 'emended', span, sic, corr, certainty, ...text })
				),
			};
		}
		case 'note': {
			const { type, note, at } = correction;
			const place = spanOf(at, passage, codePoints(printedText(block)));
			// The editor's word replaces the rule's on the same place.
			const others = block.notes.filter((one) => one.type !== type || one.span[0] !== place[0]);
			return {
				article: replaceBlock(article, passage.block, {
					...block,
					notes: [...others, { type, span: place, text: note }],
				}),
			};
		}
		case 'retype': {
			const depth = correction.type === 'crosshead' ? (correction.depth ?? 2) : null;
			if (block.type === correction.type && block.depth === depth)
				return { needless: `这一块已经是 ${correction.type}` };
			return { article: replaceBlock(article, passage.block, retype(block, correction.type, depth)) };
		}
		case 'join': {
			const before = blockAtLine(article, correction.to);
			if (before === passage.block) return { needless: '两行已经相接' };
			if (before < 0) return { impossible: `第${correction.to}行没有文字` };
			const first = article.blocks[before]!;
			const seam = codePoints(printedText(first));
			const joined = joinBlocks(first, block);
			const notes = joined.notes.filter(({ type, span: [from] }) => type !== 'gap' || from !== seam);
			const clean = { ...joined, notes };
			const blocks = article.blocks.with(before, clean);
			return { article: { ...article, blocks: blocks.toSpliced(passage.block, 1) } };
		}
		case 'split': {
			if (passage.from === 0) return { needless: '这里已经是一块的开头' };
			const [first, second] = divideBlock(block, passage.from)!;
			const fresh: Block = {
				...second,
				type: correction.type ?? block.type,
				runIn: 0,
				gapBefore: 0,
				notes: block.notes.flatMap((note) => shifted(note, passage.from)),
			};
			const kept = { ...first, notes: block.notes.filter((note) => note.span[1] <= passage.from) };
			return { article: replaceBlock(article, passage.block, kept, fresh) };
		}
		case 'move': {
			const rest = article.blocks.toSpliced(passage.block, 1);
			const after = correction.after === 0 ? -1 : blockAtLine({ ...article, blocks: rest }, correction.after);
			if (correction.after > 0 && after < 0) return { impossible: `第${correction.after}行没有文字` };
			if (after + 1 === passage.block) return { needless: '已经在这个位置' };
			const moved = withNote(block, {
				type: 'moved',
				span: [0, codePoints(printedText(block))],
				text: correction.note ?? '位置由编者移动',
			});
			return { article: { ...article, blocks: rest.toSpliced(after + 1, 0, moved) } };
		}
		case 'discard': {
			const discarded = [...article.discarded, { pieces: block.pieces, reason: correction.reason }];
			return { article: { ...article, blocks: article.blocks.toSpliced(passage.block, 1), discarded } };
		}
		case 'runIn': {
			const runIn = correction.off ? 0 : passage.to;
			if (!correction.off && passage.from > 0) return { impossible: '段首小标题须在一块的开头' };
			if (block.runIn === runIn) return { needless: correction.off ? '这里没有段首小标题' : '已经标为段首小标题' };
			return { article: replaceBlock(article, passage.block, { ...block, runIn }) };
		}
		case 'theme': {
			const themes = [
				...block.themes.filter((theme) => !correction.remove.includes(theme)),
				...correction.add.filter((theme) => !block.themes.includes(theme)),
			];
			if (themes.join(' ') === block.themes.join(' ')) return { needless: '主题已经如此' };
			return { article: replaceBlock(article, passage.block, { ...block, themes }) };
		}
	}
}

/** A note of the second part of a divided block; none for those of the first. */
function shifted(note: Note, by: number): Note[] {
	return note.span[0] >= by ? [{ ...note, span: [note.span[0] - by, note.span[1] - by] }] : [];
}
