import * as z from 'astro/zod';
import { blockTypeNames, honourKindNames, honourLevelNames, indicatorKindNames } from '../names.ts';
import { ComparisonSchema, HonourSchema, IndicatorSchema } from './article.ts';
import { DaySchema, EdtfSchema } from './edtf.ts';
import { IdSchema } from './id.ts';
import { namedValues } from './named-values.ts';

/*
 * `title` is what a field is called in messages to editors, `description` what tools that complete YAML say of it; both are
 * Chinese and stand in `content/sidecar.schema.json`.
 */

const words = z.string().min(1);

/** Where a correction applies: the line of the source, and the text that the editor saw there. */
const onLine = {
	line: z.int().min(1).meta({ title: '行号', description: '原件里的行号，从 1 数起，空行也算' }),
	expect: words.meta({ title: '原文', description: '那一行应有的文字，照原件抄；找不到时这条更正不施行，并指出来' }),
	note: words.optional().meta({ title: '说明', description: '读者看到的说明' }),
};

/** Where in a block it applies. */
const target = {
	...onLine,
	nth: z
		.int()
		.min(1)
		.optional()
		.meta({ title: '第几处', description: '这一行所在的块里有几处这样的文字时，写明是第几处，从 1 数起' }),
};

const certainty = namedValues({ high: '高', medium: '中', low: '低' }).meta({
	title: '把握',
	description: '改正有多大把握：高是很有把握，低只是推测',
});

/** What all corrections of facts have: `expect` are the words on which the fact stands; `off` takes the fact away. */
const fact = {
	...target,
	off: z.boolean().default(false).meta({ title: '取消', description: 'true：删去程序读出的这一项' }),
};

const blockType = namedValues(blockTypeNames).meta({ title: '类型', description: '这一块是什么' });

const { qualifier, period, outOf, indicator, subject } = IndicatorSchema.shape;
const { year } = HonourSchema.shape;
const { value: change, from } = ComparisonSchema.shape;

const comparison = z
	.strictObject({
		base: words.nullable().meta({ title: '与什么比', description: '照印：同比、较去年同期；没有写明的写 null' }),
		direction: namedValues({ up: '升', down: '降', same: '持平' })
			.nullable()
			.meta({ title: '升降', description: '没有写明的写 null' }),
		value: change.meta({ title: '变化', description: '印出的变化；只印了前后两个数的写 null' }),
		unit: words.nullable().meta({ title: '单位', description: '变化的单位，如 %、个百分点' }),
		from: from.meta({ title: '原值', description: '变化以前的数值；没有印出的写 null' }),
	})
	.meta({ title: '比较', description: '这个数字与什么比、变了多少' });

