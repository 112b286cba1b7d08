import type { z } from 'astro/zod';

/** What a schema says of a value, as `path: message`; an empty list where it fits. For tests. */
export function issuesOf(schema: z.ZodType, value: unknown): string[] {
	return schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}
