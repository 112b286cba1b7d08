import { z } from 'astro/zod';
import { ComparisonSchema, HonourSchema, IndicatorSchema } from './article.ts';
import { blockTypes } from './block-types.ts';

/** Where a correction applies: the line of the source, and the text that the editor saw there. */
const target = {
	/** A line of the source file, from 1, on which the block or the passage stands. */
	line: z.int().min(1),
	/** The text expected there; the correction is refused where it is not found. */
	expect: z.string().min(1),
	/** Which of several places of the line's block that read so, from 1; not needed where `expect` fits one only. */
	nth: z.int().min(1).optional(),
	/** What readers are told, in Chinese. */
	note: z.string().min(1).optional(),
};

const certainty = z.enum(['high', 'medium', 'low']);

/** What all corrections of facts have: `expect` are the words on which the fact stands; `off` takes the fact away. */
const fact = { ...target, off: z.boolean().default(false) };

const { kind: indicatorKind, qualifier, period, outOf, indicator } = IndicatorSchema.shape;
const { level, year, kind: honourKind } = HonourSchema.shape;

/** One correction: what is to be done, and where. */
export const CorrectionSchema = z.discriminatedUnion('do', [
	/** A misprint and its likely reading; both are kept. */
	z.strictObject({ do: z.literal('emend'), ...target, corr: z.string().min(1), certainty }),
	/** A remark on a passage: doubtful, lost, cut off, illegible. */
	z.strictObject({
		do: z.literal('note'),
		...target,
		type: z.enum(['suspect', 'gap', 'truncated', 'unclear']),
		note: z.string().min(1),
		at: z.enum(['passage', 'start', 'end']).default('passage'),
	}),
	/** The block is of another type. */
	z.strictObject({
		do: z.literal('retype'),
		...target,
		type: z.enum(blockTypes),
		depth: z.union([z.literal(2), z.literal(3)]).optional(),
	}),
	/** The block goes on where the block that holds line `to` stops. */
	z.strictObject({ do: z.literal('join'), ...target, to: z.int().min(1) }),
	/** A new block begins with the expected text. */
	z.strictObject({ do: z.literal('split'), ...target, type: z.enum(blockTypes).optional() }),
	/** The block belongs behind the block that holds line `after`; 0 for the start of its article. */
	z.strictObject({ do: z.literal('move'), ...target, after: z.int().min(0) }),
	/** The block is no part of the report. */
	z.strictObject({ do: z.literal('discard'), ...target, reason: z.string().min(1) }),
	/** The block begins with the expected run-in head; `off` where the rules see one that is none. */
	z.strictObject({ do: z.literal('runIn'), ...target, off: z.boolean().default(false) }),
	/** An article of its own begins with the line, which begins with the expected text. */
	z.strictObject({ do: z.literal('article'), ...target }),
	/** The article that holds the expected text goes on where the one before it stops. */
	z.strictObject({ do: z.literal('merge'), ...target }),
	/** A passage carries a theme, or does not. */
	z.strictObject({
		do: z.literal('theme'),
		...target,
		add: z.array(z.string()).default([]),
		remove: z.array(z.string()).default([]),
	}),
	/** A figure of the passage is another, or is missing, or is none. Of several that stand there, `was` or `value` names one. */
	z.strictObject({
		do: z.literal('indicator'),
		...fact,
		/** The value that the rules read, where it is wrong. */
		was: z.number().optional(),
		name: z.string().min(1).optional(),
		value: z.number().optional(),
		unit: z.string().min(1).nullable().optional(),
		qualifier: qualifier.optional(),
		kind: indicatorKind.optional(),
		period: period.optional(),
		outOf: outOf.optional(),
		comparison: ComparisonSchema.nullable().optional(),
		/** Id in `content/indicators.yaml`. */
		indicator: indicator.optional(),
	}),
	/** `expect` is the honour's name. */
	z.strictObject({
		do: z.literal('honour'),
		...fact,
		level: level.optional(),
		year: year.optional(),
		kind: honourKind.optional(),
	}),
	/** `expect` are the words that name a person with a post. */
	z.strictObject({
		do: z.literal('person'),
		...fact,
		name: z.string().min(1),
		role: z.string().min(1).optional(),
		org: z.string().min(1).nullable().optional(),
	}),
	/** `expect` is what was said, whole. */
	z.strictObject({ do: z.literal('quotation'), ...fact, speaker: z.string().min(1).optional() }),
	/** `expect` are the words that name the programme; `name` is its label, where it is not in the catalogue. */
	z.strictObject({
		do: z.literal('programme'),
		...fact,
		id: z.string().min(1).optional(),
		name: z.string().min(1).optional(),
	}),
]);

/** What an editor sets for a whole article, found by its headline. */
export const ArticleSettingsSchema = z.strictObject({
	/** Headline of the article, as printed or as converted. */
	headline: z.string().min(1),
	/** A line of the article; only where two articles of the page have one headline. */
	line: z.int().min(1).optional(),
	/** Address of the article; only before it is published. */
	slug: z
		.string()
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
		.optional(),
	/** Id of a record in `content/hospitals`; null where no single hospital is the subject. */
	hospital: z.string().min(1).nullable().optional(),
	/** EDTF. */
	date: z.string().min(4).nullable().optional(),
	publication: z.string().min(1).nullable().optional(),
	sponsor: z.string().min(1).nullable().optional(),
	sectionLabel: z.string().min(1).nullable().optional(),
	deck: z.string().min(1).nullable().optional(),
	kickers: z.array(z.string().min(1)).optional(),
});

/** A sidecar, `content/sources/<name>.yaml`: where a source comes from, and what its editor corrected. */
export const SidecarSchema = z.strictObject({
	/** What is known of the page; unknown parts are left out. */
	provenance: z
		.strictObject({
			newspaper: z.string().min(1).optional(),
			/** EDTF: 2021-07-01. */
			date: z.string().min(4).optional(),
			/** Page of the newspaper, as printed. */
			page: z.string().min(1).optional(),
			/** How the text was obtained. */
			obtained: z.string().min(1).optional(),
			rights: z.string().min(1).optional(),
		})
		.optional(),
	/** Who read the converted report against the source, and when. */
	reviewed: z.strictObject({ by: z.string().min(1), on: z.iso.date() }).optional(),
	articles: z.array(ArticleSettingsSchema).default([]),
	corrections: z.array(CorrectionSchema).default([]),
});

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
