import * as z from 'astro/zod';
import { indicatorGroupNames } from '../names.ts';
import { IdSchema } from './id.ts';
import { namedValues } from './named-values.ts';

const words = z.string().min(1);

/** A common measure, `content/indicators.yaml`: what extracted indicators map to. */
export const IndicatorEntrySchema = z
	.strictObject({
		/** Stable id, in the address of its page. */
		id: IdSchema.meta({ title: '编号', description: '网址里的名字，定了不改' }),
		/** Name on the page. */
		label: words.meta({ title: '名称', description: '网页上的名称' }),
		/** Its name in English, for the glossary; where there is none its id gives one. */
		english: words.optional().meta({ title: '英文名', description: '英文页的词汇表里的名称；不写则由编号得来' }),
		group: namedValues(indicatorGroupNames).meta({ title: '分组', description: '列在哪一组' }),
		/** The unit in which it is compared. */
		unit: words.nullable().meta({ title: '单位', description: '比较时用的单位；没有的写 null' }),
		/** Units a figure may have to be this measure; empty where any will do. */
		units: z.array(words).default([]).meta({ title: '可用单位', description: '数字带这些单位才算；不写则不论' }),
		/** Whether more is better, or less; null where neither is. */
		direction: namedValues({ up: '高为好', down: '低为好' })
			.nullable()
			.meta({ title: '方向', description: '无所谓高低的写 null' }),
		definition: words.meta({ title: '定义', description: '一句话说明' }),
		/** Names under which reports print it. */
		synonyms: z.array(words).default([]).meta({ title: '同义', description: '报道里的叫法' }),
		/** Words that, standing in a name, make it another measure. */
		not: z.array(words).default([]).meta({ title: '不是', description: '名称里有这些字的，是别的指标' }),
		/** Whether a figure of some of many counts too (45项新技术完成初审); of others it is left out (递交申请书的党员). */
		parts: z.boolean().default(false).meta({ title: '部分', description: '只说其中一部分的数字也算，写 true' }),
		/** The corresponding measure of the national performance appraisal of tertiary public hospitals, where there is one. */
		appraisal: words
			.nullable()
			.default(null)
			.meta({ title: '考核指标', description: '国家三级公立医院绩效考核里对应的指标' }),
	})
	.meta({ title: '指标', description: '常用的指标' });
export const IndicatorCatalogueSchema = z
	.array(IndicatorEntrySchema)
	.min(1)
	.meta({ title: '指标目录', description: '抽取到的数字按名称归到其中一项' });
export type IndicatorEntry = z.output<typeof IndicatorEntrySchema>;
