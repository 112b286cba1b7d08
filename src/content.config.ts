import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { leanLoader } from './archive/loaders/lean-loader.ts';
import { ArticleFrontmatterSchema } from './model/schemas/article.ts';
import { HospitalSchema } from './model/schemas/hospital.ts';

export const collections = {
	articles: defineCollection({ loader: leanLoader({ base: 'content/articles' }), schema: ArticleFrontmatterSchema }),
	hospitals: defineCollection({
		loader: glob({ base: 'content/hospitals', pattern: '*.yaml' }),
		schema: HospitalSchema,
	}),
	pages: defineCollection({
		loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
		schema: z.strictObject({ title: z.string(), lede: z.string() }),
	}),
};
