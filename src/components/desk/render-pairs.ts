import { blockTypeNames } from '../../model/names.ts';
import type { Fact } from '../../desk/list-facts.ts';
import type { ReadArticle, ReadBlock, Reading } from '../../desk/reading.ts';
import { featureWords } from '../../desk/feature-words.ts';
import { element } from '../../search/dom.ts';
import { renderText } from './render-text.ts';

/** How certain something is, as editors read it. */
export const surenessNames = { sure: '确', likely: '多半', guess: '猜' } as const;

/** What the pairs show besides the reading. */
export interface PairsView {
	/** Names of themes by their slugs. */
	themes: ReadonlyMap<string, string>;
	/** Lines of which something was accepted. */
	seen: ReadonlySet<number>;
	/** Whether all of the page is read. */
	isReviewed: boolean;
	/** The line that is being looked at. */
	now: number | null;
}

/** What types are called where 主题 would be taken for a theme. */
const typeNames: Readonly<Record<string, string>> = { ...blockTypeNames, headline: '标题' };

/** Classes of the text, by type: each in its own face. */
const faces: Readonly<Record<string, string>> = {
	headline: 'pair-text is-headline',
	crosshead: 'pair-text is-cross',
	sectionLabel: 'pair-text is-label',
	kicker: 'pair-text is-kai',
	deck: 'pair-text is-kai',
	editorsNote: 'pair-text is-kai',
	caption: 'pair-text is-kai',
	paragraph: 'pair-p',
};

function sourceLines(lines: readonly number[], texts: readonly string[]): HTMLElement {
	return element(
		'ol',
		{ class: 'pair-source', 'aria-label': '原件' },
		...lines.map((line) =>
			element(
				'li',
				{},
				element('span', { class: 'no' }, String(line)),
				element('q', { 'data-line': String(line) }, texts[line - 1] ?? '')
			)
		)
	);
}

/** Why a block is what it is: its joins and moves, and where it is not sure what spoke for it and against. */
function reasonsOf({ lines, sure, notes, why }: ReadBlock): string[] {
	const joins = lines.slice(1).map((line, index) => `第${lines[index]}行末接第${line}行`);
	const moved = notes.flatMap(({ type, text }) => (type === 'moved' || type === 'duplicate' ? [text ?? '已移动'] : []));
	const doubts =
		sure === 'sure'
			? []
			: [
					`因为：${why.for.slice(0, 3).map(featureWords).join('；')}`,
					...why.against.slice(0, 1).map((one) => `可是：${featureWords(one)}`),
				];
	return [...(joins.length > 2 ? [`由${lines.length}行接成`] : joins), ...moved, ...doubts];
}

function pair(block: ReadBlock, reading: Reading, facts: readonly Fact[], view: PairsView): HTMLElement {
	const { lines, sure, type, notes, remarks } = block;
	const isChanged = remarks !== undefined || notes.some((note) => note.type === 'emended');
	const isSeen = view.isReviewed || lines.some((line) => view.seen.has(line));
	const state = isChanged ? 'is-changed' : isSeen ? 'is-seen' : 'is-new';
	const isNow = view.now !== null && lines.includes(view.now);
	const kind = element(
		'p',
		{ class: 'pair-kind' },
		element('b', {}, typeNames[type] ?? type),
		...(sure === 'sure' ? [] : [element('span', { class: 'sure' }, surenessNames[sure])]),
		...reasonsOf(block).map((reason) => element('span', {}, reason)),
		...(block.themes.length > 0
			? [element('span', {}, `主题：${block.themes.map((theme) => view.themes.get(theme) ?? theme).join('、')}`)]
			: []),
		element('button', { type: 'button', class: 'plain pair-edit', 'data-edit': block.id }, '改这一块')
	);
	const text = element(
		'p',
		{ class: faces[type] ?? 'pair-text is-song', 'data-text': block.id },
		...renderText(block, facts)
	);
	return element(
		'li',
		{
			class: `pair ${state} sure-${sure}${isNow ? ' is-now' : ''}`,
			id: `l${lines[0]}`,
			'data-block': block.id,
			...(isNow ? { 'aria-current': 'true' } : {}),
		},
		sourceLines(lines, reading.lines),
		element('span', { class: lines.length > 1 ? 'join is-many' : 'join', 'aria-hidden': 'true' }),
		element('div', { class: 'pair-block' }, kind, text)
	);
}

function articleRows(article: ReadArticle, index: number, reading: Reading, view: PairsView): HTMLElement[] {
	const [first, last] = article.source.lines;
	const { ledger } = article;
	const name = `第${index + 1}篇　${article.hospital?.name ?? article.headline}`;
	const count = `${ledger.characters}字：${ledger.placed}字入块，${ledger.marks}个记号，${
		ledger.characters - ledger.placed - ledger.marks
	}字弃去`;
	const head = element(
		'li',
		{ class: 'pair-article' },
		element('h2', {}, name),
		element('p', {}, `第${first}至${last}行　${count}`)
	);
	const facts = reading.facts.filter((fact) => fact.article === index);
	const rows = article.blocks.map((block) => ({ line: block.lines[0]!, row: pair(block, reading, facts, view) }));
	const discards = article.discards.map(({ lines, text, reason }) => ({
		line: lines[0]!,
		row: element('li', { class: 'pair-gap' }, `第${lines.join('、')}行弃去：“${text}”，${reason}`),
	}));
	// What was set aside stands behind the last block that begins above it.
	for (const { line, row } of discards) {
		const at = rows.findLastIndex((one) => one.line <= line);
		rows.splice(at + 1, 0, { line, row });
	}
	return [head, ...rows.map(({ row }) => row)];
}

/** The lines of the source beside the blocks that were made of them. */
export function renderPairs(reading: Reading, view: PairsView): HTMLElement[] {
	if (reading.articles.length > 0) {
		return reading.articles.flatMap((article, index) => articleRows(article, index, reading, view));
	}
	return reading.lines.flatMap((text, index) =>
		text.trim() === ''
			? []
			: [element('li', { class: 'pair', id: `l${index + 1}` }, sourceLines([index + 1], reading.lines))]
	);
}
