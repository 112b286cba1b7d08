import { join } from 'node:path';
import { contentFolder, pagesFolders } from 'virtual:content';
import * as z from 'astro/zod';
import { defineCollection } from 'astro:content';
import { fileLoader } from './archive/loaders/file-loader.ts';
import { HospitalSchema } from './model/schemas/hospital.ts';

/** The front matter of a page that is written by hand, `content/pages/*.mdx`. */
const PageSchema = z.strictObject({
	title: z.string().min(1).meta({ title: '标题', description: '页面的标题' }),
	lede: z.string().meta({ title: '导语', description: '标题下的一句话' }),
});

export const collections = {
	articles: defineCollection({
		loader: fileLoader({ folders: [join(contentFolder, 'articles')], ending: '.mdx' }),
	}),
	hospitals: defineCollection({
		loader: fileLoader({ folders: [join(contentFolder, 'hospitals')], ending: '.yaml', schema: HospitalSchema }),
		schema: HospitalSchema,
	}),
	pages: defineCollection({
		loader: fileLoader({ folders: pagesFolders, ending: '.mdx', schema: PageSchema, body: true }),
		schema: PageSchema,
	}),
};
