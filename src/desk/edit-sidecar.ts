import {
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	parseDocument,
	type Document,
	type Node,
	type Pair,
	type YAMLMap,
} from 'yaml';

/** A value as it stands in a sidecar. */
export type SidecarValue = string | number | boolean | null | readonly string[] | Readonly<Record<string, unknown>>;

/** A correction as it is to be written: its keys in the order in which a person writes them. */
export type NewCorrection = Readonly<Record<string, SidecarValue>> & { readonly do: string };

/** Values that are ids and words of the schema: they need no quotation marks. */
const plainKeys = new Set([
	'do',
	'type',
	'certainty',
	'kind',
	'level',
	'at',
	'add',
	'remove',
	'hospital',
	'slug',
	'date',
	'on',
]);
const isPlain = (text: string) => /^[a-z][a-z0-9-]*$/u.test(text) && !/^(?:null|true|false|yes|no|on|off)$/u.test(text);

function printValue(key: string, value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((one) => printValue(key, one)).join(', ')}]`;
	if (typeof value === 'object' && value !== null) return printFlow(value as Readonly<Record<string, unknown>>);
	if (typeof value !== 'string') return String(value);
	const needsNone = plainKeys.has(key) && (isPlain(value) || /^\d{4}(?:-\d{2}){0,2}$/u.test(value));
	return needsNone ? value : JSON.stringify(value);
}

/** A map on one line, as corrections are written: `{ do: emend, line: 19, expect: "治国常利民" }`. */
function printFlow(map: Readonly<Record<string, unknown>>): string {
	const fields = Object.entries(map).filter(([, value]) => value !== undefined);
	return `{ ${fields.map(([key, value]) => `${key}: ${printValue(key, value)}`).join(', ')} }`;
}

const parse = (text: string) => parseDocument(text, { version: '1.2', keepSourceTokens: true });
const lineEndOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

/** Where the line ends in which an offset stands, behind a comment. */
function endOfLine(text: string, offset: number): number {
	const at = text.indexOf('\n', offset);
	if (at < 0) return text.length;
	return text[at - 1] === '\r' ? at - 1 : at;
}

const startOfLine = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
const columnOf = (text: string, offset: number) => offset - startOfLine(text, offset);

/** The pair of a key in a map. */
function pairOf(map: unknown, key: string): Pair<Node, Node | null> | undefined {
	if (!isMap(map)) return undefined;
	const pairs = map.items as Pair<Node, Node | null>[];
	return pairs.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Behind the last character of what a node says; a block's own range runs on over the lines below it. */
function endOf(node: Node): number {
	const last: unknown = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
	if (isPair(last)) return endOf((last.value ?? last.key) as Node);
	return last === undefined ? node.range![1] : endOf(last as Node);
}

/** Adds lines at the end of a text, behind an empty line where something stands there. */
function append(text: string, lines: readonly string[]): string {
	const newline = lineEndOf(text);
	const whole = text === '' || text.endsWith('\n') ? text : text + newline;
	const gap = whole.trim() === '' ? '' : newline;
	return whole + gap + lines.join(newline) + newline;
}

const insert = (text: string, at: number, added: string) => text.slice(0, at) + added + text.slice(at);

/** Whether something is written there: `corrections:` alone is a key with nothing. */
function isEmpty(node: Node | null | undefined): boolean {
	if (!node) return true;
	if (isScalar(node)) return node.value === null;
	return isCollection(node) && node.items.length === 0;
}

/** Adds an entry at the end of the list under a key of the document; the rest of the text stays, character for character. */
function addEntry(text: string, key: string, entry: readonly string[]): string {
	const document = parse(text);
	const newline = lineEndOf(text);
	const inList = (indent: number) =>
		entry.map((line, index) => `${' '.repeat(indent)}${index === 0 ? '- ' : '  '}${line}`).join(newline);
	const pair = pairOf(document.contents, key);
	if (!pair) return append(text, [`${key}:`, inList(2)]);
	const list = pair.value;
	if (isEmpty(list)) {
		const from = pair.key.range![1];
		const colon = text.indexOf(':', from) + 1;
		const to = list && isCollection(list) ? endOf(list) : colon;
		return text.slice(0, colon) + newline + inList(2) + text.slice(Math.max(to, colon));
	}
	if (!isSeq(list)) throw new Error(`${key} is no list.`);
	const last = list.items.at(-1) as Node;
	if (list.flow) return insert(text, endOf(last), `, ${entry.join(' ')}`);
	const dash = text.lastIndexOf('-', (list.items[0] as Node).range![0]);
	return insert(text, endOfLine(text, endOf(last)), newline + inList(columnOf(text, dash)));
}

/** Writes a correction behind those that a sidecar has. */
export function addCorrection(sidecar: string, correction: NewCorrection): string {
	return addEntry(sidecar, 'corrections', [printFlow(correction)]);
}

/** Takes a correction away with its line; the key goes with the last one. */
export function removeCorrection(sidecar: string, index: number): string {
	const document = parse(sidecar);
	const pair = pairOf(document.contents, 'corrections');
	const list = pair?.value;
	if (!pair || !isSeq(list) || list.flow) return sidecar;
	const item = list.items[index] as Node | undefined;
	if (!item) return sidecar;
	const isLast = list.items.length === 1;
	const from = startOfLine(sidecar, isLast ? pair.key.range![0] : item.range![0]);
	const end = sidecar.indexOf('\n', endOf(item));
	return sidecar.slice(0, from) + (end < 0 ? '' : sidecar.slice(end + 1));
}

/** Sets a field of a map: in place where it stands, else behind the last one; `undefined` takes it away. */
function setInMap(text: string, map: YAMLMap, key: string, value: SidecarValue | undefined): string {
	const newline = lineEndOf(text);
	const pair = pairOf(map, key);
	if (pair) {
		const [from] = pair.key.range!;
		const valueEnd = pair.value ? endOf(pair.value) : text.indexOf(':', from) + 1;
		if (value !== undefined) {
			const colon = text.indexOf(':', pair.key.range![1]) + 1;
			return `${text.slice(0, colon)} ${printValue(key, value)}${text.slice(Math.max(valueEnd, colon))}`;
		}
		if (map.flow) {
			const rest = text.slice(valueEnd).replace(/^\s*,\s*/u, '');
			return text.slice(0, from) + rest;
		}
		const next = text.indexOf('\n', valueEnd);
		return text.slice(0, startOfLine(text, from)) + (next < 0 ? '' : text.slice(next + 1));
	}
	if (value === undefined) return text;
	const last = map.items.at(-1) as Pair<Node, Node | null>;
	const end = last.value ? endOf(last.value) : endOf(last.key);
	const field = `${key}: ${printValue(key, value)}`;
	if (map.flow) return insert(text, end, `, ${field}`);
	const indent = columnOf(text, (map.items[0] as Pair<Node>).key.range![0]);
	return insert(text, endOfLine(text, end), `${newline}${' '.repeat(indent)}${field}`);
}

/** Takes away a key of the document under which nothing is left. */
function dropEmpty(text: string, key: string): string {
	const pair = pairOf(parse(text).contents, key);
	if (!pair || !isEmpty(pair.value)) return text;
	const from = startOfLine(text, pair.key.range![0]);
	const end = text.indexOf('\n', pair.key.range![1]);
	return text.slice(0, from) + (end < 0 ? '' : text.slice(end + 1));
}

/** Sets a field of the document itself; `undefined` takes it away. */
export function setTopField(text: string, key: string, value: SidecarValue | undefined): string {
	const { contents } = parse(text);
	if (isMap(contents) && contents.items.length > 0) return setInMap(text, contents, key, value);
	return value === undefined || !isEmpty(contents) ? text : append(text, [`${key}: ${printValue(key, value)}`]);
}

/** Sets a field of `provenance` or `reviewed`; `undefined` takes it away, and the key with its last field. */
export function setField(
	sidecar: string,
	section: 'provenance' | 'reviewed',
	key: string,
	value: SidecarValue | undefined
): string {
	const pair = pairOf(parse(sidecar).contents, section);
	if (isMap(pair?.value) && pair.value.items.length > 0) {
		return dropEmpty(setInMap(sidecar, pair.value, key, value), section);
	}
	if (value === undefined) return sidecar;
	return append(dropEmpty(sidecar, section), [`${section}:`, `  ${key}: ${printValue(key, value)}`]);
}

/** The settings of an article in a document: its index in `articles` and their map. */
function settingsOf(document: Document, headline: string, lines: readonly [number, number]): YAMLMap | undefined {
	const list = pairOf(document.contents, 'articles')?.value;
	if (!isSeq(list)) return undefined;
	return list.items.filter(isMap).find((map) => {
		const line = map.get('line');
		const isHere = typeof line !== 'number' || (line >= lines[0] && line <= lines[1]);
		return map.get('headline') === headline && isHere;
	});
}

/** An article of a page, as its settings find it. */
export interface ArticleToSet {
	headline: string;
	/** First and last line. */
	lines: readonly [number, number];
	/** Whether another article of the page has the same headline. */
	isAmbiguous: boolean;
}

/** Sets a field for an article; `undefined` takes it away. */
export function setForArticle(
	sidecar: string,
	{ headline, lines, isAmbiguous }: ArticleToSet,
	key: string,
	value: SidecarValue | undefined
): string {
	const map = settingsOf(parse(sidecar), headline, lines);
	if (map) return setInMap(sidecar, map, key, value);
	if (value === undefined) return sidecar;
	const place = isAmbiguous ? [`line: ${lines[0]}`] : [];
	return addEntry(sidecar, 'articles', [
		`headline: ${JSON.stringify(headline)}`,
		...place,
		`${key}: ${printValue(key, value)}`,
	]);
}
