import { findQuote } from '../../archive/queries/find-quote.ts';
import { factKinds, type Fact, type FactKind } from '../../desk/list-facts.ts';
import { element } from '../../search/dom.ts';
import { surenessNames } from './render-pairs.ts';

const kindNames: Readonly<Record<FactKind, string>> = {
	indicator: '数字',
	honour: '荣誉',
	person: '人物',
	programme: '机制',
	quotation: '引语',
};

function row(fact: Fact, sentenceOf: (fact: Fact) => string, accepted: ReadonlySet<string>): HTMLElement {
	const { key, name, says, quote, line, rule, sure, kind, notes } = fact;
	const isAccepted = accepted.has(`fact|${key}`);
	const sentence = sentenceOf(fact);
	const characters = Array.from(sentence);
	const [from, to] = findQuote(sentence, quote) ?? [0, 0];
	const between = (start: number, end?: number) => characters.slice(start, end).join('');
	const text = [between(0, from), element('span', { class: 'fig' }, between(from, to)), between(to)];
	const act = (label: string, does: string, extra: Readonly<Record<string, string>> = {}) =>
		element('button', { type: 'button', 'data-fact': key, 'data-do': does, ...extra }, label);
	return element(
		'li',
		{ class: `fact${isAccepted ? ' is-done' : sure === 'guess' ? ' is-doubt' : ''}` },
		element(
			'p',
			{ class: 'fact-head' },
			element('b', {}, name),
			...(kind === 'quotation' ? [] : [element('span', { class: 'value' }, says)])
		),
		element('p', { class: 'fact-text' }, ...text),
		element(
			'p',
			{ class: 'fact-rule' },
			element('a', { href: `#l${line}` }, `第${line}行`),
			`　${surenessNames[sure]}　规则 ${rule}${notes.map((note) => `　${note}`).join('')}`
		),
		element(
			'p',
			{ class: 'fact-do' },
			act('认可', 'accept-fact', { 'aria-pressed': String(isAccepted) }),
			act('改', 'change-fact'),
			act('删', 'drop-fact')
		)
	);
}

/** What was read out of a page, kind by kind, each fact with its sentence and its rule. */
export function renderFacts(
	facts: readonly Fact[],
	sentenceOf: (fact: Fact) => string,
	accepted: ReadonlySet<string>
): HTMLElement[] {
	return factKinds.flatMap((kind) => {
		const own = facts.filter((fact) => fact.kind === kind);
		const seen = own.filter(({ key }) => accepted.has(`fact|${key}`)).length;
		const head = element('h3', {}, `${kindNames[kind]}　${own.length}${seen > 0 ? `，已认${seen}` : ''}`);
		const rows = own.map((fact) => row(fact, sentenceOf, accepted));
		const none = element('p', { class: 'fact-rule' }, `没有读出。有，就在文中选中，点“${kindNames[kind]}”。`);
		return [head, own.length > 0 ? element('ol', {}, ...rows) : none];
	});
}
