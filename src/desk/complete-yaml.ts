import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Choice } from './corrections-menu.ts';

/** The part of JSON Schema that completion reads. */
export interface JsonSchema {
	title?: string;
	type?: string;
	const?: string | number;
	enum?: readonly string[];
	/** What the values of `enum` are called, in their order. */
	enumDescriptions?: readonly string[];
	properties?: Readonly<Record<string, JsonSchema>>;
	items?: JsonSchema;
	anyOf?: readonly JsonSchema[];
	oneOf?: readonly JsonSchema[];
}

/** Something that can be written at a place, and what it is called. */
export interface Completion {
	/** As it is listed. */
	value: string;
	name: string;
	/** As it is written. */
	text: string;
}

/** What can be written in place of the characters `[from, to)`. */
export interface Completions {
	from: number;
	to: number;
	choices: readonly Completion[];
}

/** Values that a catalogue has, by the key under which they are written. */
export type KnownValues = Readonly<Record<string, readonly Choice[]>>;

/** Stands for what is written at the place, while the rest is read; no text has it. */
const mark = '\uE0F1';

/** Whether a key stands first on its line, so that what it holds may stand below it. */
const isBlockKey = (before: string) => /^\s*(?:- +)*$/u.test(before);

/** A schema without its alternatives: each of them. */
function alternatives(schema: JsonSchema): JsonSchema[] {
	const either = schema.anyOf ?? schema.oneOf;
	return either ? either.flatMap(alternatives) : [schema];
}

/** Of the schemas that a map may follow those whose `do` it has; all of them while it has none that is known. */
function fitting(schemas: readonly JsonSchema[], map: YAMLMap): readonly JsonSchema[] {
	const does = map.get('do');
	const own = schemas.filter(({ properties }) => properties?.['do'] && properties['do'].const === does);
	return own.length > 0 ? own : schemas;
}

/** What may stand under a key; a `do` is called what its correction is called. */
const under = (schemas: readonly JsonSchema[], key: string): JsonSchema[] =>
	schemas.flatMap(({ properties, title }) => {
		const own = properties?.[key];
		if (!own) return [];
		return key === 'do' && title !== undefined ? [{ ...own, title }] : alternatives(own);
	});

/** Where the mark stands in a text: what may be written there, and whether it is a key of a map or a value under one. */
function placeIn(marked: string, schema: JsonSchema) {
	let place: { schemas: readonly JsonSchema[]; map?: YAMLMap; key?: string } | undefined;
	visit(parseDocument(marked, { logLevel: 'silent' }), {
		Scalar(at, node, ancestors) {
			if (typeof node.value !== 'string' || !node.value.includes(mark)) return undefined;
			let schemas: readonly JsonSchema[] = alternatives(schema);
			let key: string | undefined;
			let map: YAMLMap | undefined;
			for (const [index, ancestor] of ancestors.entries()) {
				if (isMap(ancestor)) {
					schemas = fitting(schemas, ancestor);
					map = ancestor;
				} else if (isSeq(ancestor)) schemas = schemas.flatMap(({ items }) => (items ? alternatives(items) : []));
				else if (isPair(ancestor) && !(at === 'key' && index === ancestors.length - 1)) {
					key = isScalar(ancestor.key) ? String(ancestor.key.value) : '';
					schemas = under(schemas, key);
				}
			}
			place = at === 'key' ? { schemas, ...(map ? { map } : {}) } : { schemas, key: key ?? '' };
			return visit.BREAK;
		},
	});
	return place;
}

/** The values of a schema that are a choice. */
function valuesOf({ const: only, enum: some, enumDescriptions, title, type }: JsonSchema): Choice[] {
	if (only !== undefined) return [[String(only), title ?? '']];
	if (some) return some.map((value, index): Choice => [value, enumDescriptions?.[index] ?? '']);
	if (type === 'boolean')
		return [
			['true', '是'],
			['false', '否'],
		];
	return type === 'null' ? [['null', '没有']] : [];
}

/** What follows a key: its value on the line, or what it holds below it. */
function textOfKey(key: string, schemas: readonly JsonSchema[], indent: string | undefined): string {
	const holds = schemas.map(({ type, items }) => (type === 'array' && items ? items : type));
	if (indent === undefined) return `${key}: `;
	if (holds.some((one) => typeof one === 'object' && alternatives(one).some(({ type }) => type === 'object')))
		return `${key}:\n${indent}  - `;
	return holds.includes('object') ? `${key}:\n${indent}  ` : `${key}: `;
}

function keysOf(
	schemas: readonly JsonSchema[],
	map: YAMLMap | undefined,
	hasColon: boolean,
	indent: string | undefined
): Completion[] {
	const keys = [...new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)))];
	return keys
		.filter((key) => !map?.has(key))
		.map((key) => {
			const titled = schemas.flatMap(({ properties }) => properties?.[key]?.title ?? []);
			const name = key === 'do' ? '做什么' : (titled[0] ?? '');
			return { value: key, name, text: hasColon ? key : textOfKey(key, under(schemas, key), indent) };
		});
}

/** A value as YAML has it: ids and words of the schema need no marks of quotation. */
const written = (value: string) => (/^[\w-]+$/u.test(value) ? value : JSON.stringify(value));

/** What stands around a place: on its line, and what is written at it. */
function linePartsAt(text: string, at: number) {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	const word = /[^\s,:{}[\]"'#]*$/u.exec(text.slice(start, at))![0];
	const from = at - word.length;
	const to = at + /^[\w-]*/u.exec(text.slice(at))![0].length;
	return { word, from, to, before: text.slice(start, from), behind: /^[^\r\n]*/u.exec(text.slice(to))![0] };
}

/**
 * What can be written at a place of a sidecar, by its schema and the catalogues: keys of a map that it does not have yet, or
 * values; those that have what is written there already, in their name or in what they are called, the nearest first. Undefined
 * where nothing is known.
 *
 * Only what stands above the place, and on its line, is read: what is being written is seldom whole.
 */
export function completeYaml(
	text: string,
	at: number,
	schema: JsonSchema,
	known: KnownValues
): Completions | undefined {
	const { word, from, to, before, behind } = linePartsAt(text, at);
	const hasColon = /^\s*:/u.test(behind);
	const gap = before.endsWith(':') ? ' ' : '';
	const isFirst = isBlockKey(before);
	const choicesAs = (colon: string): Completion[] => {
		const { schemas = [], map, key } = placeIn(`${text.slice(0, from)}${gap}${mark}${colon}${behind}`, schema) ?? {};
		if (schemas.length === 0) return [];
		if (key === undefined) return keysOf(schemas, map, hasColon, isFirst ? before.replaceAll('-', ' ') : undefined);
		const values = [...(known[key] ?? []), ...schemas.flatMap(valuesOf)];
		return values.map(([value, name]) => ({ value, name, text: gap + written(value) }));
	};
	// What stands first on its line may be a key, or an entry of a list.
	const choices = (isFirst && !hasColon ? [': ', ''] : ['']).map(choicesAs).find(({ length }) => length > 0) ?? [];
	const near = choices.filter(({ value, name }) => value.includes(word) || name.includes(word));
	const isStart = ({ value }: Completion) => (value.startsWith(word) ? 0 : 1);
	return near.length === 0 ? undefined : { from, to, choices: near.toSorted((a, b) => isStart(a) - isStart(b)) };
}
