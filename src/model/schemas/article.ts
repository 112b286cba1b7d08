import * as z from 'astro/zod';
import type { CodePoint } from '../offsets.ts';
import { blockTypes } from './block-types.ts';

/** The version of the article document; it changes only when a reader of the old form would be misled by the new one. */
export const articleVersion = 1;

/** The kinds of editorial note, after TEI: what the scan did to the text, what a hand did, and what is doubtful. */
export const noteTypes = [
	'joined',
	'gap',
	'truncated',
	'unclear',
	'supplied',
	'emended',
	'duplicate',
	'suspect',
	'moved',
] as const;

/** Whether the report says it or the archive infers it. */
export const BasisSchema = z.enum(['stated', 'inferred']);

/** A count of code points, at least some. */
const codePointFrom = (least: number) => z.int().min(least) as unknown as z.ZodType<CodePoint, CodePoint>;
/** How certain something is that a rule or a weight decided: of the sure at least 99 in 100 are right, of the likely 85. */
export const SurenessSchema = z.enum(['sure', 'likely', 'guess']);

/** A run of characters of the source: line from 1, columns `[from, to)` in code points. */
export const PlaceSchema = z.tuple([z.int().min(1), codePointFrom(0), codePointFrom(1)]);

/** A block's address within its article: `b` and the line of its first character; `-2` for a second one on that line. */
export const BlockIdSchema = z.string().regex(/^b[1-9]\d*(?:-[1-9]\d*)?$/);

/** An editorial note on a run of a block's text. */
export const NoteSchema = z.strictObject({
	type: z.enum(noteTypes),
	/** `[from, to)` in code points of the block's text. */
	span: z.tuple([codePointFrom(0), codePointFrom(0)]),
	/** What is said of the run, in Chinese. */
	text: z.string().optional(),
	/** What is printed, where the note is an emendation. */
	sic: z.string().optional(),
	/** What it should probably be. */
	corr: z.string().optional(),
	certainty: z.enum(['high', 'medium', 'low']).optional(),
});

/**
 * What an editor says of a correction that no note of the text tells: of a block that he named, joined, divided or placed
 * otherwise, of its themes, of a fact that he took away.
 */
export const RemarkSchema = z.strictObject({
	/** The kind of correction: the `do` of the sidecar. */
	do: z
		.string()
		.min(1)
		.describe(
			'更正的种类：retype join split move runIn theme article merge indicator honour person quotation programme'
		),
	/** The words it concerns, as printed; absent where it concerns the whole block. */
	quote: z.string().min(1).optional(),
	/** In Chinese. */
	text: z.string().min(1),
});

/** What an editor says of a fact that he corrected or added; absent where he says nothing. */
const remarks = {
	remarks: z.array(z.string().min(1)).min(1).optional().describe('编者对这一项更正的说明；没有说明则无此项'),
};

/** How a fact was found. On pages that are only scored at least 97 in 100 of the sure facts are right, of the likely 80. */
const found = {
	/** Id of the rule: its stage or folder and its name, `indicators/name-value`; `correct/indicator` where an editor said it. */
	rule: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
	sure: SurenessSchema,
};

const blockShape = {
	id: BlockIdSchema,
	type: z.enum(blockTypes),
	/** Level of a crosshead, 2 or 3; null for every other type. */
	depth: z.union([z.literal(2), z.literal(3), z.null()]),
	/** Where the block's characters stand in the source, in reading order. */
	source: z.array(PlaceSchema).min(1),
	/** The run-in head with which the text begins. */
	runIn: z.string().nullable(),
	/** How certain the type and the joins are. */
	sure: SurenessSchema,
	/** Leaf slugs of `content/themes.yaml`; paragraphs and list items only. */
	themes: z.array(z.string()),
	notes: z.array(NoteSchema),
	/** What its editor says of it; absent where he says nothing. */
	remarks: z
		.array(RemarkSchema)
		.min(1)
		.optional()
		.describe('编者对这一段的更正（改类、接、分、移、主题、删去的数字……）的说明；没有说明则无此项'),
};

/** A block as the front matter keeps it: its text stands in the body, under the same id. */
export const BlockMetadataSchema = z.strictObject(blockShape);

/** A block with its reading text. */
export const BlockSchema = z.strictObject({ ...blockShape, text: z.string() });

/** Who wrote the report: one role, with those who share it. */
export const BylineSchema = z.strictObject({
	/** As printed: 记者, 特约记者, 通讯员 …; null where names stand alone. */
	role: z.string().nullable(),
	/** The newspaper or office printed with the role. */
	org: z.string().nullable(),
	names: z.array(z.string().min(1)),
});

