import * as z from 'astro/zod';
import { IdSchema } from './id.ts';

const words = z.string().min(1);
const slug = IdSchema.meta({ title: '编号', description: '网址里的名字，定了不改' });
const label = words.meta({ title: '名称', description: '网页上的名称' });
/** Its name in English, for the glossary; where there is none its id gives one. */
const english = words.optional().meta({ title: '英文名', description: '英文页的词汇表里的名称；不写则由编号得来' });

/** A theme that passages carry. */
export const LeafThemeSchema = z
	.strictObject({
		slug,
		label,
		english,
		/** What a passage must speak of to carry it. */
		definition: words.meta({ title: '定义', description: '一段话说到什么才算' }),
		/** Words that speak for it, with their weights: 1 is enough by itself. */
		cues: z
			.record(words, z.number().min(0).max(2).meta({ title: '权重', description: '0 到 2；1 就够了' }))
			.meta({ title: '线索词', description: '词与权重；一段里合计到阈值才算' }),
	})
	.meta({ title: '细目', description: '一段话可以带上的主题' });

/** A top theme with its leaves, `content/themes.yaml`. */
export const ThemeSchema = z
	.strictObject({
		slug,
		label,
		english,
		definition: words.meta({ title: '定义', description: '这一类说的是什么' }),
		leaves: z.array(LeafThemeSchema).min(1).meta({ title: '细目', description: '这一类的细目' }),
	})
	.meta({ title: '大类', description: '大类与它的细目' });
export const ThemeCatalogueSchema = z.array(ThemeSchema).min(1).meta({ title: '主题目录', description: '大类与细目' });
export type LeafTheme = z.output<typeof LeafThemeSchema>;
export type Theme = z.output<typeof ThemeSchema>;
