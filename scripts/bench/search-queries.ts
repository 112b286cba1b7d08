import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Article } from '../../src/model/schemas/article.ts';
import { foldCharacter } from '../../src/search/fold.ts';

/** What a person who knows only the reports asks, with where the answer stands. */
const QuerySchema = z.strictObject({
	query: z.string(),
	kind: z.string(),
	answer: z.array(
		z.strictObject({
			/** Beginning of the source's file name. */
			report: z.string(),
			line: z.int(),
			says: z.string(),
		})
	),
	entity: z.string().nullable(),
	grepped_absent: z.array(z.string()).optional(),
});
export type AskedQuery = z.output<typeof QuerySchema>;

/** The sets: `tune` is worked with, `closed` only scored, `unanswerable` has what no report answers. */
export type QuerySet = 'tune' | 'closed' | 'unanswerable';

/** Reads a set of `scripts/fixtures/queries`. */
export function readQueries(set: QuerySet): AskedQuery[] {
	const file = join(import.meta.dirname, '..', 'fixtures', 'queries', `${set}.yaml`);
	return z.array(QuerySchema).parse(parse(readFileSync(file, 'utf8')));
}

/** Something that was shown: a card or a passage, with the blocks (`<slug>#<block>`) that it leads to. */
export interface ShownAnswer {
	name: string;
	blocks: string[];
}

const fold = (text: string): string =>
	[...text]
		.map(foldCharacter)
		.join('')
		.replaceAll(/[\p{P}\p{S}]/gu, '');

/** The blocks in which an answer stands: those of the source line whose text has its words, else those of the line. */
function blocksOf(answer: AskedQuery['answer'][number], articles: readonly Article[]): string[] {
	const own = articles.filter(({ source }) => source.file.startsWith(answer.report));
	const having = own.flatMap(({ id, blocks }) =>
		blocks.flatMap((block) => (fold(block.text).includes(fold(answer.says)) ? [`${id}#${block.id}`] : []))
	);
	if (having.length > 0) return having;
	return own.flatMap(({ id, blocks }) =>
		blocks.flatMap(({ id: block, source }) => (source.some(([line]) => line === answer.line) ? [`${id}#${block}`] : []))
	);
}

/** The place of the first right answer among what was shown, from 0; -1 where none is right. */
export function placeOfRight(query: AskedQuery, shown: readonly ShownAnswer[], articles: readonly Article[]): number {
	const right = new Set(query.answer.flatMap((answer) => blocksOf(answer, articles)));
	const entity = query.entity === null ? '' : fold(query.entity);
	return shown.findIndex(
		({ name, blocks }) =>
			blocks.some((block) => right.has(block)) || (entity !== '' && name !== '' && fold(name) === entity)
	);
}
