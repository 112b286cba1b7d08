/** Characters that XML 1.0 does not know are left out; the ledger of the report names them. */
const forbidden =
	/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A text as character data of XML. */
export function escapeXml(text: string): string {
	return text.replaceAll(forbidden, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function printAttributes(attributes: Attributes): string {
	return Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('"', '&quot;')}"`)
		.join('');
}

/** An element with its content, which is XML already; empty where there is none. */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
	const inside = content.join('');
	return inside === ''
		? `<${name}${printAttributes(attributes)}/>`
		: `<${name}${printAttributes(attributes)}>${inside}</${name}>`;
}