/** One correction: what is to be done, and where. */
export const CorrectionSchema = z
	.discriminatedUnion('do', [
		/** A misprint and its likely reading; both are kept. */
		z
			.strictObject({
				do: z.literal('emend'),
				...target,
				corr: words.meta({ title: '应作', description: '应该是什么字；原文的字仍留着' }),
				certainty,
			})
			.meta({ title: '改误字', description: '误字与应作之字，两者都留' }),
		/** A remark on a passage: doubtful, lost, cut off, illegible. */
		z
			.strictObject({
				do: z.literal('note'),
				...target,
				type: namedValues({ suspect: '存疑', gap: '缺文', truncated: '残缺', unclear: '不清' }).meta({
					title: '类型',
					description: '这一处怎样',
				}),
				note: words.meta({ title: '说明', description: '读者看到的说明' }),
				at: namedValues({ passage: '这些字', start: '段首', end: '段末' })
					.default('passage')
					.meta({ title: '位置', description: '说的是哪里' }),
			})
			.meta({ title: '加校记', description: '存疑、缺文、残缺、不清' }),
		/** The block is of another type. */
		z
			.strictObject({
				do: z.literal('retype'),
				...target,
				type: blockType,
				depth: z
					.union([z.literal(2), z.literal(3)])
					.optional()
					.meta({ title: '级别', description: '小标题的级别，2 或 3', expects: '2 或 3' }),
			})
			.meta({ title: '改类型', description: '这一块其实是别的' }),
		/** The block goes on where the block that holds line `to` stops. */
		z
			.strictObject({
				do: z.literal('join'),
				...target,
				to: z.int().min(1).meta({ title: '接到哪一行', description: '前面那一块的行号' }),
			})
			.meta({ title: '接上段', description: '接在前面某块之后' }),
		/** A new block begins with the expected text. */
		z
			.strictObject({ do: z.literal('split'), ...target, type: blockType.optional() })
			.meta({ title: '另起一块', description: '从 expect 起另成一块' }),
		/** The block belongs behind the block that holds line `after`; 0 for the start of its article. */
		z
			.strictObject({
				do: z.literal('move'),
				...target,
				after: z.int().min(0).meta({ title: '移到哪一行之后', description: '行号；0 是篇首' }),
			})
			.meta({ title: '移动', description: '移到某行之后' }),
		/** The block is no part of the report. */
		z
			.strictObject({
				do: z.literal('discard'),
				...target,
				reason: words.meta({ title: '缘由', description: '为什么不属于报道' }),
			})
			.meta({ title: '弃去', description: '不属于报道' }),
		/** The block begins with the expected run-in head; `off` where the rules see one that is none. */
		z
			.strictObject({
				do: z.literal('runIn'),
				...target,
				off: z.boolean().default(false).meta({ title: '取消', description: 'true：这里没有段首小标题' }),
			})
			.meta({ title: '段首小标题', description: '以 expect 为段首小标题' }),
		/** An article of its own begins with the line, which begins with the expected text. */
		z
			.strictObject({ do: z.literal('article'), ...onLine })
			.meta({ title: '另起一篇', description: '从这一行起另为一篇，expect 是它的标题' }),
		/** The article that holds the expected text goes on where the one before it stops. */
		z
			.strictObject({ do: z.literal('merge'), ...onLine })
			.meta({ title: '与上篇合', description: '这一篇接在上一篇之后，合为一篇' }),
		/** A passage carries a theme, or does not. */
		z
			.strictObject({
				do: z.literal('theme'),
				...target,
				add: z
					.array(words)
					.default([])
					.meta({ title: '加上', description: '要加的主题，写 content/themes.yaml 里细目的 slug' }),
				remove: z
					.array(words)
					.default([])
					.meta({ title: '去掉', description: '要去掉的主题，写 content/themes.yaml 里细目的 slug' }),
			})
			.meta({ title: '改主题', description: '这一段的主题' }),
		/** A figure of the passage is another, or is missing, or is none. Of several that stand there, `was` or `value` names one. */
		z
			.strictObject({
				do: z.literal('indicator'),
				...fact,
				/** The value that the rules read, where it is wrong. */
				was: z.number().optional().meta({ title: '原读作', description: '程序读成的数值，读错了才写' }),
				name: words.optional().meta({ title: '名称', description: '数的是什么，不带数字、单位、动词、医院' }),
				value: z.number().optional().meta({ title: '数值', description: '所指的数：110.73万 写 1107300' }),
				unit: words.nullable().optional().meta({ title: '单位', description: '照印，不带万、亿；没有的写 null' }),
				qualifier: qualifier.optional().meta({ title: '约数', description: '照印：约、近、余、超过；没有的写 null' }),
				kind: namedValues(indicatorKindNames).optional().meta({ title: '类别', description: '是哪一类数字' }),
				period: period.optional().meta({ title: '时间词', description: '照印：今年上半年；没有的写 null' }),
				outOf: outOf.optional().meta({ title: '总数', description: '名次的分母；没有的写 null' }),
				comparison: comparison.nullable().optional(),
				subject: subject
					.optional()
					.meta({ title: '谁的数', description: '医院、科室、城市或别的机构，照印；不知是谁的写 null' }),
				/** Id in `content/indicators.yaml`. */
				indicator: indicator
					.optional()
					.meta({ title: '指标', description: 'content/indicators.yaml 里的 id；不归哪一项的写 null' }),
			})
			.meta({ title: '改数字', description: '数字读错了、读漏了，或不是指标；写哪几项就改哪几项' }),
		/** `expect` is the honour's name. */
		z
			.strictObject({
				do: z.literal('honour'),
				...fact,
				level: namedValues(honourLevelNames)
					.nullable()
					.optional()
					.meta({ title: '级别', description: '哪一级的荣誉；没有写明的写 null' }),
				year: year.optional().meta({ title: '年份', description: '得到的年份；没有写明的写 null' }),
				kind: namedValues(honourKindNames).optional().meta({ title: '类别', description: '是哪一类荣誉' }),
			})
			.meta({ title: '改荣誉', description: 'expect 是荣誉名' }),
		/** `expect` are the words that name a person with a post. */
		z
			.strictObject({
				do: z.literal('person'),
				...fact,
				name: words.meta({ title: '姓名', description: '照印' }),
				role: words.optional().meta({ title: '职务', description: '照印' }),
				org: words.nullable().optional().meta({ title: '单位', description: '照印；没有写明的写 null' }),
			})
			.meta({ title: '改人物', description: 'expect 是写明姓名与职务的那几个字' }),
		/** `expect` is what was said, whole. */
		z
			.strictObject({
				do: z.literal('quotation'),
				...fact,
				speaker: words.optional().meta({ title: '说话人', description: '照印' }),
			})
			.meta({ title: '改引语', description: 'expect 是所说的话，一字不漏' }),
		/** `expect` are the words that name the programme; `name` is its label, where it is not in the catalogue. */
		z
			.strictObject({
				do: z.literal('programme'),
				...fact,
				id: words.optional().meta({ title: '编号', description: 'content/programmes.yaml 里的 id' }),
				name: words.optional().meta({ title: '名称', description: '不在目录里的项目叫什么' }),
			})
			.meta({ title: '改项目', description: 'expect 是文中的叫法' }),
	])
	.meta({ title: '更正', description: '做什么（do）、哪一行（line）、那里的原文（expect）' });

