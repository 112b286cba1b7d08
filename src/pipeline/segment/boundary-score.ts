import { printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';

/** How much speaks for a new article at a line, and what. */
export interface BoundaryScore {
	score: number;
	/** In Chinese, for the message. */
	reasons: string[];
}

const none: BoundaryScore = { score: 0, reasons: [] };

/** A title of the form 医院名：标题. */
const hospitalColon = /^[\p{Script=Han}“”]{2,24}(?:医院|保健院|卫生院|中心)[：:]\s*\S{4,}/u;

/** A byline in brackets at the end of a text: （记者 王松）. */
const closingByline = /[（(][^（()）]{3,40}[）)]$/u;

/** The lines of an article without an editor's note above its headline: that is no running text yet. */
function withoutEditorsNotes(blocks: readonly Block[], shapes: LineShapes): Block[] {
	let state: 'before' | 'inside' | 'after' = 'before';
	return blocks.filter((block) => {
		const text = printedText(block);
		const isLabel = shapes.isEditorsNoteLabel(text.replace(/[\s:：].*$/u, ''));
		const isProse = shapes.isProse(text);
		if (state === 'before' && isLabel) state = 'inside';
		else if (state === 'inside' && !isProse && !shapes.endsSentence(text)) state = 'before';
		else if (state === 'before' && isProse) state = 'after';
		return state !== 'inside';
	});
}

/**
 * Weighs whether an article begins at `blocks[index]`, given that one began at `from`.
 *
 * Only a title that follows running text can begin one. A label is enough by itself; a deck, a byline or a dateline below
 * the title nearly; a title in the form of its article's own crossheads never.
 */
export function boundaryScore(
	blocks: readonly Block[],
	index: number,
	from: number,
	shapes: LineShapes
): BoundaryScore {
	const text = (at: number) => (blocks[at] ? printedText(blocks[at]) : '');
	const running = withoutEditorsNotes(blocks.slice(from, index), shapes);
	const runningTexts = running.map(printedText);
	const hasProse = runningTexts.some(shapes.isProse);
	const own = text(index);
	if (!hasProse || shapes.isEditorsNoteLabel(own)) return none;

	const label = shapes.bracketLabel(own) ?? (shapes.isSectionLabel(own) ? own : undefined);
	const next = text(index + 1);
	if (label !== undefined) {
		// 【】 also stands around crossheads: then running text follows it at once.
		const leadsTitle = shapes.isTitleLike(next) && !shapes.isProse(next) && blocks[index + 1]!.marks === '';
		return leadsTitle ? { score: 4, reasons: [`独占一行的栏目“${label}”，其下是标题`] } : none;
	}

	if (!shapes.isTitleLike(own) || shapes.hasDeckDash(own) || /[▲△▼▽●○]/u.test(blocks[index]!.marks)) return none;
	if (shapes.crossheadNumber(own) !== undefined || shapes.isTurn(own)) return none;
	const reasons: string[] = [];
	let score = 0;
	const add = (points: number, reason: string) => {
		score += points;
		reasons.push(reason);
	};

	// The lines between the title and the first running text: second half of a headline, deck, byline.
	let at = index + 1;
	const head: string[] = [];
	while (at < blocks.length && head.length < 4 && !shapes.isProse(text(at))) {
		head.push(text(at));
		at += 1;
	}
	const body = text(at);
	const bylineAt = head.findIndex(
		(line, offset) => shapes.bylines.readLine(line, blocks[index + 1 + offset]!.marks !== '') !== undefined
	);
	const runningBylines = running.flatMap((block, offset) =>
		shapes.bylines.readLine(runningTexts[offset]!, block.marks !== '') ? [runningTexts[offset]!] : []
	);
	const lastRunning = runningTexts.at(-1) ?? '';

	if (head.slice(0, 2).some((line) => shapes.hasDeckDash(line))) add(4, '标题下有副题');
	if (shapes.bylines.dateline(body)) add(4, '标题下的正文以电头开始');
	if (hospitalColon.test(own) && blocks[index]!.gapBefore > 0) add(2, '标题以医院名和冒号开头');
	if (bylineAt >= 0 && bylineAt <= 1 && runningBylines.length > 0 && !runningBylines.includes(head[bylineAt]!))
		add(3, '标题下有另一署名');
	const endsWithByline =
		closingByline.test(lastRunning) && shapes.bylines.readInside(closingByline.exec(lastRunning)?.[0] ?? '').length > 0;
	if (endsWithByline && shapes.isProse(body)) add(3, '上文以署名结束');
	if (shapes.bylines.readLine(lastRunning, true) && runningBylines.length === 1 && closingByline.test(lastRunning))
		add(3, '上文以署名结束');
	if (blocks[index]!.marks.startsWith('#') && running.some((block) => block.marks === blocks[index]!.marks)) {
		const sameLevel = running.filter((block) => block.marks === blocks[index]!.marks).length;
		if (blocks[index]!.marks === '#' && sameLevel > 0) add(3, '又一个一级标题');
	}
	if (shapes.isCredit(lastRunning) && blocks[index]!.gapBefore >= 1 && shapes.isProse(body)) add(1, '上文以供图结束');
	return { score, reasons };
}
