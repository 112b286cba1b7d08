/**
 * One-click quotation where scripts run: 引 beside a passage, the number of a paragraph, or words that are selected. One
 * press copies words, citation and address; a slip below offers the same as Markdown, BibTeX, RIS and CSL. A page loads this
 * with the first press or selection (`quote-marks.ts`).
 *
 * A passage is an element `[data-quote]` with its citation, `{accessed}` and `{block}` to be filled in; its words stand in
 * `[data-quote-text]`, which several places of one sentence share. On the page of a report `[data-cite-passage]` has the citation of every block.
 */
import {
	quoteAsMarkdown,
	quoteAsText,
	quoteInBibtex,
	quoteInCsl,
	quoteInRis,
	type Quotation,
} from '../archive/queries/citations/quote-formats.ts';
import { printedText } from './printed-text.ts';
import { today } from './today.ts';

/** Words on their way: what is quoted, and behind which element the slip opens. */
interface Quoted extends Quotation {
	address: string;
	after: HTMLElement;
}

const formats: readonly { name: string; make: (quoted: Quoted) => Promise<string> | string }[] = [
	{ name: '文字', make: quoteAsText },
	{ name: 'Markdown', make: quoteAsMarkdown },
	{
		name: 'BibTeX',
		make: async (quoted) => quoteInBibtex(await fetchCitation(quoted, 'bib'), quoted.text, quoted.address),
	},
	{ name: 'RIS', make: async (quoted) => quoteInRis(await fetchCitation(quoted, 'ris'), quoted.text, quoted.address) },
	{ name: 'CSL', make: async (quoted) => quoteInCsl(await fetchCitation(quoted, 'json'), quoted.text, quoted.address) },
];

