import type { Element, Nodes, Root } from 'hast';
import { namesOf } from './furniture.ts';

/** Elements that may hold an article. */
const holders = new Set([
	...['body', 'main', 'article', 'section', 'div', 'center', 'table', 'tbody', 'tr', 'td', 'form', 'dl', 'dd'],
]);

/** Words in the names that pages give to what holds an article. */
const articleNames = new Set([
	...['article', 'content', 'contents', 'text', 'body', 'detail', 'details', 'main', 'zoom', 'editor', 'news', 'post'],
	...['entry', 'story', 'neirong', 'zhengwen'],
]);

/** The first element of a tree, in its order, for which something holds. */
export function findElement(node: Nodes, holds: (element: Element) => boolean): Element | undefined {
	if (node.type === 'element' && holds(node)) return node;
	if (!('children' in node)) return undefined;
	for (const child of node.children) {
		const found = findElement(child, holds);
		if (found) return found;
	}
	return undefined;
}

export const hasId = (id: string) => (element: Element) => element.properties.id === id;

/** A run of text that is a sentence or a part of one; names in menus are shorter and have no punctuation. */
const isProse = (text: string) => /[，。；！？,;]/u.test(text) || text.length >= 20;

/** How many characters of prose stand under each element, links and furniture left out. */
function weighProse(isFurniture: (element: Element) => boolean): (node: Nodes) => number {
	const known = new WeakMap<Nodes, number>();
	const weigh = (node: Nodes): number => {
		const before = known.get(node);
		if (before !== undefined) return before;
		const weight = weighAnew(node);
		known.set(node, weight);
		return weight;
	};
	const weighAnew = (node: Nodes): number => {
		if (node.type === 'text') {
			const text = node.value.replaceAll(/\s+/gu, '');
			return isProse(text) ? text.length : 0;
		}
		if (!('children' in node)) return 0;
		if (node.type === 'element' && (node.tagName === 'a' || isFurniture(node))) return 0;
		return node.children.reduce((sum, child) => sum + weigh(child), 0);
	};
	return weigh;
}

/** Less prose than this is no article. */
const leastProse = 20;

/** The share of prose that an element has for sure where the article is, and where its name says so besides. */
const mostProse = 0.8;
const namedShare = 0.5;

/**
 * The element of a page that holds its article; undefined where there is none.
 *
 * What says of itself that it is the body of an article is believed where it has half of the prose. Otherwise one goes down
 * from the page to whichever element has nearly all of the prose, until paragraphs divide it. No site is known by its name.
 */
export function findArticle(page: Root, isFurniture: (element: Element) => boolean): Element | undefined {
	const body = findElement(page, ({ tagName }) => tagName === 'body');
	if (!body) return undefined;
	const weigh = weighProse(isFurniture);
	const total = weigh(body);
	if (total < leastProse) return undefined;
	const has = (share: number) => (element: Element) => weigh(element) >= total * share;
	const isEnough = has(namedShare);
	const said =
		findElement(
			body,
			(element) => String(element.properties.itemProp ?? '').includes('articleBody') && isEnough(element)
		) ?? findElement(body, (element) => element.tagName === 'article' && isEnough(element));
	let holder = said ?? body;
	for (;;) {
		const whole = weigh(holder);
		const [best] = holder.children
			.filter((child) => child.type === 'element')
			.filter(({ tagName }) => holders.has(tagName))
			.sort((a, b) => weigh(b) - weigh(a));
		if (!best || !isDivided(best, weigh)) return holder;
		const share = weigh(best) / whole;
		const isNamed = namesOf(best).some((name) => articleNames.has(name));
		if (share < (isNamed ? namedShare : mostProse) || (said && share < 1)) return holder;
		holder = best;
	}
}

/** Whether the prose of an element stands in more than one place: a paragraph alone is no article. */
function isDivided(element: Element, weigh: (node: Nodes) => number): boolean {
	const places = element.children.filter((child) => weigh(child) > 0);
	if (places.length > 1) return true;
	const [only] = places;
	return only?.type === 'element' && isDivided(only, weigh);
}
