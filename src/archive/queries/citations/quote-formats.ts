/** A quotation ready to be handed over: the words as the report has them, the citation with its address, both together. */
export interface Quotation {
	text: string;
	/** After GB/T 7714, with the day it was read and the address of the passage. */
	citation: string;
}

/** Words between quotation marks; those within become single ones, as Chinese sets them. */
function quoted(text: string): string {
	return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** As plain text, the citation on a line of its own. */
export function quoteAsText({ text, citation }: Quotation): string {
	return `${quoted(text)}\n——${citation}`;
}

/** Signs that Markdown would read as markup. */
const markup = /[\\`*_{}[\]<>#|~]/gu;

/** As a Markdown block quotation, its address a link. */
export function quoteAsMarkdown({ text, citation }: Quotation): string {
	const source = citation.replace(/\bhttps?:\/\/\S+?(?=\.?$)/u, (address) => `<${address}>`);
	const [before = '', address = ''] = source.split(/(?=<https?:)/u);
	return `> ${text.replaceAll(markup, '\\$&')}\n>\n> ——${before.replaceAll(markup, '\\$&')}${address}`;
}

/** A BibTeX entry of the report, made one of the passage: its address and its words. */
export function quoteInBibtex(entry: string, text: string, address: string): string {
	const safe = text.replaceAll(/[\\{}]/gu, '').replaceAll(/[%#$&_]/gu, '\\$&');
	return entry.replace(/ {2}url = \{[^}]*\},?/u, () => `  url = {${address}},\n  annotation = {${safe}},`);
}

/** The same of a RIS record. */
export function quoteInRis(record: string, text: string, address: string): string {
	return record
		.replace(/^UR {2}- .*$/mu, () => `UR  - ${address}`)
		.replace(/^ER {2}-/mu, () => `AB  - ${text.replaceAll(/\s+/gu, ' ')}\r\nER  -`);
}

/** The same of CSL-JSON. */
export function quoteInCsl(item: string, text: string, address: string): string {
	const parsed = JSON.parse(item) as object[] | object;
	const entries = (Array.isArray(parsed) ? parsed : [parsed]) as object[];
	return JSON.stringify(
		entries.map((entry) => ({ ...entry, URL: address, annote: text })),
		null,
		2
	);
}
