import * as z from 'astro/zod';
import type { VFile } from 'vfile';
import {
	isAlias,
	isCollection,
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	type Document,
	type Node,
	type YAMLError,
} from 'yaml';
import { conflictMarkers } from '../conflict-markers.ts';
import { explainError } from './explain-error.ts';
import { explainIssue, type Explained, type Path } from './explain-issue.ts';
import { findSwallowed, findTraps } from './find-traps.ts';
import { mendLines } from './mend-lines.ts';
import { keysOf } from './schema-fields.ts';
import type { Slip } from './slip.ts';
import { inLines, readLines, type TextLines, type TextPlace } from './text-lines.ts';

/** What stands in a file, and where. */
export interface PlacedYaml<T> {
	value: T;
	/** The place of what stands at a path; of the nearest thing around it where nothing does. */
	placeAt: (path: Path) => TextPlace;
	/** The place of the key at the end of a path. */
	placeOfKey: (path: Path) => TextPlace;
}

/** Rounds of reading after each of which one broken entry is set aside; a file with more is past reading. */
const mostRounds = 100;

function parseText(text: string): Document.Parsed {
	return parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'error', version: '1.2' });
}

/** A key as it is written twice keeps the last value: it is told, and the rest is read. */
const isStructural = ({ code }: { code: string }) => code !== 'DUPLICATE_KEY';

/** The first thing that keeps a document from being read as it was meant. */
function firstFault(document: Document.Parsed, lines: TextLines): Slip | undefined {
	const errors = document.errors.filter(isStructural);
	const directives = document.warnings.filter(({ code }) => code === 'BAD_DIRECTIVE');
	// Of two errors at one place the key that runs over lines says more.
	const [error]: readonly YAMLError[] = [
		...directives,
		...errors.filter(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === errors[0]?.pos[0]),
		...errors,
	];
	if (error) return { ...explainError(error, lines, document), ruleId: 'syntax' };
	return findTraps(document, lines)[0];
}

const indentOf = (line: string) => /^\s*/u.exec(line)![0].length;

/** The lines of an entry: its own, and those that are pushed in deeper. */
function linesOfEntry({ lines, indexAt }: TextLines, offset: number): number[] {
	const first = indexAt(offset);
	const own = indentOf(lines[first]!);
	let last = first;
	while (last + 1 < lines.length && lines[last + 1]!.trim() !== '' && indentOf(lines[last + 1]!) > own) last += 1;
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What could be read of a text: the document without its broken entries. */
interface Reading {
	lines: TextLines;
	document: Document.Parsed;
	/** What keeps the file from being read. */
	slips: Slip[];
	/** What the editor should look at all the same. */
	doubts: Slip[];
	/** The lines that were set aside, as they were, by their index. */
	aside: ReadonlyMap<number, string>;
}

/** Reads a text; each broken entry is told and set aside, so that the next one shows. */
function readDocument(text: string): Reading {
	const aside = new Map<number, string>();
	const slips: Slip[] = [];
	let lines = readLines(text);
	let document = parseText(text);
	for (let round = 0; round < mostRounds; round += 1) {
		const fault = firstFault(document, lines);
		if (!fault) break;
		const entry = linesOfEntry(lines, fault.offset);
		// A fault where nothing stands any more is that of the next line; it has been told.
		const isTold = entry.every((index) => aside.has(index));
		const next = lines.lines.findIndex((line, index) => index > entry.at(-1)! && line.trim() !== '');
		if (!isTold) slips.push(fault);
		else if (next < 0) break;
		for (const index of isTold ? linesOfEntry(lines, lines.starts[next]!) : entry)
			aside.set(index, aside.get(index) ?? lines.lines[index]!);
		lines = readLines(lines.lines.map((line, index) => (aside.has(index) ? ' '.repeat(line.length) : line)).join('\n'));
		document = parseText(lines.text);
	}
	const twice = document.errors.filter((error) => !isStructural(error));
	const doubts = document.warnings.map((warning) => ({ ...explainError(warning, lines, document), ruleId: 'syntax' }));
	return {
		lines,
		document,
		slips: [...slips, ...twice.map((error) => ({ ...explainError(error, lines, document), ruleId: 'duplicate' }))],
		doubts: [...doubts, ...findSwallowed(document, lines)],
		aside,
	};
}

/** The node at a path, through references. */
function nodeAt(document: Document.Parsed, path: Path): Node | undefined {
	let node: unknown = document.contents;
	for (const key of path) {
		if (isAlias(node)) node = node.resolve(document);
		if (isMap(node)) node = node.items.find((item) => isScalar(item.key) && item.key.value === key)?.value;
		else if (isSeq(node)) node = node.items[Number(key)];
		else return undefined;
	}
	return (node ?? undefined) as Node | undefined;
}

function keyAt(document: Document.Parsed, path: Path): Node | undefined {
	const map = nodeAt(document, path.slice(0, -1));
	if (!isMap(map)) return undefined;
	const item = map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
	return item?.key as Node | undefined;
}

/** The offset at which something stands, or the nearest thing around it. */
function offsetOf(document: Document.Parsed, path: Path, isKey: boolean): number {
	const node = isKey ? keyAt(document, path) : nodeAt(document, path);
	// An empty value stands nowhere; its key does.
	const isEmpty = isScalar(node) && node.value === null && node.source === '';
	const found = isEmpty ? (keyAt(document, path) ?? node) : node;
	if (found?.range) return found.range[0];
	return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1), false);
}