/** The page of a report, which is this one or comes from the site. */
async function openReport(pathname: string): Promise<Document> {
	if (pathname === location.pathname) return document;
	const response = await fetch(pathname);
	if (!response.ok) throw new Error(`${response.status} for ${pathname}`);
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** The citation of the whole report, which its page holds as files to save. */
async function fetchCitation({ address }: Quoted, kind: 'bib' | 'ris' | 'json'): Promise<string> {
	const { pathname } = new URL(address);
	const report = await openReport(pathname);
	const link = report.querySelector<HTMLAnchorElement>(`.cite a[download$=".${kind}"]`);
	if (!link) throw new Error(`no .${kind} in ${pathname}`);
	return decodeURIComponent(link.href.slice(link.href.indexOf(',') + 1));
}

/** The words of a stretch of the page, as they are printed, without what the archive adds to them. */
function wordsOf(range: Range): string {
	const within = range.commonAncestorContainer;
	const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
	let words = '';
	for (let node = within instanceof Text ? within : walker.nextNode(); node; node = walker.nextNode()) {
		const added = node.parentElement?.closest('[data-aside], .visually-hidden, .source, button');
		if (added || !range.intersectsNode(node)) continue;
		const from = node === range.startContainer ? range.startOffset : 0;
		const to = node === range.endContainer ? range.endOffset : undefined;
		words += printedText(node as Text).slice(from, to);
	}
	return words.replaceAll(/\s+/gu, ' ').trim();
}

function allOf(element: Element): Range {
	const range = document.createRange();
	range.selectNodeContents(element);
	return range;
}

/** The passage in which an element stands; undefined where there is none. */
function passageAt(element: Element): Quoted | undefined {
	const passage = element.closest<HTMLElement>('[data-quote]');
	const block = element.closest<HTMLElement>('[data-block]');
	const whole = document.querySelector<HTMLElement>('[data-cite-passage]')?.dataset['citePassage'];
	const template = passage?.dataset['quote'] ?? (block ? whole : undefined);
	const after = passage?.closest<HTMLElement>('.passage') ?? passage ?? block;
	if (template === undefined || !after) return undefined;
	const citation = template.replace('{accessed}', today()).replace('{block}', block?.dataset['block'] ?? '');
	const text = after.querySelector('[data-quote-text]') ?? after.querySelector('p:not(.source-lines)') ?? after;
	const address = /https?:\/\/\S+(?=\.$)/u.exec(citation)?.[0] ?? location.href;
	return { text: wordsOf(allOf(text)), citation, address, after };
}

/** The passage to which a hit of the search leads, as its report has it; undefined where there is none. */
async function passageOfHit(mark: Element): Promise<Quoted | undefined> {
	const after = mark.closest<HTMLElement>('.hit-row');
	const link = after?.querySelector<HTMLAnchorElement>('a[data-hit]');
	if (!after || !link) return undefined;
	const { origin, pathname, hash } = new URL(link.href);
	const report = await openReport(pathname);
	const id = decodeURIComponent(hash.slice(1));
	const block = report.querySelector(`[data-block="${CSS.escape(id)}"]`);
	const template = report.querySelector<HTMLElement>('[data-cite-passage]')?.dataset['citePassage'];
	if (!block || template === undefined) throw new Error(`no ${hash} in ${pathname}`);
	const citation = template.replace('{accessed}', today()).replace('{block}', id);
	const text = wordsOf(allOf(block.querySelector('p:not(.source-lines)') ?? block));
	return { text, citation, address: `${origin}${pathname}${hash}`, after };
}

const slip = document.createElement('aside');
slip.className = 'quote no-print';
slip.setAttribute('aria-label', '引用');

async function copy(quoted: Quoted, { name, make }: (typeof formats)[number], status: HTMLElement): Promise<void> {
	try {
		await navigator.clipboard.writeText(await make(quoted));
		status.textContent = `已复制${name === '文字' ? '原话、出处与地址' : name}`;
	} catch {
		status.textContent = `没能复制${name}，请选取上面的文字`;
	}
}

/** Opens the slip behind a passage and copies it as text. */
function quote(quoted: Quoted): void {
	const words = document.createElement('p');
	words.className = 'quote-words';
	words.translate = false;
	words.textContent = quoteAsText(quoted);
	const status = document.createElement('p');
	status.setAttribute('role', 'status');
	const actions = document.createElement('p');
	actions.className = 'actions';
	for (const format of formats) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = format.name;
		button.addEventListener('click', () => void copy(quoted, format, status));
		actions.append(button);
	}
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = '收起';
	close.addEventListener('click', () => {
		slip.remove();
	});
	actions.append(close);
	slip.replaceChildren(status, words, actions);
	quoted.after.append(slip);
	void copy(quoted, formats[0]!, status);
}

/** Quotes the passage of which the mark was pressed; one whose report does not come is led to. */
export async function quotePassage(mark: Element): Promise<void> {
	try {
		const quoted = passageAt(mark) ?? (await passageOfHit(mark));
		if (quoted) quote(quoted);
	} catch {
		mark.closest('.hit-row')?.querySelector('a')?.click();
	}
}

/** What is offered while words of a passage are selected. */
const offer = document.createElement('button');
offer.type = 'button';
offer.className = 'quote-offer no-print';
offer.textContent = '引用所选';
offer.hidden = true;
document.body.append(offer);
// The selection goes when the button takes the focus.
offer.addEventListener('pointerdown', (event) => {
	event.preventDefault();
});

/** The selected words with the passage in which they begin; undefined where nothing is selected that can be quoted. */
function selected(): Quoted | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const start = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
	if (!start || start.closest('.quote')) return undefined;
	const quoted = passageAt(start);
	const text = wordsOf(range);
	return quoted && text !== '' ? { ...quoted, text } : undefined;
}

/** Offers to quote what is selected now. */
export function offerSelected(): void {
	offer.hidden = selected() === undefined;
}
offer.addEventListener('click', () => {
	const quoted = selected();
	if (quoted) quote(quoted);
	offer.hidden = true;
});
