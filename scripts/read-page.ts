import type { Element, Nodes, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What a page of the site leads to, and what leads to it. */
export interface ReadPage {
	/** Addresses in the order of the page: of links, pictures, scripts, styles, forms. */
	links: string[];
	/** What a `meta` says, by its name or property. */
	metas: Map<string, string>;
	/** The address to which it leads on by itself; undefined where it stays. */
	leadsTo: string | undefined;
	/** What a fragment can name. */
	ids: Set<string>;
}

/** Properties that hold an address. */
const addresses = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'dataSrc'] as const;

function* elementsOf(node: Nodes): Generator<Element> {
	if (node.type === 'element') yield node;
	const children = node.type === 'element' && node.content ? [node.content] : 'children' in node ? node.children : [];
	for (const child of children) yield* elementsOf(child);
}

/** The words of a property; undefined where it has none. */
function textOf(properties: Properties, name: string): string | undefined {
	const value = properties[name];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Reads a page as a browser does: whatever the quotes, with every entity, and no address out of text, comments or scripts. */
export function readPage(html: string): ReadPage {
	const page: ReadPage = { links: [], metas: new Map(), leadsTo: undefined, ids: new Set() };
	for (const { tagName, properties } of elementsOf(fromHtml(html))) {
		page.links.push(...addresses.flatMap((name) => textOf(properties, name) ?? []));
		const id = textOf(properties, 'id');
		const name = textOf(properties, 'name');
		if (id !== undefined) page.ids.add(id);
		if (tagName === 'a' && name !== undefined) page.ids.add(name);
		if (tagName !== 'meta') continue;
		const key = textOf(properties, 'property') ?? name;
		const content = textOf(properties, 'content') ?? '';
		if (key !== undefined) page.metas.set(key, content);
		if (/^refresh$/iu.test(String(properties.httpEquiv))) page.leadsTo = /^\d+;\s*url=(.*)$/iu.exec(content)?.[1];
	}
	return page;
}