/** What an editor sets for a whole article, found by its headline. */
export const ArticleSettingsSchema = z
	.strictObject({
		/** Headline of the article, as converted. */
		headline: words.meta({ title: '标题', description: '这一篇的标题，照网页' }),
		/** A line of the article; only where two articles of the page have one headline. */
		line: z.int().min(1).optional().meta({ title: '行号', description: '这一页有两篇同名时，写这一篇的某一行' }),
		/** Address of the article; only before it is published. */
		slug: IdSchema.optional().meta({ title: '地址', description: '网址里的名字；发布以前才能定' }),
		/** Id of a record in `content/hospitals`; null where no single hospital is the subject. */
		hospital: words
			.nullable()
			.optional()
			.meta({ title: '医院', description: '档案 content/hospitals/某某.yaml 的文件名；没有哪一家是主角的写 null' }),
		date: EdtfSchema.nullable().optional().meta({
			title: '日期',
			description: '见报的日期，EDTF：2021-07-01、2021-07、[2021-05-24..2021-12-31]；不详的写 null',
		}),
		publication: words.nullable().optional().meta({ title: '报名', description: '登在哪家报纸；不详的写 null' }),
		sponsor: words.nullable().optional().meta({ title: '主办', description: '主办、协办、专版，照印；没有的写 null' }),
		sectionLabel: words.nullable().optional().meta({ title: '栏目名', description: '不带【】；没有的写 null' }),
		deck: words.nullable().optional().meta({ title: '副题', description: '不带 ——；没有的写 null' }),
		kickers: z.array(words).optional().meta({ title: '引题', description: '标题之上的题，从上到下' }),
	})
	.meta({ title: '一篇的设定', description: '按标题给某一篇设定' });

/** A sidecar, `content/sources/<name>.yaml`: where a source comes from, and what its editor corrected. */
export const SidecarSchema = z
	.strictObject({
		/** What is known of the page; unknown parts are left out. */
		provenance: z
			.strictObject({
				newspaper: words.optional().meta({ title: '报名', description: '登在哪家报纸' }),
				date: EdtfSchema.optional().meta({ title: '日期', description: '见报的日期，EDTF：2021-07-01' }),
				/** Page of the newspaper, as printed. */
				page: words.optional().meta({ title: '版次', description: '第几版，照印' }),
				/** How the text was obtained. */
				obtained: words.optional().meta({ title: '文本来历', description: '文本怎样得来' }),
				rights: words.optional().meta({ title: '权利', description: '著作权属谁' }),
			})
			.optional()
			.meta({ title: '来历', description: '这一版从哪里来；知道多少写多少' }),
		/** Who read the converted report against the source, and when. */
		reviewed: z
			.strictObject({
				by: words.meta({ title: '谁', description: '核对的人' }),
				on: DaySchema.meta({ title: '哪一天', description: '核对的日子：2026-11-24' }),
			})
			.optional()
			.meta({ title: '核对', description: '谁在哪一天对照原件读过' }),
		articles: z.array(ArticleSettingsSchema).default([]).meta({ title: '各篇设定', description: '按标题给某一篇设定' }),
		corrections: z.array(CorrectionSchema).default([]).meta({ title: '更正', description: '逐条更正，按次序施行' }),
	})
	.meta({ title: '更正文件', description: '一个原件的来历与编者的更正' });

export type Correction = z.output<typeof CorrectionSchema>;

const factKinds = ['indicator', 'honour', 'person', 'quotation', 'programme'] as const;

/** The corrections that concern the facts of an article. */
export type FactCorrection = Extract<Correction, { do: (typeof factKinds)[number] }>;

const boundaryKinds = ['article', 'merge'] as const;

/** Those that say where articles begin. */
export type BoundaryCorrection = Extract<Correction, { do: (typeof boundaryKinds)[number] }>;

/** Those that concern the text of an article, and the themes of its passages. */
export type TextCorrection = Exclude<Correction, FactCorrection | BoundaryCorrection>;

/** Whether a correction concerns a fact. */
export function isFactCorrection(correction: Correction): correction is FactCorrection {
	return factKinds.some((kind) => kind === correction.do);
}

/** Whether a correction concerns where articles begin. */
export function isBoundaryCorrection(correction: Correction): correction is BoundaryCorrection {
	return boundaryKinds.some((kind) => kind === correction.do);
}

/** Whether a correction concerns the text of an article. */
export function isTextCorrection(correction: Correction): correction is TextCorrection {
	return !isFactCorrection(correction) && !isBoundaryCorrection(correction);
}

export type ArticleSettings = z.output<typeof ArticleSettingsSchema>;
export type Sidecar = z.output<typeof SidecarSchema>;
