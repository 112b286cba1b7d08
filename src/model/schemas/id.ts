import * as z from 'astro/zod';

/** An id or an address: pinyin or English words in lower case, joined by hyphens. */
export const IdSchema = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
	.meta({ expects: '小写字母、数字和连字符，如 suizhou-central-hospital' });