/**
 * Whether lines that were set aside belong to the thing at a path, so that nothing sure can be said of it; where a key is
 * missing, whether it stood on one of them.
 */
function isTorn({ document, lines, aside }: Reading, path: Path, missing?: string): boolean {
	const key = keyAt(document, path);
	const node = nodeAt(document, path);
	const from = key?.range?.[0] ?? node?.range?.[0] ?? 0;
	const to = node?.range?.[1] ?? key?.range?.[1] ?? lines.text.length;
	const first = lines.indexAt(from);
	const last = lines.indexAt(Math.max(from, to - 1));
	// Behind a key by a blank at least, behind a dash at least in its next column.
	const column = from - lines.starts[first]! + (key ? 1 : -1);
	const isOpen = !node || (isCollection(node) ? !node.flow : isScalar(node) && node.value === null);
	const isBlank = (index: number) => lines.lines.slice(last + 1, index).every((line) => line.trim() === '');
	const isPart = (index: number, line: string) =>
		path.length === 0 ||
		(index >= first && index <= last) ||
		(isOpen && index > last && indentOf(line) >= column && isBlank(index));
	return [...aside].some(
		([index, line]) =>
			isPart(index, line) &&
			(missing === undefined ||
				new RegExp(`^\\s*(?:-\\s*)?["“]?${missing}(?![\\w-])|[^\\w-]${missing}["”]?\\s*[:：=]`, 'u').test(line))
	);
}

function setIn(value: unknown, path: Path, part: unknown): void {
	const parent = path.slice(0, -1).reduce((one, key) => (one as Record<PropertyKey, unknown>)[key], value);
	(parent as Record<PropertyKey, unknown>)[path.at(-1)!] = part;
}

/** Whether a heading (`corrections:`) has nothing under it. */
function isLeftEmpty(node: Node | undefined, { expected, path }: { expected: string; path: Path }): boolean {
	return (
		path.length > 0 &&
		(expected === 'array' || expected === 'object') &&
		isScalar(node) &&
		node.value === null &&
		node.source === ''
	);
}

/**
 * Checks what stands in a document against a schema.
 *
 * Where text is expected, a number or a truth value without quotation marks is the text that stands there: 421300, 2021, true.
 * A heading with nothing under it is as good as none.
 */
function check<T>(
	document: Document.Parsed,
	schema: z.ZodType<T>
): { value: unknown; result: z.ZodSafeParseResult<T> } {
	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount: 100 }) as unknown;
	} catch {
		// References to references, told as too many.
		value = undefined;
	}
	if (value === null && (schema as unknown as z.core.$ZodTypes)._zod.def.type === 'object') value = {};
	const result = schema.safeParse(value);
	let isMended = false;
	for (const issue of result.error?.issues ?? []) {
		if (issue.code !== 'invalid_type') continue;
		const node = nodeAt(document, issue.path);
		if (isLeftEmpty(node, issue)) {
			setIn(value, issue.path, undefined);
			isMended = true;
		}
		if (
			issue.expected !== 'string' ||
			!isScalar(node) ||
			node.type !== 'PLAIN' ||
			node.value === null ||
			typeof node.value === 'string'
		)
			continue;
		setIn(value, issue.path, node.source);
		isMended = true;
	}
	return { value, result: isMended ? schema.safeParse(value) : result };
}

/** What stands at a path on one line, for a proposal. */
function sourceAt({ document, lines }: Reading, path: Path): string | undefined {
	const node = nodeAt(document, path);
	if (!node?.range || (isCollection(node) && !node.flow)) return undefined;
	const source = lines.text.slice(node.range[0], node.range[1]);
	return source === '' || source.includes('\n') ? undefined : source;
}

