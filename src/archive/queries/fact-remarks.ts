import type { ArticleFrontmatter } from '../../model/schemas/article.ts';

/** What an editor says of a fact, with the words of the report on which it stands. */
export interface FactRemark {
	words: string;
	text: string;
}

/** What the editor of a report says of the facts that stand in a block. */
export function factRemarks(
	report: Pick<ArticleFrontmatter, 'indicators' | 'honours' | 'people' | 'quotations' | 'programmes'>,
	block: string
): FactRemark[] {
	const facts = [
		...report.indicators.map((fact) => ({ ...fact, words: fact.quote })),
		...report.honours.map((fact) => ({ ...fact, words: fact.name })),
		...report.people.map((fact) => ({ ...fact, words: fact.name })),
		...report.quotations.map((fact) => ({ ...fact, words: fact.text })),
		...report.programmes.flatMap(({ mentions }) => mentions.map((fact) => ({ ...fact, words: fact.quote }))),
	];
	return facts
		.filter((fact) => fact.block === block)
		.flatMap(({ words, remarks = [] }) => remarks.map((text) => ({ words, text })));
}
