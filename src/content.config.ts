import { join } from 'node:path';
import { contentFolder, pagesFolders } from 'virtual:content';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { fileLoader } from './archive/loaders/file-loader.ts';
import { ArticleFrontmatterSchema } from './model/schemas/article.ts';
import { HospitalSchema } from './model/schemas/hospital.ts';

export const collections = {
	articles: defineCollection({
		loader: fileLoader({ folders: [join(contentFolder, 'articles')], ending: '.mdx' }),
		schema: ArticleFrontmatterSchema,
	}),
	hospitals: defineCollection({
		loader: fileLoader({ folders: [join(contentFolder, 'hospitals')], ending: '.yaml' }),
		schema: HospitalSchema,
	}),
	pages: defineCollection({
		loader: fileLoader({ folders: pagesFolders, ending: '.mdx', body: true }),
		schema: z.strictObject({ title: z.string(), lede: z.string() }),
	}),
};