/** An unknown key that was probably meant for a missing one says enough; what touches lines set aside says nothing sure. */
function worthSaying(explained: readonly Explained[], reading: Reading): Explained[] {
	const meant = explained.filter((one) => one.meant !== undefined);
	return explained.filter(
		({ path, missing }) =>
			!isTorn(reading, path, missing) &&
			!(
				missing !== undefined &&
				meant.some((one) => one.meant === missing && one.path.slice(0, -1).join('\n') === path.join('\n'))
			)
	);
}

/** What a schema finds wrong with what was read. */
function schemaSlips<T>(reading: Reading, schema: z.ZodType<T>): { slips: Slip[]; value: T | undefined } {
	const { value, result } = check(reading.document, schema);
	if (result.success) return { slips: [], value: result.data };
	const ground = { schema, value, sourceAt: (path: Path) => sourceAt(reading, path) };
	const explained = result.error.issues.flatMap((issue) => explainIssue(issue, ground));
	return {
		value: undefined,
		slips: worthSaying(explained, reading).map(({ path, isKey, reason, ruleId }) => ({
			offset: offsetOf(reading.document, path, isKey),
			reason,
			ruleId,
		})),
	};
}

/** The same slip of indentation on line after line is told once. */
function inShort(slips: readonly Slip[], lines: TextLines): Slip[] {
	const runs: { slip: Slip; first: number; last: number }[] = [];
	for (const slip of slips) {
		const line = lines.placeAt(slip.offset).line;
		const isIndent = slip.reason.includes('缩进');
		const run = runs.find(({ slip: one, last }) => isIndent && one.reason === slip.reason && line - last <= 1);
		if (run) run.last = line;
		else runs.push({ slip, first: line, last: line });
	}
	return runs.map(({ slip, first, last }) =>
		last === first ? slip : { ...slip, reason: `${slip.reason}（至第${last}行都是）` }
	);
}

/** Whether a text was read in an encoding that is not its own: most of its characters are none. */
function isMisread(text: string): boolean {
	const lost = text.match(/\uFFFD/gu)?.length ?? 0;
	const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
	return text.includes('\0') || (lost > 2 && lost * 4 > sound);
}

/**
 * Reads a YAML file that people write, and checks its form.
 *
 * Everything that is wrong is said in the file's messages, fatal, in Chinese, each at its own place with what to do; then the
 * result is undefined. What can be understood otherwise than it was meant is a warning.
 */
export function readYaml<T>(text: string, file: VFile, schema: z.ZodType<T>): PlacedYaml<T> | undefined {
	const lines = readLines(inLines(text));
	const tell = ({ offset, reason, ruleId }: Slip, isFatal: boolean) => {
		file.message(reason, { place: lines.placeAt(offset), source: 'yaml', ruleId }).fatal = isFatal;
	};
	if (isMisread(text)) {
		const reason = '这个文件不是 UTF-8 编码（记事本常存成 ANSI 或 UTF-16）：请另存为 UTF-8';
		tell({ offset: 0, reason, ruleId: 'encoding' }, true);
		return undefined;
	}
	const markers = conflictMarkers(lines.lines);
	for (const line of markers) {
		const reason = '这一行是 git 合并冲突的标记：请在两个版本里选定一个，再删去标记';
		tell({ offset: lines.starts[line - 1]!, reason, ruleId: 'conflict' }, true);
	}
	if (markers.length > 0) return undefined;

	const strict = readDocument(lines.text);
	const checked = schemaSlips(strict, schema);
	let slips = [...strict.slips, ...checked.slips];
	if (slips.length > 0) {
		const mended = mendLines(lines, keysOf(schema));
		if (mended.slips.length > 0) {
			const again = readDocument(mended.text);
			const rest = [...again.slips, ...schemaSlips(again, schema).slips];
			slips = [...mended.slips, ...rest.map((slip) => ({ ...slip, offset: mended.originalOffset(slip.offset) }))];
		}
	}
	const told = inShort(
		slips.toSorted((a, b) => a.offset - b.offset),
		lines
	);
	for (const slip of told) tell(slip, true);
	for (const doubt of strict.doubts) tell(doubt, false);
	if (told.length > 0 || checked.value === undefined) return undefined;
	return {
		value: checked.value,
		placeAt: (path) => lines.placeAt(offsetOf(strict.document, path, false)),
		placeOfKey: (path) => lines.placeAt(offsetOf(strict.document, path, true)),
	};
}
