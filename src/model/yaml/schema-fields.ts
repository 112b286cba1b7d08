import * as z from 'astro/zod';
import type { Choice } from './nearest.ts';

/** What a schema says of itself for messages: see `namedValues` and the `meta` of the schemas. */
interface Wording {
	title: string | undefined;
	/** What is to be written, where the kind of schema does not say it. */
	expects: string | undefined;
	enumDescriptions: readonly string[] | undefined;
}

type Path = readonly PropertyKey[];

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

/** The schema inside what only adds that a value may be missing, or null, or read otherwise. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
	const def = defOf(schema);
	switch (def.type) {
		case 'optional':
		case 'nullable':
		case 'default':
		case 'prefault':
		case 'nonoptional':
		case 'readonly':
		case 'catch':
			return inner(def.innerType);
		case 'pipe':
			return inner(def.in);
		default:
			return schema;
	}
}

/** What a schema is called and how it is written, wherever in its wrapping that stands. */
export function wordingOf(schema: z.core.$ZodType | undefined): Wording {
	let title: string | undefined;
	let expects: string | undefined;
	let enumDescriptions: readonly string[] | undefined;
	for (let one = schema; one;) {
		const meta = z.globalRegistry.get(one);
		title ??= meta?.title;
		expects ??= meta?.['expects'] as string | undefined;
		enumDescriptions ??= meta?.['enumDescriptions'] as readonly string[] | undefined;
		const def = defOf(one);
		one = 'innerType' in def ? def.innerType : def.type === 'pipe' ? def.in : undefined;
	}
	return { title, expects, enumDescriptions };
}

const isMap = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The option of a union that a value's discriminator names. */
function optionFor(def: z.core.$ZodUnionDef, value: unknown): z.core.$ZodType | undefined {
	const { discriminator } = def as Partial<z.core.$ZodDiscriminatedUnionDef>;
	if (discriminator === undefined || !isMap(value)) return undefined;
	return def.options.find((option) => {
		const literal = (option as z.core.$ZodObject)._zod.def.shape[discriminator];
		return (literal as z.core.$ZodLiteral)._zod.def.values.includes(value[discriminator] as z.core.util.Literal);
	});
}

/** The schema of what stands at a path of a value; undefined where the schema knows no such path. */
export function schemaAt(schema: z.core.$ZodType, path: Path, value: unknown): z.core.$ZodType | undefined {
	const current = inner(schema);
	const def = defOf(current);
	if (def.type === 'union') {
		const option = optionFor(def, value);
		return option ? schemaAt(option, path, value) : path.length === 0 ? schema : undefined;
	}
	const [key, ...rest] = path;
	if (key === undefined) return schema;
	const part = Array.isArray(value) ? (value as unknown[])[key as number] : isMap(value) ? value[key] : undefined;
	switch (def.type) {
		case 'object': {
			const field = def.shape[String(key)];
			return field && schemaAt(field, rest, part);
		}
		case 'array':
			return schemaAt(def.element, rest, part);
		case 'record':
			return schemaAt(def.valueType, rest, part);
		case 'tuple': {
			const item = def.items[Number(key)];
			return item && schemaAt(item, rest, part);
		}
		default:
			return undefined;
	}
}

/** The fields that a map may have, with their names; none where the schema is of no map. */
export function fieldsOf(schema: z.core.$ZodType | undefined): Choice[] {
	const def = schema && defOf(inner(schema));
	if (def?.type !== 'object') return [];
	return Object.entries(def.shape).map(([value, field]) => {
		const { title } = wordingOf(field);
		return { value, names: title === undefined ? [] : [title] };
	});
}

