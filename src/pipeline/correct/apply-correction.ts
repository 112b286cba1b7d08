import { divideBlock, joinBlocks, mergeBlocks, printedText } from '../../model/block-text.ts';
import { codePoint, codePoints, codePointSpan, type CodePoint, type CodePointSpan } from '../../model/offsets.ts';
import { blockTypeNames } from '../../model/names.ts';
import { asPrinted } from '../../model/reading-text.ts';
import type { TextCorrection } from '../../model/schemas/sidecar.ts';
import type { Article, Block, Note, Page } from '../../model/tree.ts';
import { withRemark } from './add-remark.ts';
import { comparable } from './comparable.ts';
import type { Passage } from './find-passage.ts';
import { explainEmptyLine } from './lines-of-source.ts';
import { retitle, type TrimOf } from './retitle.ts';

/** What a correction did: a new article, with what of it was not needed; or why it was not needed or not possible. */
export type Outcome = { article: Article; idle?: string } | { needless: string } | { impossible: string };

/** What a correction is applied to. */
export interface Target {
	/** The page as corrected so far. */
	page: Page;
	passage: Passage;
	/** True for a note that an earlier correction made. */
	isEditors: (note: Note) => boolean;
	trimOf: TrimOf;
}

type CorrectionOf<Kind extends TextCorrection['do']> = Extract<TextCorrection, { do: Kind }>;

/** An article with one block replaced by any number of others. */
function replaceBlock(article: Article, index: number, ...blocks: Block[]): Article {
	return { ...article, blocks: article.blocks.toSpliced(index, 1, ...blocks) };
}

function withNote(block: Block, note: Note): Block {
	return { ...block, notes: [...block.notes, note] };
}

/** Whether a block has text on a line of the source. */
const isOn = (block: Block, line: number) => block.pieces.some(({ place }) => place[0] === line);

/** Where a remark stands: on the passage, or as a point at the start or the end of the block. */
function spanOf(at: 'passage' | 'start' | 'end', { from, to }: Passage, length: CodePoint): CodePointSpan {
	if (at === 'passage') return [from, to];
	return at === 'start' ? codePointSpan(0, 0) : [length, length];
}

/** A reading without what was expected around the passage: the brackets of a label, which its text leaves out. */
function withoutAround(corr: string, [before, behind]: Passage['around']): string {
	const starts = before !== '' && comparable(corr).startsWith(comparable(before));
	const ends = behind !== '' && comparable(corr).endsWith(comparable(behind));
	return Array.from(corr)
		.slice(starts ? codePoints(before) : 0, ends ? Number(codePoints(corr)) - Number(codePoints(behind)) : undefined)
		.join('');
}

function emend(correction: CorrectionOf<'emend'>, block: Block, { page, passage }: Target): { block: Block } | Outcome {
	const span: CodePointSpan = [passage.from, passage.to];
	const sic = Array.from(printedText(asPrinted(block, page.lines)))
		.slice(...span)
		.join('');
	const corr = withoutAround(correction.corr, passage.around);
	if (sic === corr) return { needless: '原文与改正相同' };
	const earlier = block.notes.find(
		({ type, span: [from, to] }) => type === 'emended' && from < passage.to && passage.from < to
	);
	if (earlier?.corr === corr) return { needless: '前面已有同样的改正' };
	if (earlier) return { impossible: `这几个字前面已经改作“${earlier.corr}”，请把两条并成一条` };
	const { certainty, note } = correction;
	const text = note === undefined ? {} : { text: note };
	return { block: withNote(block, { type: 'emended', span, sic, corr, certainty, ...text }) };
}

function remark(
	correction: CorrectionOf<'note'>,
	block: Block,
	{ passage, isEditors }: Target
): { block: Block } | Outcome {
	const { type, note, at } = correction;
	const span = spanOf(at, passage, codePoints(printedText(block)));
	// The editor's word replaces the rule's on the same place.
	const isSame = (one: Note) => one.type === type && one.span[0] === span[0];
	if (block.notes.some((one) => isSame(one) && isEditors(one)))
		return { impossible: '同一处前面已有一条同类的 note，请把两条并成一条' };
	return { block: { ...block, notes: [...block.notes.filter((one) => !isSame(one)), { type, span, text: note }] } };
}

/** The two as one: the halves of a title with a space between them, everything else as a broken paragraph. */
function joined(first: Block, second: Block): Block {
	const isTitle = first.type === second.type && (first.type === 'headline' || first.type === 'crosshead');
	const isWhole = [first, second].every(({ pieces, separator }) => pieces.length === 1 || separator === ' ');
	return isTitle && isWhole ? mergeBlocks(first, second, ' ') : joinBlocks(first, second);
}

function join(correction: CorrectionOf<'join'>, article: Article, { page, passage }: Target): Outcome {
	const block = article.blocks[passage.block]!;
	const before = article.blocks.findLastIndex((one) => one !== block && isOn(one, correction.to));
	if (before < 0 && isOn(block, correction.to)) return { needless: '两行已经相接' };
	if (before < 0) return { impossible: explainEmptyLine(page, passage.article, correction.to, '接到') };
	const first = article.blocks[before]!;
	const seam = codePoints(printedText(first));
	const both = joined(first, block);
	const notes = both.notes.filter(({ type, span: [from] }) => type !== 'gap' || from !== seam);
	const whole = withRemark({ ...both, notes }, correction);
	return { article: { ...article, blocks: article.blocks.with(before, whole).toSpliced(passage.block, 1) } };
}

