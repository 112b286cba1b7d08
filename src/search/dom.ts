type Child = Node | string;

/**
 * Makes an element. A page of search results is text from the archive: nothing of it is ever read as HTML.
 *
 * @example
 * element('a', { class: 'hit', href: '/articles/x/#b64', 'data-hit': '' }, '13段');
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

/** The element that a selector names; the page has it, or its markup is wrong. */
// The caller knows the element; `querySelector` is typed the same way.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function find<Type extends HTMLElement>(root: ParentNode, selector: string): Type {
	const found = root.querySelector<Type>(selector);
	if (!found) throw new Error(`The page has no element ${selector}. See src/components/Search*.astro.`);
	return found;
}