/** The values that may be written, with their names; none where anything may. */
export function choicesOf(schema: z.core.$ZodType | undefined): Choice[] {
	const def = schema && defOf(inner(schema));
	switch (def?.type) {
		case 'enum': {
			const names = wordingOf(schema).enumDescriptions ?? [];
			return Object.values(def.entries).map((value, index) => ({
				value: String(value),
				names: names[index] === undefined ? [] : [names[index]],
			}));
		}
		case 'literal':
			return def.values.map((value) => ({ value: String(value) }));
		case 'boolean':
			return [
				{ value: 'true', names: ['是', '对', 'yes', 'on', 'y'] },
				{ value: 'false', names: ['否', '不是', 'no', 'off', 'n'] },
			];
		case 'union': {
			const { discriminator } = def as Partial<z.core.$ZodDiscriminatedUnionDef>;
			return def.options.flatMap((option) => {
				if (discriminator === undefined) return choicesOf(option);
				const { title } = wordingOf(option);
				const field = (inner(option) as z.core.$ZodObject)._zod.def.shape[discriminator];
				return choicesOf(field).map(({ value }) => ({ value, names: title === undefined ? [] : [title] }));
			});
		}
		default:
			return [];
	}
}

/** Whether null may be written. */
export function takesNull(schema: z.core.$ZodType | undefined): boolean {
	if (!schema) return false;
	const def = defOf(schema);
	if (def.type === 'nullable') return true;
	return 'innerType' in def && takesNull(def.innerType);
}

/** The kind of value that a schema is of. */
export function kindOf(schema: z.core.$ZodType | undefined): z.core.$ZodTypeDef['type'] | undefined {
	return schema && defOf(inner(schema)).type;
}

/** Every key that a schema knows, at whatever depth. */
export function keysOf(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Set<string> {
	const current = inner(schema);
	if (seen.has(current)) return new Set();
	seen.add(current);
	const def = defOf(current);
	const parts = (schemas: readonly z.core.$ZodType[]) => schemas.flatMap((one) => [...keysOf(one, seen)]);
	switch (def.type) {
		case 'object':
			return new Set([...Object.keys(def.shape), ...parts(Object.values(def.shape))]);
		case 'array':
			return new Set(parts([def.element]));
		case 'record':
			return new Set(parts([def.valueType]));
		case 'union':
			return new Set(parts(def.options));
		case 'tuple':
			return new Set(parts(def.items));
		default:
			return new Set();
	}
}

/** `甲、乙 或 丙`. */
export function listed(values: readonly string[]): string {
	const [last = '', ...rest] = [...values].reverse();
	return rest.length === 0 ? last : `${rest.reverse().join('、')} 或 ${last}`;
}

/** A blank before words in Latin letters and digits. */
export const spaced = (text: string) => (/^[\w.-]/u.test(text) ? ` ${text}` : text);

const kinds: Readonly<Partial<Record<z.core.$ZodTypeDef['type'], string>>> = {
	string: '要写文字',
	number: '要写数字',
	array: '要写成一串：每条另起一行，前加“- ”，或写在 [ ] 里，用半角逗号分开',
	record: '下面要分项写',
};

/** What is to be written: 要写 high、medium 或 low. */
export function expectationOf(schema: z.core.$ZodType | undefined): string {
	const { expects } = wordingOf(schema);
	const orNull = takesNull(schema) ? ['null'] : [];
	if (expects !== undefined) return `要写${spaced(listed([expects, ...orNull]))}`;
	const choices = choicesOf(schema).map(({ value }) => value);
	if (choices.length > 0) return `要写${spaced(listed([...choices, ...orNull]))}`;
	const def = schema && defOf(inner(schema));
	if (def?.type === 'object') return `下面要分项写：${listed(Object.keys(def.shape).slice(0, 6))}`;
	const words = def?.type === 'number' && 'format' in def ? '要写整数' : ((def && kinds[def.type]) ?? '要写别的');
	return listed([words, ...orNull]);
}

/** `certainty（把握）`; a key without a name is followed by a blank. */
export function called(key: PropertyKey, schema: z.core.$ZodType | undefined): string {
	const { title } = wordingOf(schema);
	return title === undefined ? `${String(key)} ` : `${String(key)}（${title}）`;
}