function split(correction: CorrectionOf<'split'>, article: Article, { passage, trimOf }: Target): Outcome {
	const { block: index, from } = passage;
	const block = article.blocks[index]!;
	if (from === 0) return { needless: '这里已经是一块的开头' };
	const [first, second] = divideBlock(block, from)!;
	const { remarks: _remarks, ...bare } = second;
	const notes = block.notes.flatMap((note) => shifted(note, from));
	const rest: Block = { ...bare, runIn: codePoint(0), gapBefore: 0, notes };
	const { type } = correction;
	const fresh = type === undefined ? rest : retitle(rest, type, type === 'crosshead' ? 2 : null, trimOf);
	const kept = { ...first, notes: block.notes.filter((note) => note.span[1] <= from) };
	return { article: replaceBlock(article, index, kept, withRemark(fresh, correction)) };
}

function move(correction: CorrectionOf<'move'>, article: Article, { page, passage }: Target): Outcome {
	const block = article.blocks[passage.block]!;
	const { after: line } = correction;
	const rest = article.blocks.toSpliced(passage.block, 1);
	const after = line === 0 ? -1 : rest.findLastIndex((one) => isOn(one, line));
	if (line > 0 && after < 0 && isOn(block, line)) return { impossible: `第${line}行就是这一块自己` };
	if (line > 0 && after < 0) return { impossible: explainEmptyLine(page, passage.article, line, '移到') };
	if (after + 1 === passage.block) return { needless: '已经在这个位置' };
	const span: CodePointSpan = [codePoint(0), codePoints(printedText(block))];
	const moved = withNote(block, { type: 'moved', span, text: '位置由编者移动' });
	return { article: { ...article, blocks: rest.toSpliced(after + 1, 0, withRemark(moved, correction)) } };
}

function setRunIn(correction: CorrectionOf<'runIn'>, block: Block, { passage }: Target): { block: Block } | Outcome {
	const runIn = correction.off ? codePoint(0) : passage.to;
	if (!correction.off && passage.from > 0) return { impossible: '段首小标题须在一块的开头' };
	if (block.runIn === runIn) return { needless: correction.off ? '这里没有段首小标题' : '已经标为段首小标题' };
	return { block: withRemark({ ...block, runIn }, correction) };
}

/** Names of themes in a message. */
const listed = (themes: readonly string[]) => themes.join('、');

function setThemes(correction: CorrectionOf<'theme'>, block: Block): { block: Block; idle?: string } | Outcome {
	const { add, remove } = correction;
	if (block.type !== 'paragraph' && block.type !== 'listItem')
		return { impossible: `主题只标在正文段落和条目上，这一块是 ${block.type}` };
	const there = add.filter((theme) => block.themes.includes(theme));
	const absent = remove.filter((theme) => !block.themes.includes(theme));
	const idle = [
		...(there.length > 0 ? [`这一段本来就有主题 ${listed(there)}`] : []),
		...(absent.length > 0 ? [`这一段本来就没有主题 ${listed(absent)}`] : []),
	].join('，');
	if (there.length === add.length && absent.length === remove.length)
		return { needless: idle || '没有写 add 或 remove' };
	const kept = block.themes.filter((theme) => !remove.includes(theme));
	const themes = [...kept, ...add.filter((theme) => !kept.includes(theme))];
	return { block: withRemark({ ...block, themes }, correction), ...(idle === '' ? {} : { idle }) };
}

/** Gives a block another type. */
function setType(correction: CorrectionOf<'retype'>, block: Block, { trimOf }: Target): { block: Block } | Outcome {
	const { type, depth: wanted } = correction;
	if (wanted !== undefined && type !== 'crosshead')
		return { impossible: `depth 只用于小标题（crosshead），${blockTypeNames[type]}（${type}）没有层级` };
	const depth = type === 'crosshead' ? (wanted ?? 2) : null;
	if (block.type === type && block.depth === depth)
		return { needless: `这一块已经是${blockTypeNames[type]}（${type}）` };
	return { block: withRemark(retitle(block, type, depth, trimOf), correction) };
}

/** Applies one correction to the article in which its expected text was found. */
export function applyCorrection(correction: TextCorrection, target: Target): Outcome {
	const { page, passage } = target;
	const article = page.articles[passage.article]!;
	const block = article.blocks[passage.block]!;
	const within = (outcome: { block: Block; idle?: string } | Outcome): Outcome => {
		if (!('block' in outcome)) return outcome;
		const { block: fresh, ...rest } = outcome;
		return { article: replaceBlock(article, passage.block, fresh), ...rest };
	};
	switch (correction.do) {
		case 'emend':
			return within(emend(correction, block, target));
		case 'note':
			return within(remark(correction, block, target));
		case 'retype':
			return within(setType(correction, block, target));
		case 'join':
			return join(correction, article, target);
		case 'split':
			return split(correction, article, target);
		case 'move':
			return move(correction, article, target);
		case 'discard': {
			const remarks = correction.note === undefined ? {} : { remarks: [correction.note] };
			const discarded = [...article.discarded, { pieces: block.pieces, reason: correction.reason, ...remarks }];
			return { article: { ...article, blocks: article.blocks.toSpliced(passage.block, 1), discarded } };
		}
		case 'runIn':
			return within(setRunIn(correction, block, target));
		case 'theme':
			return within(setThemes(correction, block));
	}
}

/** A note of the second part of a divided block; none for those of the first. */
function shifted(note: Note, by: CodePoint): Note[] {
	return note.span[0] >= by ? [{ ...note, span: codePointSpan(note.span[0] - by, note.span[1] - by) }] : [];
}
