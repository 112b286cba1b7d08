import type { Score } from '../bench/score.ts';

/** Pages are left out in so many parts. */
const parts = 8;

/**
 * Leaves every eighth page out in turn, fits on the others, and scores what that says of the pages left out.
 *
 * @param fit what some pages give
 * @param score what that says of a page beside what is right
 * @returns a score for each page
 */
export function leavePagesOut<Page, Fitted>(
	pages: readonly Page[],
	fit: (pages: readonly Page[]) => Fitted,
	score: (fitted: Fitted, page: Page) => Score
): Map<Page, Score> {
	const scores = new Map<Page, Score>();
	for (let part = 0; part < parts; part += 1) {
		const isLeftOut = (_: Page, index: number) => index % parts === part;
		const fitted = fit(pages.filter((page, index) => !isLeftOut(page, index)));
		for (const page of pages.filter(isLeftOut)) scores.set(page, score(fitted, page));
	}
	return scores;
}
