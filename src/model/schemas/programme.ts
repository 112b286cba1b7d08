import * as z from 'astro/zod';
import { programmeGroupNames } from '../names.ts';
import { IdSchema } from './id.ts';
import { namedValues } from './named-values.ts';

const words = z.string().min(1);

/** A named mechanism, campaign or method, `content/programmes.yaml`. */
export const ProgrammeEntrySchema = z
	.strictObject({
		/** Stable id, in the address of its page. */
		id: IdSchema.meta({ title: '编号', description: '网址里的名字，定了不改' }),
		/** Name on the page. */
		label: words.meta({ title: '名称', description: '网页上的名称' }),
		/** Its name in English, for the glossary; where there is none its id gives one. */
		english: words.optional().meta({ title: '英文名', description: '英文页的词汇表里的名称；不写则由编号得来' }),
		group: namedValues(programmeGroupNames).meta({ title: '分组', description: '列在哪一组' }),
		/** What it is, in one sentence. */
		definition: words.meta({ title: '定义', description: '一句话说明' }),
		/** Other wordings under which reports name it; quotation marks do not matter. */
		variants: z
			.array(z.string().min(2))
			.default([])
			.meta({ title: '其他写法', description: '报道里的其他写法，引号不计，至少两字' }),
	})
	.meta({ title: '项目', description: '有名称的做法、活动、制度' });
export const ProgrammeCatalogueSchema = z
	.array(ProgrammeEntrySchema)
	.min(1)
	.meta({ title: '项目目录', description: '有名称的做法、活动、制度' });
export type ProgrammeEntry = z.output<typeof ProgrammeEntrySchema>;
