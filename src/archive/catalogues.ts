import type { z } from 'astro/zod';
import { catalogues } from 'virtual:content';
import { requireYaml } from '../model/yaml/require-yaml.ts';

/** A catalogue of the content folder; undefined where the file does not exist. Throws with all that is wrong with it. */
export function readCatalogue<T>(name: string, schema: z.ZodType<T>): T | undefined {
	const text = catalogues[name];
	return text === undefined ? undefined : requireYaml(text, `content/${name}.yaml`, schema);
}
