import { doubtKinds, type Doubt, type DoubtKind } from '../../desk/list-doubts.ts';
import { element } from '../../search/dom.ts';
import { surenessNames } from './render-pairs.ts';

/** What the list of doubts shows besides them. */
export interface DoubtsView {
	accepted: ReadonlySet<string>;
	/** Key of the doubt that is being looked at. */
	now: string | null;
	lines: readonly string[];
}

function button(name: string, does: string, key: string, isMain = false): HTMLElement {
	const letter = element('kbd', {}, key);
	return element('button', { type: 'button', 'data-do': does, ...(isMain ? { class: 'button' } : {}) }, name, letter);
}

function answers({ line }: Doubt, lines: readonly string[]): HTMLElement {
	const next = element(
		'button',
		{ type: 'button', class: 'plain', 'data-do': 'next' },
		'下一处',
		element('kbd', {}, 'j')
	);
	const source =
		line === null
			? []
			: [
					element(
						'div',
						{ class: 'doubt-pair' },
						element('p', { class: 'no' }, `原件第${line}行`),
						element('q', {}, lines[line - 1] ?? '')
					),
				];
	const edits = line === null ? [] : [button('改', 'edit', 'e', true), button('照录存疑', 'suspect', 'd')];
	return element(
		'div',
		{ class: 'doubt-now' },
		...source,
		element('p', { class: 'doubt-do' }, ...edits, button('没有错', 'accept', 'a'), next)
	);
}

function row(doubt: Doubt, { accepted, now, lines }: DoubtsView): HTMLElement {
	const { key, line, words, reason, sure } = doubt;
	const [isDone, isNow] = [accepted.has(key), key === now];
	const classes = ['doubt', ...(isDone ? ['is-done'] : []), ...(isNow ? ['is-now'] : [])].join(' ');
	const state = isDone ? '认可' : sure === null ? '' : surenessNames[sure];
	const link = element(
		'a',
		{ href: line === null ? '#desk' : `#l${line}`, 'data-doubt': key },
		element('span', { class: 'no' }, line === null ? '整版' : String(line)),
		element('span', {}, element('b', {}, words), element('small', {}, reason)),
		element('span', { class: 'sure' }, state)
	);
	return element(
		'li',
		{ class: classes, ...(isNow ? { 'aria-current': 'true' } : {}) },
		link,
		...(isNow ? [answers(doubt, lines)] : [])
	);
}

/** The doubts of a page, the most harmful first, each with what can be answered. */
export function renderDoubts(doubts: readonly Doubt[], view: DoubtsView): HTMLElement[] {
	if (doubts.length === 0) return [element('p', { class: 'fact-rule' }, '没有疑问。请通读一遍，再记“已核对”。')];
	return (Object.entries(doubtKinds) as [DoubtKind, string][]).flatMap(([kind, name]) => {
		const own = doubts.filter((doubt) => doubt.kind === kind);
		if (own.length === 0) return [];
		return [element('h3', {}, name), element('ol', {}, ...own.map((doubt) => row(doubt, view)))];
	});
}
