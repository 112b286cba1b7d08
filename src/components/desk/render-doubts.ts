import { doubtKinds, type Doubt, type DoubtKind } from '../../desk/list-doubts.ts';
import { element } from '../../search/dom.ts';
import { surenessNames } from './render-pairs.ts';

/** What the list of doubts shows besides them. */
export interface DoubtsView {
	accepted: ReadonlySet<string>;
	/** Keys of those that were put off. */
	later: ReadonlySet<string>;
	/** Key of the doubt that is being looked at. */
	now: string | null;
	lines: readonly string[];
}

function button(name: string, does: string, key: string, isMain = false): HTMLElement {
	const letter = element('kbd', {}, key);
	return element('button', { type: 'button', 'data-do': does, ...(isMain ? { class: 'button' } : {}) }, name, letter);
}

function answers({ line, fact }: Doubt, lines: readonly string[]): HTMLElement {
	const plain = (name: string, does: string, key: string) =>
		element('button', { type: 'button', class: 'plain', 'data-do': does }, name, element('kbd', {}, key));
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
	const drop =
		fact === null ? [] : [element('button', { type: 'button', 'data-do': 'drop-fact', 'data-fact': fact }, '删')];
	const edits = line === null ? [] : [button('改', 'edit', 'e', true), ...drop, button('照录存疑', 'suspect', 'd')];
	return element(
		'div',
		{ class: 'doubt-now' },
		...source,
		element(
			'p',
			{ class: 'doubt-do' },
			...edits,
			button('没有错', 'accept', 'a'),
			plain('稍后', 'later', 'l'),
			plain('下一处', 'next', 'j')
		)
	);
}

function row(doubt: Doubt, { accepted, later, now, lines }: DoubtsView): HTMLElement {
	const { key, line, words, reason, sure } = doubt;
	const [isDone, isNow] = [accepted.has(key), key === now];
	const classes = ['doubt', ...(isDone ? ['is-done'] : []), ...(isNow ? ['is-now'] : [])].join(' ');
	const state = isDone ? '认可' : later.has(key) ? '稍后' : sure === null ? '' : surenessNames[sure];
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

/** The doubts of a page, the most harmful first and those that were put off last, each with what can be answered. */
export function renderDoubts(doubts: readonly Doubt[], view: DoubtsView): HTMLElement[] {
	if (doubts.length === 0) return [element('p', { class: 'fact-rule' }, '没有疑问。请通读一遍，再记“已核对”。')];
	const group = (name: string, own: readonly Doubt[]) =>
		own.length === 0 ? [] : [element('h3', {}, name), element('ol', {}, ...own.map((doubt) => row(doubt, view)))];
	const isLater = ({ key }: Doubt) => view.later.has(key) && !view.accepted.has(key);
	const kinds = Object.entries(doubtKinds) as [DoubtKind, string][];
	return [
		...kinds.flatMap(([kind, name]) =>
			group(
				name,
				doubts.filter((doubt) => doubt.kind === kind && !isLater(doubt))
			)
		),
		...group('稍后再看', doubts.filter(isLater)),
	];
}
