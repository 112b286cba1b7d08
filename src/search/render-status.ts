import { url } from '../url.ts';
import { writeAddress } from './address.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { element } from './dom.ts';
import { emptySelection } from './facets.ts';
import { searchLabels, tierLabels } from './search-labels.ts';
import type { Fault } from './searcher.ts';

function quote(texts: readonly string[]): string {
	return texts.map((text) => `“${text}”`).join('、');
}

/** The address of another query. */
export function queryUrl(text: string, hospital?: string): string {
	const selection = { ...emptySelection(), hospital: hospital === undefined ? [] : [hospital] };
	return url('/search/') + writeAddress({ text, selection, sort: 'relevance' });
}

/** How the query was understood, in words: 字字相合, 依拼音“ganzhou”查“赣州”. */
export function describeTier({ tier, instead, says }: Answer): string {
	if (says !== undefined) return says;
	if (tier === 'near') return tierLabels.near;
	if (tier === 'pinyin') return instead.map(({ from, to }) => `依拼音${quote([from])}查${quote(to)}`).join('，');
	if (tier === 'words') return `${tierLabels.words}：${quote(instead.flatMap(({ to }) => to))}`;
	if (tier === 'synonym') return instead.map(({ from, to }) => `${quote([from])}换了说法：${quote(to)}`).join('，');
	if (tier === 'suggestion')
		return instead.map(({ from, to }) => `没有${quote([from])}，查的是${quote(to)}`).join('，');
	const also = instead.map(({ from, to }) => `；${quote([from])}兼查${quote(to.slice(0, 3))}`).join('');
	return tierLabels[tier] + (tier === 'exact' ? also : '');
}

/** The line above the results: 3篇报道，3处，字字相合. */
export function renderStatus(answer: Answer): (Node | string)[] {
	const { reports, total, pending, unfiltered } = answer;
	if (total === 0) {
		const none = element('span', { 'data-count': '', hidden: '' }, '0');
		if (answer.emptied) return [none, '有此词的，都在减号所除之列。'];
		if (unfiltered === 0) return [none, '没有查到。'];
		const clear = element('button', { type: 'button', 'data-clear-facets': '' }, `不筛选有${unfiltered}篇`);
		return [none, '此筛选之下没有；', clear, '。'];
	}
	if (answer.tier === 'near') return renderNear(answer);
	const places = reports.reduce((sum, report) => sum + report.places, 0);
	const counted = element('b', {}, element('span', { 'data-count': '' }, String(total)), '篇');
	if (places === 0) return [counted, '报道'];
	const shown = pending.length > 0 ? `，所见${reports.length}篇中` : '，';
	return [counted, '报道', shown, element('b', {}, String(places)), `处，${describeTier(answer)}`];
}

/** Passages that do not say what was typed are never taken for such that do. */
function renderNear({ reports, total, instead }: Answer): Node[] {
	const heard = instead.map(({ from, to }) => `${quote([from])}当作${quote(to)}。`).join('');
	const passages = reports.reduce((sum, report) => sum + report.hits.length, 0);
	const count = element('span', { 'data-count': '' }, String(total));
	return [
		element('b', { class: 'near-title' }, searchLabels.near),
		element('span', { class: 'near-note' }, count, `篇${passages}段，${searchLabels.nearNote}${heard}`),
	];
}

/** What stands beside the results: what an abbreviation may mean, what else may be meant, which word is found nowhere. */
export function renderNotes(answer: Answer, text: string): HTMLElement[] {
	const unread = answer.unread.map((one) => element('p', { class: 'aside-note', 'data-unread': '' }, `${one}。`));
	const notes = answer.mayMean.map(({ run, hospitals }) => {
		const links = hospitals.flatMap(({ id, name }, index) => [
			...(index > 0 ? ['、'] : []),
			element('a', { href: queryUrl(text, id) }, name),
		]);
		return element('p', { class: 'aside-note', 'data-may-mean': '' }, `“${run}”可能指：`, ...links);
	});
	const others = answer.suggestions.filter(({ text: other }) => !answer.instead.some(({ to }) => to.includes(other)));
	const offered = answer.tier === 'suggestion' ? answer.suggestions : others;
	if (offered.length > 0) {
		const links = offered.flatMap((suggestion, index) => [
			...(index > 0 ? ['、'] : []),
			element('a', { href: queryUrl(suggestion.text), 'data-suggestion': '' }, suggestion.text),
		]);
		notes.unshift(element('p', { class: 'aside-note' }, '您是不是要找：', ...links));
	}
	if (answer.total === 0 && answer.unfiltered === 0 && answer.counts.length > 1) {
		const each = answer.counts.map(({ text: word, reports }) => `“${word}”${reports}篇`).join('，');
		notes.push(element('p', { class: 'aside-note' }, `分开来看：${each}。`));
	}
	return [...unread, ...notes];
}

/** Which of the other archives do not answer, in one quiet line. */
export function renderSilent({ silent = [] }: Archive): HTMLElement[] {
	if (silent.length === 0) return [];
	const names = silent.join('、');
	return [element('p', { class: 'aside-note', 'data-silent': '' }, `${names}没有应答，这里没有${names}的报道。`)];
}

/** A link that loads the page again. */
export function renderReload(): HTMLElement {
	const button = element('button', { type: 'button', class: 'search-reload' }, searchLabels.reload);
	button.addEventListener('click', () => {
		location.reload();
	});
	return button;
}

/** Why there is no answer, and what to do. The development server serves no index: only a build makes one. */
export function renderFault(fault: Fault): (Node | string)[] {
	return import.meta.env.DEV
		? ['这里是编写中的网站，还没有检索索引；要试检索，请运行 npm start。']
		: [searchLabels[fault], renderReload()];
}
