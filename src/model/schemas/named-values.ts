import * as z from 'astro/zod';

/**
 * An enumeration whose values have Chinese names.
 *
 * The names go into the JSON Schema, where tools that complete YAML show them, and into messages to editors.
 */
export function namedValues<const Names extends Readonly<Record<string, string>>>(names: Names) {
	const values = Object.keys(names) as (keyof Names & string)[];
	return z.enum(values).meta({ enumDescriptions: Object.values(names) });
}
