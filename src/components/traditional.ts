/**
 * Shows the page in traditional characters where the reader chose it: texts, labels, and what scripts add later. What stays
 * as it is printed is marked `translate="no"` (source lines, citations); copied quotations are printed words, too
 * (`printed-text.ts`), and so is whatever the page leads to.
 */
import { CustomConverter } from 'opencc-js/core';
import { url } from '../url.ts';
import { keepPrinted, keptText, printedText } from './printed-text.ts';

type Convert = (text: string) => string;

const root = document.documentElement;
const language = root.lang;

/** Labels that are read out or shown, beside the texts. */
const labels = ['aria-label', 'placeholder', 'title', 'alt'] as const;
const printedLabels = new WeakMap<Attr, string>();

async function loadConverter(): Promise<Convert> {
	const response = await fetch(url('/traditional.json'));
	if (!response.ok) throw new Error(`${response.status} for traditional.json`);
	return CustomConverter((await response.json()) as string);
}

function convertText(text: Text, convert: Convert): void {
	if (keptText(text) || text.parentElement?.closest('[translate="no"], code, script, style, textarea')) return;
	const shown = convert(text.data);
	if (shown === text.data) return;
	keepPrinted(text, { printed: text.data, shown });
	text.data = shown;
}

function convertLabels(element: Element, convert: Convert): void {
	for (const name of labels) {
		const label = element.getAttributeNode(name);
		const shown = label && convert(label.value);
		if (!label || shown === null || shown === label.value) continue;
		printedLabels.set(label, label.value);
		label.value = shown;
	}
}

function restoreLabels(element: Element): void {
	for (const name of labels) {
		const label = element.getAttributeNode(name);
		const printed = label && printedLabels.get(label);
		if (label && typeof printed === 'string') label.value = printed;
	}
}

function walk(tree: Node, visit: { text: (text: Text) => void; element: (element: Element) => void }): void {
	const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	for (let node: Node | null = tree; node; node = walker.nextNode())
		if (node instanceof Text) visit.text(node);
		else if (node instanceof Element) visit.element(node);
}

function convertTree(tree: Node, convert: Convert): void {
	walk(tree, {
		text: (text) => {
			convertText(text, convert);
		},
		element: (element) => {
			convertLabels(element, convert);
		},
	});
}

let watching: MutationObserver | undefined;

/** Converts the page, and from now on what is written into it. */
function convertPage(convert: Convert): void {
	convertTree(root, convert);
	watching = new MutationObserver((changes, observer) => {
		for (const { target, addedNodes, type } of changes)
			for (const tree of type === 'childList' ? addedNodes : [target]) convertTree(tree, convert);
		observer.takeRecords(); // what was written here
	});
	watching.observe(root, {
		childList: true,
		subtree: true,
		characterData: true,
		attributes: true,
		attributeFilter: [...labels],
	});
	if (language.startsWith('zh')) root.lang = 'zh-Hant';
}

function restorePage(): void {
	watching?.disconnect();
	watching = undefined;
	walk(root, {
		text: (text) => {
			text.data = printedText(text);
		},
		element: restoreLabels,
	});
	root.lang = language;
}

let loading: Promise<Convert> | undefined;

/** Shows the page in the characters that the reader chose; as it is printed where the table does not come. */
export async function showCharacters(): Promise<void> {
	const isWanted = () => root.dataset['characters'] === 'traditional';
	try {
		const convert = isWanted() ? await (loading ??= loadConverter()) : undefined;
		// The reader may have chosen otherwise meanwhile.
		if (convert && isWanted() && !watching) convertPage(convert);
		if (!isWanted() && watching) restorePage();
	} catch {
		loading = undefined; // tried again with the next choice
	}
}
