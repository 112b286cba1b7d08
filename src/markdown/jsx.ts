import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxAttribute, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';

/** What can be handed to a component by an attribute. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface Expression {
	type: string;
	[field: string]: unknown;
}

function toExpression(value: Json): Expression {
	if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map((item: Json) => toExpression(item)) };
	if (value !== null && typeof value === 'object')
		return {
			type: 'ObjectExpression',
			properties: Object.entries(value).map(([key, item]) => ({
				type: 'Property',
				key: { type: 'Literal', value: key },
				value: toExpression(item),
				kind: 'init',
				computed: false,
				method: false,
				shorthand: false,
			})),
		};
	return { type: 'Literal', value };
}

/** An attribute whose value is data. A string stays a string; everything else becomes an expression. */
export function attribute(name: string, value: Json): MdxJsxAttribute {
	if (typeof value === 'string') return { type: 'mdxJsxAttribute', name, value };
	const estree = {
		type: 'Program',
		sourceType: 'module',
		comments: [],
		body: [{ type: 'ExpressionStatement', expression: toExpression(value) }],
	};
	return {
		type: 'mdxJsxAttribute',
		name,
		value: {
			type: 'mdxJsxAttributeValueExpression',
			value: JSON.stringify(value),
			data: { estree: estree as never },
		},
	};
}

function attributes(values: Readonly<Record<string, Json>>): MdxJsxAttribute[] {
	return Object.entries(values).map(([name, value]) => attribute(name, value));
}

/** A component in running text. */
export function inlineComponent(
	name: string,
	values: Readonly<Record<string, Json>>,
	children: ElementContent[]
): MdxJsxTextElementHast {
	return { type: 'mdxJsxTextElement', name, attributes: attributes(values), children };
}

/** A component that stands between blocks. */
export function blockComponent(
	name: string,
	values: Readonly<Record<string, Json>>,
	children: ElementContent[]
): MdxJsxFlowElementHast {
	return { type: 'mdxJsxFlowElement', name, attributes: attributes(values), children };
}

/** An HTML element. */
export function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
	return { type: 'element', tagName, properties, children };
}

/** The blocks of a report in the tree of its body: the elements that carry an id. */
export function blockElements(tree: Root): { node: MdxJsxFlowElementHast; id: string }[] {
	return tree.children.flatMap((node) => {
		if (node.type !== 'mdxJsxFlowElement') return [];
		const id = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'id')?.value;
		return typeof id === 'string' ? [{ node, id }] : [];
	});
}
