import type { Look } from '../../src/pipeline/structure/line-view.ts';

/** Kinds of pages, as the scores of structure are told apart by them. */
export const pageKinds = [
	'account of a social network',
	'web page',
	'interview',
	'several articles',
	'columns line by line',
	'one article',
] as const;
export type PageKind = (typeof pageKinds)[number];

/**
 * The kind of a page: the first that holds.
 *
 * @param looks what its lines look like by themselves
 * @param articles how many a careful reader found on it
 */
export function pageKind(looks: readonly Look[], articles: number): PageKind {
	const count = (...wanted: Look[]) => looks.filter((look) => wanted.includes(look)).length;
	if (count('账号提示') > 0) return 'account of a social network';
	if (count('网页行') > 0) return 'web page';
	if (count('问句', '答句', '说话人') >= 3) return 'interview';
	if (articles > 1) return 'several articles';
	return count('栏中行') >= 6 ? 'columns line by line' : 'one article';
}
