import * as z from 'astro/zod';
import { expect, test } from 'vitest';
import { HospitalSchema } from '../../model/schemas/hospital.ts';
import { IndicatorCatalogueSchema } from '../../model/schemas/indicator.ts';
import { ProgrammeCatalogueSchema } from '../../model/schemas/programme.ts';
import { SidecarSchema } from '../../model/schemas/sidecar.ts';
import { SiteSchema } from '../../model/schemas/site.ts';
import { ThemeCatalogueSchema } from '../../model/schemas/theme.ts';
import { LexiconSchema } from './lexicon.ts';

interface JsonSchema {
	title?: string;
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
	additionalProperties?: JsonSchema | boolean;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
}

/** What a field is called, wherever among its forms that stands. */
function titleOf({ title, anyOf = [] }: JsonSchema): string {
	return title ?? anyOf.map(titleOf).join('');
}

/** The fields that have no Chinese name, by their path. */
function nameless(schema: JsonSchema, path = ''): string[] {
	const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [] } = schema;
	const own = Object.entries(properties).flatMap(([key, field]) => [
		// The verb of a correction has the name of the whole correction.
		...(key === 'do' || /\p{Script=Han}/u.test(titleOf(field)) ? [] : [`${path}${key}`]),
		...nameless(field, `${path}${key}.`),
	]);
	const inside = [items, additionalProperties, ...anyOf, ...oneOf].filter((part) => typeof part === 'object');
	return [...own, ...inside.flatMap((part) => nameless(part, path))];
}

test.each<[string, z.ZodType]>([
	['sidecars', SidecarSchema],
	['hospital records', HospitalSchema],
	['the catalogue of indicators', IndicatorCatalogueSchema],
	['the catalogue of programmes', ProgrammeCatalogueSchema],
	['the catalogue of themes', ThemeCatalogueSchema],
	['the settings of the site', SiteSchema],
	...Object.entries(LexiconSchema.shape).map(([name, schema]): [string, z.ZodType] => [`lexicon/${name}`, schema]),
])('every field of %s has a Chinese name for messages', (_name, schema) => {
	const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema;
	expect(Object.keys(json).length).toBeGreaterThan(1);
	expect([...new Set(nameless(json))]).toEqual([]);
});
