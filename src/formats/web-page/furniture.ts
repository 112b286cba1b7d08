import type { Element, Nodes } from 'hast';

/** Elements that show no words of the article, whatever is in them. */
const silent = new Set([
	...['script', 'style', 'noscript', 'template', 'head', 'title', 'nav', 'footer', 'aside', 'button', 'select'],
	...['input', 'textarea', 'iframe', 'object', 'embed', 'svg', 'canvas', 'video', 'audio', 'map', 'rt', 'rp', 'dialog'],
]);

const silentRoles = new Set(['navigation', 'contentinfo', 'complementary', 'search', 'dialog', 'toolbar', 'menu']);

/** Words in the names that pages give to what stands round an article. */
const furnitureNames = new Set([
	...['comment', 'comments', 'reply', 'share', 'sharing', 'related', 'relevant', 'recommend', 'recommended', 'sidebar'],
	...[
		'footer',
		'foot',
		'breadcrumb',
		'breadcrumbs',
		'crumb',
		'crumbs',
		'nav',
		'navbar',
		'navigation',
		'menu',
		'toolbar',
	],
	...['pager', 'pagination', 'qrcode', 'advert', 'advertisement', 'ads', 'ad', 'login', 'search', 'rank', 'ranking'],
	...['pinglun', 'fenxiang', 'tuijian', 'xiangguan', 'daohang', 'guanggao'],
]);

/** The words of an element's id and classes, in lower case: `articleBody box-1` → article, body, box, 1. */
export function namesOf({ properties }: Element): string[] {
	const classes = Array.isArray(properties.className) ? properties.className : [];
	return [properties.id ?? '', ...classes].flatMap((name) =>
		name
			.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
			.toLowerCase()
			.split(/[^a-z\d]+/u)
			.filter((word) => word !== '')
	);
}

/** Whether an element shows no words of an article wherever it stands: a script, something hidden, navigation. */
export function isSilent({ tagName, properties }: Element): boolean {
	if (silent.has(tagName) || silentRoles.has(properties.role ?? '')) return true;
	if (properties.hidden !== undefined && properties.hidden !== false) return true;
	return /display\s*:\s*none/iu.test(properties.style ?? '');
}

/** How many characters stand under each element, links and what is silent left out. */
function countCharacters(root: Nodes): WeakMap<Nodes, number> {
	const counts = new WeakMap<Nodes, number>();
	const count = (node: Nodes): number => {
		let sum = 0;
		if (node.type === 'text') sum = node.value.replaceAll(/\s+/gu, '').length;
		else if ('children' in node && !(node.type === 'element' && (node.tagName === 'a' || isSilent(node))))
			for (const child of node.children) sum += count(child);
		counts.set(node, sum);
		return sum;
	};
	count(root);
	return counts;
}

/** What stands round an article has less of the page's words than this, whatever its name. */
const furnitureShare = 0.5;

/**
 * Tells which elements of a page are none of what it tells: what is silent, and what is named like comments or navigation and
 * has not most of the page's words.
 */
export function furnitureOf(page: Nodes): (element: Element) => boolean {
	const counts = countCharacters(page);
	const total = counts.get(page) ?? 0;
	return (element) =>
		isSilent(element) ||
		((counts.get(element) ?? 0) < total * furnitureShare && namesOf(element).some((name) => furnitureNames.has(name)));
}
