import * as z from 'astro/zod';

/** How many answers were annotated, given, and right. */
export const ScoreSchema = z.strictObject({
	expected: z.int().min(0),
	found: z.int().min(0),
	right: z.int().min(0),
});

/** The scores of one set of pages, by measure. */
export const ScoredSetSchema = z.strictObject({
	/** Annotated pages, and the reports on them. */
	pages: z.int().min(0),
	reports: z.int().min(0),
	scores: z.record(z.string(), ScoreSchema),
});
export type ScoredSet = z.output<typeof ScoredSetSchema>;

/** `src/archive/scores.yaml`: how right the conversion is by itself, as `npm run floors -- -u` measured it. */
export const ScoresSchema = z.strictObject({
	/** How often the closed pages had been scored by then. */
	closedScorings: z.int().min(0),
	/** Pages that no rule was made for; absent while there are none that answer such questions. */
	closed: z.strictObject({ structure: ScoredSetSchema.optional(), facts: ScoredSetSchema.optional() }),
	/** Invented pages that rules were made from. */
	seen: z.strictObject({ structure: ScoredSetSchema.optional(), facts: ScoredSetSchema.optional() }),
});
export type Scores = z.output<typeof ScoresSchema>;
