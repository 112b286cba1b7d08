import type { Byline } from '../../model/schemas/article.ts';

/** Who the author is, in brackets at the foot: （作者系辰江县人民医院院长）, （作者单位：柳坪乡卫生院）. */
const authorNote =
	/^[（(]\s*作者(?:系|为|是|单位(?:系|为)?|简介)?[:：\s]*(?<who>\p{Script=Han}[^（()）。]{1,40}?)\s*[）)]$/u;

/** The office with which words begin. */
const office =
	/^\p{Script=Han}{2,20}?(?:医院(?!管理)|卫生院|保健院|中心(?!医院)|学会|协会|委员会|大学|学院|公司|局|委(?!员))/u;

/**
 * Gives the author of an article the role and the office that a note at its foot tells. It tells of the one who signed without a
 * role; where several did, or none, of nobody.
 *
 * @example
 * withAuthorNote([{ role: null, org: null, names: ['王松'] }], ['（作者单位：柳坪乡卫生院）'])
 * // [{ role: '作者', org: '柳坪乡卫生院', names: ['王松'] }]
 */
export function withAuthorNote(bylines: readonly Byline[], texts: readonly string[]): Byline[] {
	const who = texts.map((text) => authorNote.exec(text)?.groups?.['who']).find((words) => words !== undefined);
	const [author, ...others] = bylines.filter(({ role, names }) => role === null && names.length === 1);
	if (who === undefined || author === undefined || others.length > 0) return [...bylines];
	const org = author.org ?? office.exec(who)?.[0] ?? null;
	return bylines.map((one) => (one === author ? { ...one, role: '作者', org } : one));
}
