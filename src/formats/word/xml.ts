import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** Reads a part of a document; throws where it is no XML. */
export function parsePart(bytes: Uint8Array): Nodes {
	return fromXml(new TextDecoder().decode(bytes));
}

/** The elements directly inside a node. */
export function elementsOf(node: Nodes): Element[] {
	const children: readonly Nodes[] = 'children' in node ? node.children : [];
	return children.filter((child) => child.type === 'element');
}

/** The element of a name directly inside a node, or inside the one that the names before it lead to. */
export function childOf(node: Nodes | undefined, ...names: readonly string[]): Element | undefined {
	let place: Nodes | undefined = node;
	for (const name of names) place = place && elementsOf(place).find((element) => element.name === name);
	return place as Element | undefined;
}

/** The first elements of a name at any depth, those inside another of that name left out. */
export function findAll(node: Nodes, name: string): Element[] {
	return elementsOf(node).flatMap((element) => (element.name === name ? [element] : findAll(element, name)));
}

/** The value of an element of WordprocessingML, its `w:val`. */
export function valueOf(element: Element | undefined): string | undefined {
	return element?.attributes['w:val'] ?? undefined;
}

/** A property that is on or off: on where it stands without a value. */
export function isOn(element: Element | undefined): boolean {
	return element !== undefined && !['0', 'false', 'off'].includes(valueOf(element) ?? '');
}
