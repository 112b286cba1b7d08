import type { Article, ArticleFrontmatter, NoteType } from '../../model/schemas/article.ts';

/** What became of the characters of a report, and what is doubtful about it. */
export interface Quality {
	characters: number;
	placed: number;
	marks: number;
	discarded: number;
	joins: number;
	repaired: number;
	lost: number;
	doubted: number;
	/** What the report does not state and the archive inferred, in Chinese. */
	inferred: string[];
}

const groups: Readonly<Record<'joins' | 'repaired' | 'lost' | 'doubted', readonly NoteType[]>> = {
	joins: ['joined'],
	repaired: ['emended', 'supplied'],
	lost: ['gap', 'truncated'],
	doubted: ['suspect', 'unclear', 'duplicate', 'moved'],
};

/** Characters other than white space. */
function countCharacters(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + Array.from(text.replaceAll(/\s/gu, '')).length, 0);
}

/** The account of one report, from its ledger and its notes. */
export function qualityOf(report: ArticleFrontmatter | Article): Quality {
	const notes = report.blocks.flatMap((block) => block.notes);
	const count = (types: readonly NoteType[]) => notes.filter(({ type }) => types.includes(type)).length;
	const { characters, placed, marks, discarded } = report.ledger;
	const basis = report.hospital?.basis;
	return {
		characters,
		placed,
		marks,
		discarded: countCharacters(discarded.map(({ text }) => text)),
		joins: count(groups.joins),
		repaired: count(groups.repaired),
		lost: count(groups.lost),
		doubted: count(groups.doubted),
		inferred: [
			...(report.date?.basis === 'inferred' ? ['刊期'] : []),
			...(basis?.name === 'inferred' ? ['医院'] : []),
			...(basis?.city === 'inferred' ? ['城市'] : []),
			...(basis?.province === 'inferred' ? ['省份'] : []),
		],
	};
}
