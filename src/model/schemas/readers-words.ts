import * as z from 'astro/zod';

const word = z.string().min(1);

/** How readers ask and reports write: `content/readers-words.yaml`. */
export const ReadersWordsSchema = z.strictObject({
	/** Words that may stand for each other, a group a row. */
	same: z.array(z.array(word).min(2)),
	/** Words that only ask. */
	questions: z.array(word),
});
export type ReadersWords = z.output<typeof ReadersWordsSchema>;
