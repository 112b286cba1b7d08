import { expect, test } from 'vitest';
import { ArticleSchema } from '../../src/model/schemas/article.ts';
import { generateReports } from './generate-reports.ts';

const reports = generateReports({ count: 200, seed: 1 });

test('makes valid documents', () => {
	for (const report of reports) expect(ArticleSchema.safeParse(report).error).toBeUndefined();
});

test('makes the same reports for the same seed', () => {
	expect(generateReports({ count: 3, seed: 1 })).toEqual(reports.slice(0, 3));
	expect(generateReports({ count: 1, seed: 2 })[0]).not.toEqual(reports[0]);
});

test('makes reports that share no paragraph', () => {
	const paragraphs = reports.flatMap(({ blocks }) =>
		blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text)
	);
	expect(new Set(paragraphs).size).toBe(paragraphs.length);
	expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
});
