import type { Article, ArticleFrontmatter, Block, BlockType, Byline, NoteType } from '../../model/schemas/article.ts';
import { marginNotes, type MarginNote } from './margin-notes.ts';
import { isSameReport } from './reprints.ts';

/** A piece of the head with the id of its block. */
export interface HeadLine {
	id: string;
	text: string;
	/** True where the report prints —— before it. */
	dashed: boolean;
}

/** The kinds of block that the head of a report shows. */
export const headTypes: ReadonlySet<BlockType> = new Set(['sectionLabel', 'kicker', 'headline', 'deck', 'byline']);

/** Columns of the source that the text of a block leaves out: two where —— stood before it. */
function isDashed(block: Block): boolean {
	const printed = block.source.reduce((sum, [, from, to]) => sum + to - from, 0);
	const dropped = printed - Array.from(block.text.replaceAll(' ', '')).length;
	return (block.type === 'deck' || block.type === 'kicker') && dropped >= 2;
}

/** The lines of one kind in the head of a report. */
export function headLines(article: Article, type: 'sectionLabel' | 'kicker' | 'headline' | 'deck'): HeadLine[] {
	return article.blocks
		.filter((block) => block.type === type)
		.map((block) => ({ id: block.id, text: block.text, dashed: isDashed(block) }));
}

/** The notes on the lines of the head, in their order. That the archive has the report twice is said elsewhere. */
export function headNotes(article: Article): MarginNote[] {
	return article.blocks
		.filter(({ type }) => headTypes.has(type))
		.flatMap((block) => {
			const notes = block.notes.filter(({ type, text }) => type !== 'duplicate' || !isSameReport(text));
			return marginNotes(article, { ...block, notes }, block.text);
		});
}

/** A byline as one reads it: 随州日报全媒体记者　王松. */
export function readByline({ role, org, names }: Byline): string {
	return [`${org ?? ''}${role ?? ''}`, ...names].filter((part) => part !== '').join('　');
}

const repaired: readonly NoteType[] = ['emended', 'supplied'];
const lost: readonly NoteType[] = ['gap', 'truncated'];
const doubted: readonly NoteType[] = ['suspect', 'unclear', 'duplicate'];

/** How many passages of a report were repaired, are lost, are doubtful. */
export function countNotes(blocks: ArticleFrontmatter['blocks']): { repaired: number; lost: number; doubted: number } {
	const notes = blocks.flatMap((block) => block.notes);
	const count = (types: readonly NoteType[]) => notes.filter((note) => types.includes(note.type)).length;
	return { repaired: count(repaired), lost: count(lost), doubted: count(doubted) };
}

/** 改补4处，存疑8处; empty where there is nothing of the kind. */
export function readNoteCounts(blocks: ArticleFrontmatter['blocks']): string {
	const counts = countNotes(blocks);
	const parts: [string, number][] = [
		['改补', counts.repaired],
		['缺文', counts.lost],
		['存疑', counts.doubted],
	];
	return parts
		.filter(([, count]) => count > 0)
		.map(([label, count]) => `${label}${count}处`)
		.join('，');
}

/**
 * What the report does not state of its own origin: 报名、署名、刊期原件均未载.
 *
 * A date that is inferred is not missed by itself: the inference is shown.
 */
export function readMissing(report: Pick<ArticleFrontmatter, 'publication' | 'bylines' | 'date'>): string {
	const missing = [...(report.publication === null ? ['报名'] : []), ...(report.bylines.length === 0 ? ['署名'] : [])];
	const dated = report.date !== null && (report.date.basis === 'stated' || missing.length === 0);
	if (!dated) missing.push('刊期');
	return missing.length === 0 ? '' : `${missing.join('、')}原件${missing.length > 1 ? '均' : ''}未载`;
}
