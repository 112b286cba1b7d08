import type { z } from 'astro/zod';
import { VFile } from 'vfile';
import { readYaml } from './read-yaml.ts';

/**
 * What stands in a YAML file, for the site: it cannot be built with a wrong one.
 *
 * Throws with all sentences of `readYaml`, each with its place.
 */
export function requireYaml<T>(text: string, path: string, schema: z.ZodType<T>): T {
	const file = new VFile({ path });
	const read = readYaml(text, file, schema);
	if (read) return read.value;
	throw new Error(file.messages.filter(({ fatal }) => fatal === true).join('\n'));
}