/** When the report appeared, or when it must have appeared. */
export const ReportDateSchema = z.strictObject({
	/** EDTF (ISO 8601-2): `2021-07-01`, `2021-07`, `[2021-05-24..2021-12-31]`. */
	edtf: z.string().min(4),
	basis: BasisSchema,
	evidence: z.array(z.strictObject({ quote: z.string().min(1), block: BlockIdSchema })),
});

/** The one hospital the report is about. */
export const ArticleHospitalSchema = z.strictObject({
	/** The name of a record in `content/hospitals`. */
	id: z.string().min(1),
	name: z.string().min(1),
	aliases: z.array(z.string().min(1)),
	city: z.string().nullable(),
	province: z.string().nullable(),
	/** GB/T 2260 code of the city, or of the province where the city is unknown. */
	adcode: z
		.string()
		.regex(/^\d{6}$/)
		.nullable(),
	basis: z.strictObject({
		name: BasisSchema,
		city: BasisSchema.nullable(),
		province: BasisSchema.nullable(),
	}),
});

/** Where a fact stands: the block, and the line of the source on which its quote begins. */
const placed = { block: BlockIdSchema, line: z.int().min(1) };

/** Another institution that the report names. */
export const OrganisationSchema = z.strictObject({ name: z.string().min(1), ...placed });

/** How a figure changed, against what. */
export const ComparisonSchema = z.strictObject({
	/** As printed: 同比, 较去年同期, 由11个; null where the text says only that something grew. */
	base: z.string().min(1).nullable(),
	direction: z.enum(['up', 'down', 'same']).nullable(),
	/** The printed change; null where only both ends are printed. */
	value: z.number().nullable(),
	unit: z.string().nullable(),
	/** The earlier value, where it is printed. */
	from: z.number().nullable(),
});

export const indicatorKinds = ['measure', 'count', 'rank', 'target', 'money', 'satisfaction', 'context'] as const;

/** A figure on its sentence. */
export const IndicatorSchema = z.strictObject({
	/** The words that say what is counted, without number, unit, verb and hospital. */
	name: z.string().min(1),
	/** The number meant: 110.73万人次 is 1107300; of a range (40—50万人次) the lower end. */
	value: z.number(),
	/** The upper end of a range; absent where there is none. */
	valueTo: z.number().optional(),
	/** As printed, without 万 and 亿; null where none is printed. */
	unit: z.string().nullable(),
	/** As printed: 约 近 余 超过 以上. */
	qualifier: z.string().nullable(),
	kind: z.enum(indicatorKinds),
	/** The time words that govern the figure, as printed. */
	period: z.string().nullable(),
	periodEdtf: z.string().nullable(),
	/** The denominator of a rank. */
	outOf: z.number().nullable(),
	comparison: ComparisonSchema.nullable(),
	subject: z.string().nullable(),
	/** An exact run of source characters, line breaks removed. */
	quote: z.string().min(1),
	...placed,
	/** Id in `content/indicators.yaml`. */
	indicator: z.string().nullable(),
	...found,
	/** Doubts, in Chinese. */
	notes: z.array(z.string()),
	...remarks,
});

/** An award, a designation or a first that the report claims. */
export const HonourSchema = z.strictObject({
	name: z.string().min(1),
	level: z.enum(['international', 'national', 'provincial', 'municipal', 'county', 'institutional']).nullable(),
	year: z.string().nullable(),
	kind: z.enum(['award', 'accreditation', 'designation', 'ranking', 'first', 'other']),
	quote: z.string().min(1),
	...placed,
	...found,
	...remarks,
});

/** A named mechanism, campaign or method, with every place that names it. */
export const ProgrammeMentionsSchema = z.strictObject({
	id: z.string().min(1),
	name: z.string().min(1),
	mentions: z.array(z.strictObject({ quote: z.string().min(1), ...placed, ...found, ...remarks })).min(1),
});

/** Somebody named with a post, a title or a rank. */
export const PersonSchema = z.strictObject({
	name: z.string().min(1),
	role: z.string().min(1),
	org: z.string().nullable(),
	...placed,
	...found,
	...remarks,
});

/** What somebody said. */
export const QuotationSchema = z.strictObject({
	text: z.string().min(1),
	speaker: z.string().min(1),
	...placed,
	...found,
	...remarks,
});

/** The account of every character of the article's source. */
export const LedgerSchema = z.strictObject({
	/** All characters other than white space. */
	characters: z.int().min(0),
	/** Those that stand in a block. */
	placed: z.int().min(0),
	/** Layout marks at the start of a line. */
	marks: z.int().min(0),
	discarded: z.array(
		z.strictObject({
			text: z.string().min(1),
			source: z.array(PlaceSchema).min(1),
			reason: z.string().min(1),
			...remarks,
		})
	),
});

