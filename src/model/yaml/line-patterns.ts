/** Blanks that an input method or a web page leaves; YAML takes none of them for one. */
const blank = '[ \\t\\u3000\\u00A0]*';

/** What the keys of a schema look like in a line that a hand wrote. */
export interface LinePatterns {
	/** The next key behind a value: its separator, or blanks alone, and a colon of whatever kind. */
	nextKey: RegExp;
	/** The dash of an entry, of whatever kind: dash and gap. */
	dash: RegExp;
	/** A key at the head of a line: lead, mark, key, mark, gap, colon, gap; with a full-width colon any word is one. */
	firstKey: RegExp;
	/** The same behind another entry. */
	furtherKey: RegExp;
	/** What parts two entries where a comma is to be: gap and sign. */
	wrongSeparator: RegExp;
	noSeparator: RegExp;
	/** A key without a colon. */
	bareKey: RegExp;
	/** A comma with another key behind it. */
	commaKey: RegExp;
	/** A line that begins with a key. */
	keyLine: RegExp;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Makes the patterns for the keys that a schema knows. */
export function linePatterns(keys: ReadonlySet<string>): LinePatterns {
	const known = `(?:${[...keys]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|')})`;
	const ahead = `(?=["“]?${known}["”]?${blank}[:：=])`;
	const key = (name: string) => new RegExp(`^(${blank})(["“]?)(${name})(["”]?)(${blank})([:：=])(${blank})`, 'u');
	return {
		nextKey: new RegExp(`(?:[,，;；、]${blank}|\\s+)["“]?${known}["”]?${blank}[:：=]`, 'u'),
		dash: new RegExp(`^([-－–—−])(${blank})(?=[{｛]|${ahead})`, 'u'),
		firstKey: key(`${known}|[A-Za-z][\\w-]*(?=${blank}：)`),
		furtherKey: key(known),
		wrongSeparator: new RegExp(`^(\\s*)([，;；、])${blank}${ahead}`, 'u'),
		noSeparator: new RegExp(`^\\s+${ahead}`, 'u'),
		bareKey: new RegExp(`^(${known})(?=$|[ \\t\\u3000\\u00A0]+[^:：]*$)`, 'u'),
		commaKey: new RegExp(`[,，]${blank}${ahead}`, 'u'),
		keyLine: new RegExp(`^\\s*(?:- *)?[{]?\\s*${known}\\s*[:：]`, 'u'),
	};
}