/** Where the source comes from, as its editor knows it; what he does not know is null. */
export const ProvenanceSchema = z.strictObject({
	/** The newspaper and the day of the page, EDTF; `publication` and `date` of the article follow them. */
	newspaper: z.string().min(1).nullable().describe('报名'),
	date: z.string().min(4).nullable().describe('刊期，EDTF（ISO 8601-2）'),
	/** Page of the newspaper, as printed: 4, A04, 第四版. */
	page: z.string().min(1).nullable().describe('版次，照报纸所印'),
	/** Where and how the text was obtained. */
	obtained: z.string().min(1).nullable().describe('文字从何处、怎样取得'),
	/** Whose the rights are. */
	rights: z.string().min(1).nullable().describe('权利归谁'),
});

/** Who read the converted report against the source, and on which day. */
export const ReviewedSchema = z.strictObject({ by: z.string().min(1), on: z.iso.date() });

const articleShape = {
	version: z.literal(articleVersion),
	/** The slug: kept once it is given. */
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
	source: z.strictObject({
		file: z.string().min(1),
		/** Digest of the file as received. */
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
		encoding: z.string().min(1),
		/** First and last line. */
		lines: z.tuple([z.int().min(1), z.int().min(1)]),
	}),
	sectionLabel: z.string().nullable(),
	kickers: z.array(z.string().min(1)),
	headline: z.string().min(1),
	deck: z.string().nullable(),
	/** Blocks of the editor's note. */
	editorsNote: z.array(BlockIdSchema),
	bylines: z.array(BylineSchema),
	/** 主办, 协办, 专版, as printed. */
	sponsor: z.string().nullable(),
	/** The newspaper, only where the text names it. */
	publication: z.string().nullable(),
	date: ReportDateSchema.nullable(),
	/** Null where no single hospital is the subject. */
	hospital: ArticleHospitalSchema.nullable(),
	organisations: z.array(OrganisationSchema),
	indicators: z.array(IndicatorSchema),
	honours: z.array(HonourSchema),
	programmes: z.array(ProgrammeMentionsSchema),
	people: z.array(PersonSchema),
	quotations: z.array(QuotationSchema),
	ledger: LedgerSchema,
	/** Null where nothing is known of where the source comes from. */
	provenance: ProvenanceSchema.nullable().describe('来历，编者所知；一无所知则为 null'),
	/** Null until somebody has read the report against its source. */
	reviewed: ReviewedSchema.nullable().describe('谁在哪一天对照原件核对过；尚未核对则为 null'),
};

/** Front matter of an article's MDX: written by `src/pipeline/emit`, read by the `articles` collection. */
export const ArticleFrontmatterSchema = z.strictObject({ ...articleShape, blocks: z.array(BlockMetadataSchema) });

/** The article document, version 1: what `convert -- --json` prints and `/articles/<slug>/article.json` serves. */
export const ArticleSchema = z.strictObject({ ...articleShape, blocks: z.array(BlockSchema) });

export type { BlockType } from './block-types.ts';
export type NoteType = (typeof noteTypes)[number];
export type IndicatorKind = (typeof indicatorKinds)[number];
export type Sureness = z.output<typeof SurenessSchema>;
export type Basis = z.output<typeof BasisSchema>;
export type Place = z.output<typeof PlaceSchema>;
export type Note = z.output<typeof NoteSchema>;
export type BlockMetadata = z.output<typeof BlockMetadataSchema>;
export type Block = z.output<typeof BlockSchema>;
export type Byline = z.output<typeof BylineSchema>;
export type ReportDate = z.output<typeof ReportDateSchema>;
export type ArticleHospital = z.output<typeof ArticleHospitalSchema>;
export type Organisation = z.output<typeof OrganisationSchema>;
export type Comparison = z.output<typeof ComparisonSchema>;
export type Indicator = z.output<typeof IndicatorSchema>;
export type Honour = z.output<typeof HonourSchema>;
export type ProgrammeMentions = z.output<typeof ProgrammeMentionsSchema>;
export type Person = z.output<typeof PersonSchema>;
export type Quotation = z.output<typeof QuotationSchema>;
export type Ledger = z.output<typeof LedgerSchema>;
export type Remark = z.output<typeof RemarkSchema>;
export type Provenance = z.output<typeof ProvenanceSchema>;
export type Reviewed = z.output<typeof ReviewedSchema>;
export type ArticleFrontmatter = z.output<typeof ArticleFrontmatterSchema>;
export type Article = z.output<typeof ArticleSchema>;
